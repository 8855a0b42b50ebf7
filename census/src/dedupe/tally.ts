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
  /** People known only by a phone that elsewhere stands beside an ID. */
  linkedByPhone: number;
  /** Pairs of different IDs that share a phone, four words each: key of the one, key of the other. */
  idPairs: number[];
  /** People drawn for verification, heaviest draw first: what makes the draw, and the person's first row. */
  drawn: Draw[];
}

/** `order` is a seeded hash of the identity: the people with the smallest are drawn, however the work was shared out. */
export interface Draw {
  readonly order: number;
  readonly job: number;
  readonly row: number;
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
    linkedByPhone: 0,
    idPairs: [],
    drawn: [],
  };
}

/** Adds `part` to `total`, in place: numbers add, counts by index or key add entry by entry, lists join. */
export function addTally(total: DedupeTally, part: DedupeTally): void {
  for (const key of NUMBERS) total[key] += part[key];
  for (const key of ARRAYS) part[key].forEach((n, i) => void (total[key][i] = (total[key][i] ?? 0) + n));
  for (const key of MAPS) for (const [k, n] of part[key]) total[key].set(k, (total[key].get(k) ?? 0) + n);
  // One by one: a spread call of a hundred thousand arguments overflows the stack.
  for (const word of part.idPairs) total.idPairs.push(word);
  for (const draw of part.drawn) total.drawn.push(draw);
}

const NUMBERS = [
  'exactDuplicates',
  'personDuplicates',
  'people',
  'groups',
  'peopleById',
  'peopleByPhone',
  'unidentified',
  'linkedByPhone',
] as const;
const ARRAYS = ['rowsByCategory', 'peopleByCategory', 'groupsByCategory', 'newPeopleByFile'] as const;
const MAPS = ['filesOfPeople', 'provinces', 'birthYears', 'phonePrefixes'] as const;
