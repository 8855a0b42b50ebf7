import { useSyncExternalStore } from 'react';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** Below 640 px: one column, targets of 44 px, menu at the bottom. */
export const usePhone = (): boolean => useMedia('(max-width: 639.98px)');

/** Below 1100 px: the menu is a column of 64 px. */
export const useNarrow = (): boolean => useMedia('(max-width: 1099.98px)');
