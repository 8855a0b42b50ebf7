import { fold, foldText } from './fold.ts';
import { hash53 } from './hash53.ts';
import { hashTable } from './hash-table.ts';

export interface Occurrence<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

/** Values to look for in any spelling, with something remembered about each. */
export interface KnownValues<T> {
  readonly size: number;
  /** Remembers a value; shorter ones than can be told from ordinary text are passed over. The first of equal values stays. */
  add(value: string, of: T): void;
  get(value: string): T | undefined;
  delete(value: string): void;
  /** Every place a value stands in the text, longest first at each place, never overlapping. */
  find(text: string): Occurrence<T>[];
}

const LONGEST = 256;
const FORGOTTEN = 65_000;

/** Two Chinese characters can be a name; of digits and letters fewer than five say nothing. */
function tellable(folded: string): boolean {
  return folded.length <= LONGEST && folded.length >= (/\P{ASCII}/u.test(folded) ? 2 : 5);
}

/**
 * Remembers hashes and not values: twenty bytes each, and nothing to leak. Two texts fall together with odds of one in
 * 9 · 10¹⁵ a pair. What is remembered with a value is one of a few objects, at most 65,000.
 */
export function knownValues<T>(): KnownValues<T> {
  const table = hashTable();
  const things: T[] = [];
  const numbers = new Map<T, number>();
  /** Lengths in use by the first two code units, longest first: most places in a text are dismissed by one look-up. */
  const lengths = new Map<number, number[]>();
  const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
  const numberOf = (thing: T): number => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    numbers.set(thing, things.length);
    return things.push(thing) - 1;
  };
  const lookUp = (text: string, from: number, to: number): T | undefined => {
    const number = table.get(hash53(text, from, to));
    return number === undefined || number === FORGOTTEN ? undefined : things[number];
  };

  return {
    get size() {
      return table.size;
    },
    add(value, of) {
      const folded = foldText(value);
      if (!tellable(folded)) return;
      const hash = hash53(folded);
      if (table.get(hash) !== undefined) return;
      table.set(hash, numberOf(of));
      const key = keyAt(folded, 0);
      const known = lengths.get(key);
      if (known === undefined) lengths.set(key, [folded.length]);
      else if (!known.includes(folded.length)) {
        known.push(folded.length);
        known.sort((a, b) => b - a);
      }
    },
    get(value) {
      const folded = foldText(value);
      return tellable(folded) ? lookUp(folded, 0, folded.length) : undefined;
    },
    delete(value) {
      const folded = foldText(value);
      if (tellable(folded)) table.set(hash53(folded), FORGOTTEN);
    },
    find(source) {
      if (table.size === 0) return [];
      const { text, places } = fold(source);
      const found: Occurrence<T>[] = [];
      for (let at = 0; at + 1 < text.length; at++) {
        const possible = lengths.get(keyAt(text, at));
        if (possible === undefined) continue;
        for (const length of possible) {
          const to = at + length;
          if (to > text.length) continue;
          const start = places === null ? at : places.starts[at]!;
          const end = places === null ? to : places.ends[to - 1]!;
          if (!standsAlone(source, start, end)) continue;
          const of = lookUp(text, at, to);
          if (of === undefined) continue;
          found.push({ start, end, of });
          at = to - 1;
          break;
        }
      }
      return found;
    },
  };
}

/** Digits inside longer digits, and letters inside longer words, are another value. Chinese has no such seam. */
function standsAlone(source: string, start: number, end: number): boolean {
  return !(joined(source, start - 1, start) || joined(source, end - 1, end));
}

function joined(source: string, left: number, right: number): boolean {
  const [before, after] = [kindOf(source.charCodeAt(left)), kindOf(source.charCodeAt(right))];
  return before !== null && before === after;
}

function kindOf(unit: number): 'digit' | 'letter' | null {
  // The full-width forms stand in the order of ASCII.
  const plain = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  if (plain >= 0x30 && plain <= 0x39) return 'digit';
  return (plain >= 0x41 && plain <= 0x5a) || (plain >= 0x61 && plain <= 0x7a) ? 'letter' : null;
}
