import { useEffect, useRef } from 'react';

const KEY = 'pz-shortcuts';

/** Single-key shortcuts can be switched off (WCAG 2.1.4). */
export const shortcutsOn = (): boolean => localStorage.getItem(KEY) !== 'off';
export const setShortcuts = (on: boolean): void => localStorage.setItem(KEY, on ? 'on' : 'off');

type Keyboard = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly isComposing?: boolean;
  readonly target: EventTarget | null;
};

/**
 * The letter or sign pressed, or null where it is not a shortcut: while a Chinese input method composes, in a field, or
 * with a modifier. The physical key counts (`event.code`), for input methods swallow letters.
 */
export function shortcutOf(event: Keyboard): string | null {
  if (event.isComposing === true || event.key === 'Process' || event.ctrlKey || event.metaKey || event.altKey)
    return null;
  if (isField(event.target)) return null;
  if (/^Key[A-Z]$/.test(event.code)) return event.shiftKey ? null : event.code.slice(3).toLowerCase();
  if (event.code === 'Slash') return event.shiftKey ? '?' : '/';
  if (event.code === 'BracketLeft') return '[';
  if (event.code === 'BracketRight') return ']';
  return null;
}

function isField(target: EventTarget | null): boolean {
  const element = target as { readonly tagName?: string; readonly isContentEditable?: boolean } | null;
  return (
    element?.isContentEditable === true ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(element?.tagName?.toUpperCase() ?? '')
  );
}

/** Letters that act on what has the focus: `onKeyDown={letters({ n: next, p: previous })}` on a list. */
export function letters(actions: Readonly<Record<string, () => void>>) {
  return (event: React.KeyboardEvent): void => {
    if (!shortcutsOn()) return;
    const letter = shortcutOf({ ...pick(event), isComposing: event.nativeEvent.isComposing });
    const action = letter === null ? undefined : actions[letter];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}

const pick = ({ code, key, ctrlKey, metaKey, altKey, shiftKey, target }: React.KeyboardEvent): Keyboard => ({
  code,
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  target,
});

/** How long after `g` the second letter still counts, in milliseconds. */
const SEQUENCE = 1500;

/** Keys of the whole window: signs at once (`/`, `?`), pages after `g` (`g o`). */
export function useWindowKeys(
  signs: Readonly<Record<string, () => void>>,
  afterG: Readonly<Record<string, () => void>>,
): void {
  const actions = useRef({ signs, afterG });
  actions.current = { signs, afterG };
  useEffect(() => {
    let since = 0;
    const listen = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK' && !event.isComposing) {
        event.preventDefault();
        actions.current.signs['/']?.();
        return;
      }
      if (!shortcutsOn() || event.defaultPrevented) return;
      const pressed = shortcutOf(event);
      if (pressed === null) return;
      const follows = performance.now() - since < SEQUENCE;
      since = pressed === 'g' && !follows ? performance.now() : 0;
      const action = follows ? actions.current.afterG[pressed] : actions.current.signs[pressed];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
