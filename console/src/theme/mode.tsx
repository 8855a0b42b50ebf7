import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { cssVariables } from './tokens.ts';
import type { Mode } from './tokens.ts';

/** What the person chose; the system's own unless told. */
export type ModeChoice = Mode | 'system';

interface ModeState {
  readonly mode: Mode;
  readonly choice: ModeChoice;
  readonly choose: (choice: ModeChoice) => void;
}

const KEY = 'pz-mode';
const Context = createContext<ModeState>({ mode: 'light', choice: 'system', choose: () => {} });

export const useMode = (): ModeState => useContext(Context);

/** Sets the colour variables on the root element through the object model, which the content policy allows. */
export function ModeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const system = useSystemDark();
  const [choice, setChoice] = useState<ModeChoice>(() => (localStorage.getItem(KEY) as ModeChoice | null) ?? 'system');
  const mode: Mode = choice === 'system' ? (system ? 'dark' : 'light') : choice;
  useMemo(() => {
    const { style } = document.documentElement;
    for (const [name, value] of cssVariables(mode)) style.setProperty(name, value);
    style.setProperty('color-scheme', mode);
  }, [mode]);
  const state = useMemo<ModeState>(
    () => ({
      mode,
      choice,
      choose: (next) => {
        localStorage.setItem(KEY, next);
        setChoice(next);
      },
    }),
    [mode, choice],
  );
  return <Context value={state}>{children}</Context>;
}

function useSystemDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const listen = (): void => setDark(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return dark;
}
