import { FOREIGN_BIT, NAME_BITS } from './character-class.ts';
import type { Words } from './segment.ts';
import { SENTENCE_LIMIT } from './segment.ts';

/** What each feature looks at, for the explanation of a finding. */
export const TEMPLATES = [
  'c0', 'c-1', 'c+1', 'c-2', 'c+2', 'c-1c0', 'c0c+1', 'class-1class0', 'class0class+1', 'c-1c+1', 'run class-1', 'c-1c0c+1', 'run class+1',
  'word', 'word-1', 'word+1', 'class length', 'class-1class0class+1', 'shape0..2', 'shape-1..1', 'shape-2..0',
  'run', 'run word-1', 'run word+1', 'foreign', 'foreign-1', 'run c0', 'class-2class-1', 'class length shape', 'shape-2..2',
] as const; // prettier-ignore
export const FEATURES = TEMPLATES.length;

/** Marks what lies beyond a sentence. */
const EDGE = 2;

/**
 * The rows of the weight table that speak at each character: `rows[i * FEATURES + template]`.
 * The decoder in kernels/names computes the same; their labels are compared under test.
 */
export function featureRows(words: Words, size: number, classes: Uint8Array, rowBits: number, rows: Int32Array): void {
  const { code, first, end, word, wordClass } = words;
  const shift = 32 - rowBits;
  // Runs of one-character words (a name is one when the word list does not know it), and of characters foreign names use.
  for (let i = size - 1; i >= 0; i--) {
    const lone = first[i]! + 1 === end[i]! && (classes[code[i]!]! & NAME_BITS) !== 0;
    loneEnd[i] = lone ? (i + 1 < size && loneEnd[i + 1]! > 0 ? loneEnd[i + 1]! : i + 1) : 0;
    const foreign = (classes[code[i]!]! & FOREIGN_BIT) !== 0 || code[i] === 0xb7;
    foreignEnd[i] = foreign ? (i + 1 < size && foreignEnd[i + 1]! > 0 ? foreignEnd[i + 1]! : i + 1) : 0;
  }
  let loneStart = 0;
  let foreignStart = 0;
  for (let i = 0; i < size; i++) {
    if (i === 0 || loneEnd[i - 1] === 0) loneStart = i;
    if (i === 0 || foreignEnd[i - 1] === 0) foreignStart = i;
    const c0 = code[i]!;
    const b1 = i > 0 ? code[i - 1]! : EDGE;
    const b2 = i > 1 ? code[i - 2]! : EDGE;
    const a1 = i + 1 < size ? code[i + 1]! : EDGE;
    const a2 = i + 2 < size ? code[i + 2]! : EDGE;
    const from = first[i]!;
    const stop = end[i]!;
    const place = (i === from ? 1 : 0) + (i + 1 === stop ? 2 : 0);
    const w0 = word[i]!;
    const before = from > 0 ? word[from - 1]! : EDGE;
    const after = stop < size ? word[stop]! : EDGE;
    const kind = wordClass[i]!;
    const kindLength = kind | (Math.min(stop - from, 4) << 5);
    const kindBefore = from > 0 ? wordClass[from - 1]! : 31;
    const kindAfter = stop < size ? wordClass[stop]! : 31;
    const earlier = from > 0 && first[from - 1]! > 0 ? wordClass[first[from - 1]! - 1]! : 31;
    // Name ranks of a character (4 bits) and whether a word starts or ends at it (2 bits).
    const s0 = shape(words, classes, i, size);
    const sb1 = shape(words, classes, i - 1, size);
    const sb2 = shape(words, classes, i - 2, size);
    const sa1 = shape(words, classes, i + 1, size);
    const sa2 = shape(words, classes, i + 2, size);
    // For a character outside any run the word itself is the run.
    const lone = loneEnd[i]! > 0;
    const runFrom = lone ? loneStart : from;
    const runStop = lone ? loneEnd[i]! : stop;
    const run = Math.min(i - runFrom, 3) | (Math.min(runStop - runFrom, 5) << 2) | (lone ? 32 : 0);
    const runBefore = runFrom > 0 ? word[runFrom - 1]! : EDGE;
    const runAfter = runStop < size ? word[runStop]! : EDGE;
    const runKindBefore = runFrom > 0 ? wordClass[runFrom - 1]! : 31;
    const runKindAfter = runStop < size ? wordClass[runStop]! : 31;
    const foreign =
      foreignEnd[i] === 0 ? 63 : Math.min(i - foreignStart, 3) | (Math.min(foreignEnd[i]! - foreignStart, 7) << 2);
    const foreignBefore = foreignEnd[i] === 0 || foreignStart === 0 ? EDGE : code[foreignStart - 1]!;
    const foreignAfter = foreignEnd[i] === 0 || foreignEnd[i] === size ? EDGE : code[foreignEnd[i]!]!;
    const at = i * FEATURES;
    rows[at] = mix(1, c0, 0) >>> shift;
    rows[at + 1] = mix(2, b1, 0) >>> shift;
    rows[at + 2] = mix(3, a1, 0) >>> shift;
    rows[at + 3] = mix(4, b2, 0) >>> shift;
    rows[at + 4] = mix(5, a2, 0) >>> shift;
    rows[at + 5] = mix(6, b1, c0) >>> shift;
    rows[at + 6] = mix(7, c0, a1) >>> shift;
    rows[at + 7] = mix(8, kindBefore | (kind << 5), place) >>> shift;
    rows[at + 8] = mix(9, kind | (kindAfter << 5), place) >>> shift;
    rows[at + 9] = mix(10, b1, a1) >>> shift;
    rows[at + 10] = mix(11, runKindBefore, run) >>> shift;
    rows[at + 11] = mix(12, (b1 << 16) | c0, a1) >>> shift;
    rows[at + 12] = mix(13, runKindAfter, run) >>> shift;
    rows[at + 13] = mix(14, w0, place) >>> shift;
    rows[at + 14] = mix(15, before, place) >>> shift;
    rows[at + 15] = mix(16, after, place) >>> shift;
    rows[at + 16] = mix(17, kindLength, place) >>> shift;
    rows[at + 17] = mix(18, kindBefore | (kind << 5) | (kindAfter << 10), place) >>> shift;
    rows[at + 18] = mix(19, s0 | (sa1 << 6) | (sa2 << 12), 0) >>> shift;
    rows[at + 19] = mix(20, sb1 | (s0 << 6) | (sa1 << 12), 0) >>> shift;
    rows[at + 20] = mix(21, sb2 | (sb1 << 6) | (s0 << 12), 0) >>> shift;
    rows[at + 21] =
      mix(22, run | (runKindBefore << 6) | (runKindAfter << 11) | ((lone ? 0 : kind) << 16), s0) >>> shift;
    rows[at + 22] = mix(23, runBefore, run) >>> shift;
    rows[at + 23] = mix(24, runAfter, run) >>> shift;
    rows[at + 24] = mix(25, foreign, place) >>> shift;
    rows[at + 25] = mix(26, foreign, (foreignBefore << 16) | foreignAfter) >>> shift;
    rows[at + 26] = mix(27, c0, run) >>> shift;
    rows[at + 27] = mix(28, earlier | (kindBefore << 5), place | (s0 << 2)) >>> shift;
    rows[at + 28] = mix(29, kindLength, place | (s0 << 2)) >>> shift;
    rows[at + 29] = mix(30, sb2 | (sb1 << 6) | (s0 << 12) | (sa1 << 18), sa2) >>> shift;
  }
}

const loneEnd = new Int16Array(SENTENCE_LIMIT);
const foreignEnd = new Int16Array(SENTENCE_LIMIT);

function shape({ code, first, end }: Words, classes: Uint8Array, i: number, size: number): number {
  if (i < 0 || i >= size) return 63;
  return (classes[code[i]!]! & NAME_BITS) | (first[i] === i ? 16 : 0) | (end[i] === i + 1 ? 32 : 0);
}

function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return h ^ (h >>> 16);
}
