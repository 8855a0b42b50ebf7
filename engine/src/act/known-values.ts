import { fold, foldText } from './fold.ts';

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

/** Two Chinese characters can be a name; of digits and letters fewer than five say nothing. */
export function tellable(folded: string): boolean {
  return folded.length <= LONGEST && folded.length >= (/\P{ASCII}/u.test(folded) ? 2 : 5);
}

export function knownValues<T>(): KnownValues<T> {
  const values = new Map<string, T>();
  /** Lengths in use by the first two code units, longest first: most places in a text are dismissed by one look-up. */
  const lengths = new Map<number, number[]>();
  const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

  return {
    get size() {
      return values.size;
    },
    add(value, of) {
      const folded = foldText(value);
      if (!tellable(folded) || values.has(folded)) return;
      values.set(folded, of);
      const key = keyAt(folded, 0);
      const known = lengths.get(key);
      if (known === undefined) lengths.set(key, [folded.length]);
      else if (!known.includes(folded.length)) {
        known.push(folded.length);
        known.sort((a, b) => b - a);
      }
    },
    get: (value) => values.get(foldText(value)),
    delete: (value) => void values.delete(foldText(value)),
    find(source) {
      if (values.size === 0) return [];
      const { text, starts, ends } = fold(source);
      const found: Occurrence<T>[] = [];
      for (let at = 0; at + 1 < text.length; at++) {
        const possible = lengths.get(keyAt(text, at));
        if (possible === undefined) continue;
        for (const length of possible) {
          if (at + length > text.length) continue;
          const of = values.get(text.slice(at, at + length));
          const [start, end] = [starts[at]!, ends[at + length - 1]!];
          if (of === undefined || !standsAlone(source, start, end)) continue;
          found.push({ start, end, of });
          at += length - 1;
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
  const [before, after] = [source[left], source[right]];
  if (before === undefined || after === undefined) return false;
  return (isDigit(before) && isDigit(after)) || (isLetter(before) && isLetter(after));
}

const isDigit = (character: string): boolean => /[0-9\uff10-\uff19]/.test(character);
const isLetter = (character: string): boolean => /[a-zA-Z\uff21-\uff3a\uff41-\uff5a]/.test(character);
