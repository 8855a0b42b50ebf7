/** Keys held at most: 12 bytes a slot in 2^22 slots are 48 MiB, and 72 while it grows, in a process of 300 MB. */
export const PEOPLE_CAP = 3_000_000;

/** A key either stands for a person, or is another name of one who already has an ID number. */
export type KeyRole = 'person' | 'alias';

const UNSEEN = 0;
const PERSON = 1;
const ALIAS = 2;

/** People changed by one key: in the file being read and in the whole run. */
export interface Change {
  readonly file: number;
  readonly run: number;
}

/** Changes are handed out by reference: a key that changes nothing must cost nothing. */
const CHANGES: readonly Change[] = [-1, 0, 1].flatMap((file) => [-1, 0, 1].map((run) => ({ file, run })));
const change = (file: number, run: number): Change => CHANGES[(file + 1) * 3 + run + 1]!;

export interface PeopleTable {
  /** Whether a key had to be turned away: from then on a count is "at least". */
  readonly full: boolean;
  touch(high: number, low: number, role: KeyRole): Change;
  nextFile(): void;
}

/**
 * Open addressing over typed arrays: a Map of ten million strings would need gigabytes.
 *
 * A slot is a 64-bit key and one word: the number of the file that touched it last, its state in that file and its
 * state in the run. States of earlier files are forgotten by number, so nothing is swept between files.
 *
 * @param seed any 32-bit number a hostile file cannot know; it scatters the keys.
 */
export function peopleTable(cap: number, seed: number): PeopleTable {
  let mask = 2 ** 12 - 1;
  let high = new Uint32Array(mask + 1);
  let low = new Uint32Array(mask + 1);
  let word = new Uint32Array(mask + 1);
  let held = 0;
  let file = 1;
  let full = false;

  const slotOf = (h: number, l: number): number => {
    let slot = scatter(h, l, seed) & mask;
    while (word[slot] !== 0 && (high[slot] !== h || low[slot] !== l)) slot = (slot + 1) & mask;
    return slot;
  };

  const grow = (): void => {
    const [oldHigh, oldLow, oldWord] = [high, low, word];
    const size = (mask + 1) * 2;
    mask = size - 1;
    high = new Uint32Array(size);
    low = new Uint32Array(size);
    word = new Uint32Array(size);
    for (let old = 0; old < oldWord.length; old++) {
      if (oldWord[old] === 0) continue;
      const slot = slotOf(oldHigh[old]!, oldLow[old]!);
      high[slot] = oldHigh[old]!;
      low[slot] = oldLow[old]!;
      word[slot] = oldWord[old]!;
    }
  };

  return {
    get full() {
      return full;
    },
    nextFile: () => void file++,
    touch(keyHigh, keyLow, role) {
      let slot = slotOf(keyHigh, keyLow);
      if (word[slot] === 0) {
        if (held >= cap) {
          full = true;
          return change(0, 0);
        }
        if (held >= (mask + 1) * 0.75) {
          grow();
          slot = slotOf(keyHigh, keyLow);
        }
        held++;
        high[slot] = keyHigh;
        low[slot] = keyLow;
      }
      const old = word[slot]!;
      const inFile = old >>> 4 === file ? (old >>> 2) & 3 : UNSEEN;
      const inRun = old & 3;
      const [newInFile, newInRun] = [next(inFile, role), next(inRun, role)];
      word[slot] = ((file << 4) | (newInFile << 2) | newInRun) >>> 0;
      return change(counted(newInFile) - counted(inFile), counted(newInRun) - counted(inRun));
    },
  };
}

/** Once an alias, always an alias: the order of the rows must not change the count. */
const next = (state: number, role: KeyRole): number => (role === 'alias' || state === ALIAS ? ALIAS : PERSON);
const counted = (state: number): number => (state === PERSON ? 1 : 0);

/** The finaliser of MurmurHash3 over both halves: neighbouring ID numbers must not fill neighbouring slots. */
function scatter(high: number, low: number, seed: number): number {
  let mixed = Math.imul(high ^ seed, 0xcc9e2d51) ^ Math.imul(low ^ (seed >>> 7), 0x1b873593);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
