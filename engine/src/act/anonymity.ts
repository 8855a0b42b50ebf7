import { hash53 } from './hash53.ts';

/** Sizes of the groups of rows that agree in all quasi-identifiers. */
export interface Anonymity {
  readonly rows: number;
  readonly groups: number;
  /** The k that the table has; null for an empty table. */
  readonly smallest: number | null;
  /** How many groups there are of each size, smallest first. */
  readonly sizes: readonly { readonly size: number; readonly groups: number }[];
  /** Fewest distinct sensitive values in a group (distinct l-diversity); null when none was asked for. */
  readonly diversity: number | null;
}

export interface AnonymityCounter {
  /** Counts a row and returns the key of its group. */
  add(quasi: readonly string[], sensitive?: string): number;
  /** Rows so far in the group of this key. */
  sizeOf(key: number): number;
  result(): Anonymity;
}

/**
 * Counts groups in one pass, remembering 53 bits of each distinct combination and not the combination: a million groups
 * take some 60 MB whatever the values look like, and two of them fall together with odds of 1 in 18,000.
 */
export function anonymityCounter(): AnonymityCounter {
  const sizes = new Map<number, number>();
  const diverse = new Map<number, Set<number>>();
  let rows = 0;
  return {
    add(quasi, sensitive) {
      const key = hash53(quasi.map((cell) => cell.normalize('NFKC').trim()).join('\u001f'));
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
      rows++;
      if (sensitive !== undefined) {
        const seen = diverse.get(key) ?? new Set();
        diverse.set(key, seen.add(hash53(sensitive.normalize('NFKC').trim())));
      }
      return key;
    },
    sizeOf: (key) => sizes.get(key) ?? 0,
    result() {
      const distribution = new Map<number, number>();
      for (const size of sizes.values()) distribution.set(size, (distribution.get(size) ?? 0) + 1);
      const ordered = [...distribution].map(([size, groups]) => ({ size, groups })).toSorted((a, b) => a.size - b.size);
      let diversity: number | null = null;
      for (const { size } of diverse.values()) diversity = Math.min(diversity ?? size, size);
      return { rows, groups: sizes.size, smallest: ordered[0]?.size ?? null, sizes: ordered, diversity };
    },
  };
}
