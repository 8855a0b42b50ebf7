import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

/** How long clear text stays, and how long after the tab is hidden, in milliseconds. */
const STAYS = 10 * 60_000;
const HIDDEN = 60_000;

/** What was revealed: clear texts by the id under which they stand masked, and the ledger entry that says so. */
export interface Revealed {
  readonly purpose: string;
  /** Number of the entry, appended before anything was sent. */
  readonly entry: number;
  readonly values: ReadonlyMap<string, string>;
}

interface RevealState {
  readonly revealed: (Revealed & { readonly until: number }) | null;
  readonly begin: (revealed: Revealed) => void;
  readonly end: () => void;
}

const Context = createContext<RevealState>({ revealed: null, begin: () => {}, end: () => {} });

export const useReveal = (): RevealState => useContext(Context);

/**
 * Holds clear text in memory and nowhere else. `page` is the path shown: another path, ten minutes, or a minute with the
 * tab hidden ends it; a page taken back from the history cache begins masked.
 */
export function RevealProvider({ page, children }: { readonly page: string; readonly children: ReactNode }): ReactNode {
  const [revealed, setRevealed] = useState<RevealState['revealed']>(null);
  const end = useCallback(() => setRevealed(null), []);
  const begin = useCallback((next: Revealed) => setRevealed({ ...next, until: Date.now() + STAYS }), []);
  useEffect(end, [page, end]);
  useEffect(() => {
    if (revealed === null) return;
    const timer = setTimeout(end, revealed.until - Date.now());
    let hidden: ReturnType<typeof setTimeout> | undefined;
    const watch = (): void => {
      clearTimeout(hidden);
      if (document.visibilityState === 'hidden') hidden = setTimeout(end, HIDDEN);
    };
    document.addEventListener('visibilitychange', watch);
    window.addEventListener('pagehide', end);
    return () => {
      clearTimeout(timer);
      clearTimeout(hidden);
      document.removeEventListener('visibilitychange', watch);
      window.removeEventListener('pagehide', end);
    };
  }, [revealed, end]);
  const state = useMemo(() => ({ revealed, begin, end }), [revealed, begin, end]);
  return <Context value={state}>{children}</Context>;
}
