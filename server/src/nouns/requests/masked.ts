import { maskValue } from '@pingzhang/engine/act';
import { detect } from '@pingzhang/engine/detect';

/** What was filed, as the desk's list may show it. */
export interface FilingText {
  readonly name: string;
  readonly contact: string;
  readonly account: string;
  readonly text: string;
}

/** Running text with every find masked, the unsure ones too. */
export function maskText(text: string): string {
  let shown = '';
  let from = 0;
  for (const { type, start, end, value } of detect(text, { minConfidence: 0.3 })) {
    shown += text.slice(from, start) + maskValue(type, text.slice(start, end), value);
    from = end;
  }
  return shown + text.slice(from);
}

/** Name, contact and account are personal whatever they look like; what detection does not know is starred through. */
export function maskFiling({ name, contact, account, text }: FilingText): FilingText {
  return {
    name: maskValue('NAME', name, name),
    contact: starred(contact),
    account: starred(account),
    text: maskText(text),
  };
}

function starred(value: string): string {
  const masked = maskText(value);
  if (value === '' || masked !== value) return masked;
  const letters = Array.from(value);
  return letters.map((letter, at) => (at === 0 && letters.length > 2 ? letter : '*')).join('');
}
