import {
  CODE,
  COST,
  IDENTITY,
  INPUT,
  KIND,
  NEXT,
  NODE,
  nodeChildAt,
  nodeClassAt,
  nodeCodeAt,
  nodeWeightAt,
  pairsAt,
  pairMask,
  pairShift,
  rootAt,
  WORD_START,
} from './memory';

const LONGEST_WORD: i32 = 8;
const FULL: i32 = 144;
const DIGIT: i32 = 0x30;
const LETTER: i32 = 0x61;
/** Marks what lies beyond a sentence. */
export const EDGE: i32 = 2;
export const NO_KIND: i32 = 31;

/** Cuts the sentence into words; answers how many. */
export function segment(size: i32): i32 {
  for (let i = 0; i < size; i++) store<i32>(i << 2, reduced(<i32>load<u16>(i << 1, INPUT)), CODE);
  store<i32>(0, EDGE, CODE - 8);
  store<i32>(0, EDGE, CODE - 4);
  store<i32>(size << 2, EDGE, CODE);
  store<i32>((size + 1) << 2, EDGE, CODE);
  store<i32>(size << 2, 0, COST);
  for (let i = size - 1; i >= 0; i--) {
    const unit = codeOf(i);
    let next = i + 1;
    let node = -1;
    let best: i32;
    if (unit === DIGIT || unit === LETTER) {
      if (codeOf(i + 1) === unit) next = load<i32>((i + 1) << 2, NEXT);
      best = load<i32>(next << 2, COST);
    } else {
      best = load<i32>((i + 1) << 2, COST) + FULL;
      let at = isHan(unit) ? load<i32>(rootAt + (unit << 2)) : 0;
      if (at !== 0) {
        const limit = min(size, i + LONGEST_WORD);
        for (let j = i + 1; ; j++) {
          const weight = <i32>load<u8>(nodeWeightAt + at);
          if (weight !== 0) {
            const total = load<i32>(j << 2, COST) + FULL - weight;
            if (total < best || node === -1) {
              best = total;
              next = j;
              node = at;
            }
          }
          if (j >= limit) break;
          const following = codeOf(j);
          at = j === i + 1 ? pairOf(at, unit, following) : childOf(at, following);
          if (at === 0) break;
        }
      }
    }
    store<i32>(i << 2, best, COST);
    store<i32>(i << 2, next, NEXT);
    store<i32>(i << 2, node, NODE);
  }
  let words = 0;
  for (let i = 0; i < size; words++) {
    const unit = codeOf(i);
    const known = load<i32>(i << 2, NODE);
    store<i32>(words << 2, i, WORD_START);
    store<i32>(words << 2, known >= 0 ? known : unit | 0x1000000, IDENTITY);
    store<i32>(words << 2, known >= 0 ? <i32>load<u8>(nodeClassAt + known) : kindOf(unit), KIND);
    i = load<i32>(i << 2, NEXT);
  }
  store<i32>(words << 2, size, WORD_START);
  for (let side = 0; side < 8; side += 4) {
    store<i32>(side, EDGE, IDENTITY - 8);
    store<i32>(side, NO_KIND, KIND - 8);
  }
  store<i32>(words << 2, EDGE, IDENTITY);
  store<i32>(words << 2, NO_KIND, KIND);
  return words;
}

/** The unit at a position, from one before the sentence to two behind it. An address and its offset must not be negative. */
@inline
export function codeOf(i: i32): i32 {
  return load<i32>((i + 1) << 2, CODE - 4);
}

/** The child of a node of the first unit, or 0: the host has put each where its hash points, or in the next free slot. */
@inline
function pairOf(node: i32, first: i32, second: i32): i32 {
  const low = load<i32>(nodeChildAt + (node << 2));
  const end = load<i32>(nodeChildAt + (node << 2), 4);
  if (low === end) return 0;
  const mixed = (first * <i32>0x9e3779b1) ^ (second * <i32>0x85ebca6b);
  let slot = (mixed >>> pairShift) << 2;
  let child = load<i32>(pairsAt + slot);
  while (child !== 0) {
    if (child >= low && child < end && <i32>load<u16>(nodeCodeAt + (child << 1)) === second) return child;
    slot = (slot + 4) & pairMask;
    child = load<i32>(pairsAt + slot);
  }
  return 0;
}

/** The children of a node stand together, in the order of their units; few words of three have many. 0: no such child. */
@inline
function childOf(node: i32, unit: i32): i32 {
  const end = load<i32>(nodeChildAt + (node << 2), 4);
  for (let child = load<i32>(nodeChildAt + (node << 2)); child < end; child++) {
    const code = <i32>load<u16>(nodeCodeAt + (child << 1));
    if (code >= unit) return code === unit ? child : 0;
  }
  return 0;
}

function kindOf(unit: i32): i32 {
  return unit === DIGIT ? 21 : unit === LETTER ? 20 : isHan(unit) ? 0 : 22;
}

@inline
function isHan(unit: i32): bool {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

@inline
function reduced(unit: i32): i32 {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f)) return LETTER;
  return unit;
}
