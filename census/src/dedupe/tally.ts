import { CATEGORIES, CATEGORY_MASK } from '../kernel/flags.ts';

/** Order in which a row takes its one category: the closed list of tier A, then tier B, then other. */
export function topCategory(flags: number): number {
  const categories = flags & CATEGORY_MASK;
  return categories === 0 ? CATEGORIES.length - 1 : 31 - Math.clz32(categories & -categories);
}

/** Counts of de-duplication, added up over partitions. Arrays by category follow `CATEGORIES`; those by file, the files. */
export interface DedupeTally {
  exactDuplicates: number;
  personDuplicates: number;
  people: number;
  /** A group is one person in one file. */
  groups: number;
  peopleById: number;
  peopleByPhone: number;
  /** Rows with items but neither ID nor phone: each different one counts as one person at most. */
  unidentified: number;
  rowsByCategory: number[];
  peopleByCategory: number[];
  groupsByCategory: number[];
  newPeopleByFile: number[];
  /** Bit mask of the first 32 files → people seen in exactly these files. */
  filesOfPeople: Map<number, number>;
  provinces: Map<number, number>;
  birthYears: Map<number, number>;
  phonePrefixes: Map<number, number>;
}

export function emptyTally(files: number): DedupeTally {
  const zeros = (): number[] => CATEGORIES.map(() => 0);
  return {
    exactDuplicates: 0,
    personDuplicates: 0,
    people: 0,
    groups: 0,
    peopleById: 0,
    peopleByPhone: 0,
    unidentified: 0,
    rowsByCategory: zeros(),
    peopleByCategory: zeros(),
    groupsByCategory: zeros(),
    newPeopleByFile: Array.from({ length: files }, () => 0),
    filesOfPeople: new Map(),
    provinces: new Map(),
    birthYears: new Map(),
    phonePrefixes: new Map(),
  };
}

/** Adds `part` to `total`, in place: numbers add, arrays and maps add entry by entry. */
export function addTally(total: DedupeTally, part: DedupeTally): void {
  for (const key of Object.keys(total) as (keyof DedupeTally)[]) {
    const [a, b] = [total[key], part[key]];
    if (a instanceof Map) for (const [k, n] of b as Map<number, number>) a.set(k, (a.get(k) ?? 0) + n);
    else if (Array.isArray(a)) (b as number[]).forEach((n, i) => void (a[i] = (a[i] ?? 0) + n));
    else (total[key] as number) = a + (b as number);
  }
}

export function count(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
