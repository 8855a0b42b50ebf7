import { isHan } from '../view/char-class.ts';
import { WORD } from './word-class.ts';
import type { WordTree } from './word-tree.ts';

/** Characters of a sentence tagged at once; longer ones are cut. */
export const SENTENCE_LIMIT = 256;
const LONGEST_WORD = 8;
/** Weight of a character the word list does not know, and the weight every word starts from. */
const FULL = 144;

/** A sentence cut into words, by character. Reused from sentence to sentence. */
export interface Words {
  /** Units with digits, capitals and small letters reduced to one each. */
  readonly code: Uint16Array;
  readonly first: Int16Array;
  readonly end: Int16Array;
  readonly word: Int32Array;
  readonly wordClass: Uint8Array;
}

export const newWords = (): Words => ({
  code: new Uint16Array(SENTENCE_LIMIT),
  first: new Int16Array(SENTENCE_LIMIT),
  end: new Int16Array(SENTENCE_LIMIT),
  word: new Int32Array(SENTENCE_LIMIT),
  wordClass: new Uint8Array(SENTENCE_LIMIT),
});

const DIGIT = 0x30;
const LETTER = 0x61;
const CAPITAL = 0x41;

/** Cuts `codes[from, to)` into the words whose frequencies multiply to the most. */
export function segmenter(tree: WordTree): (codes: Uint16Array, from: number, to: number, into: Words) => void {
  const cost = new Int32Array(SENTENCE_LIMIT + 1);
  const next = new Int16Array(SENTENCE_LIMIT);
  const node = new Int32Array(SENTENCE_LIMIT);
  return (codes, from, to, { code, first, end, word, wordClass }) => {
    const size = to - from;
    for (let i = 0; i < size; i++) code[i] = reduced(codes[from + i]!);
    cost[size] = 0;
    for (let i = size - 1; i >= 0; i--) {
      const unit = code[i]!;
      next[i] = i + 1;
      node[i] = -1;
      if (unit === DIGIT || isLetter(unit)) {
        // A run of digits or letters is one word.
        const following = i + 1 < size ? code[i + 1]! : 0;
        if (unit === DIGIT ? following === DIGIT : isLetter(following)) next[i] = next[i + 1]!;
        cost[i] = cost[next[i]!]!;
        continue;
      }
      let best = cost[i + 1]! + FULL;
      if (isHan(unit)) {
        let at = 0;
        const limit = Math.min(size, i + LONGEST_WORD);
        for (let j = i; j < limit; j++) {
          at = tree.step(at, code[j]!);
          if (at < 0) break;
          const weight = tree.weight[at]!;
          if (weight === 0) continue;
          const total = cost[j + 1]! + FULL - weight;
          if (total < best || node[i] === -1) {
            best = total;
            next[i] = j + 1;
            node[i] = at;
          }
        }
      }
      cost[i] = best;
    }
    for (let i = 0; i < size;) {
      const stop = next[i]!;
      const unit = code[i]!;
      const known = node[i]!;
      const identity = known >= 0 ? known : unit | 0x1000000;
      const kind =
        known >= 0
          ? tree.wordClass[known]!
          : unit === DIGIT
            ? WORD.digits
            : isLetter(unit)
              ? WORD.latin
              : isHan(unit)
                ? WORD.unknown
                : WORD.sign;
      for (let j = i; j < stop; j++) {
        first[j] = i;
        end[j] = stop;
        word[j] = identity;
        wordClass[j] = kind;
      }
      i = stop;
    }
  };
}

const isLetter = (unit: number): boolean => unit === LETTER || unit === CAPITAL;

function reduced(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)) return CAPITAL;
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f)) return LETTER;
  return code;
}
