import {
  COST,
  FOLLOWED,
  FULL,
  IDENTITY,
  KIND,
  NEXT,
  NODE,
  NODES,
  nodesAt,
  UNKNOWN,
  WAYS,
  WORD_START,
} from "./memory";
import { codeOf, DIGIT, EDGE, isHan, isLetter } from "./units";
import { childOf, classOfNode, weightOf, wordsOf } from "./words";

const LONGEST_WORD: i32 = 8;
export const NO_KIND: i32 = 31;

/** Cuts the sentence into the words whose costs sum to the least; answers how many. */
export function segment(size: i32): i32 {
  wordsOf(size);
  // Costs from the next four positions on. Of equal ways the shorter one wins: its length is in the lowest bits.
  let costs = i32x4.splat(0);
  const lengths = i32x4(0, 1, 2, 3);
  store<i32>(size << 2, 0, COST);
  for (let i = size - 1; i >= 0; i--) {
    const all = v128.or(i32x4.shl(i32x4.add(costs, v128.load(i << 4, WAYS)), 2), lengths);
    const half = i32x4.min_s(all, v128.shuffle<i32>(all, all, 2, 3, 0, 1));
    const best = i32x4.min_s(half, v128.shuffle<i32>(half, half, 1, 0, 3, 2));
    const length = i32x4.extract_lane(best, 0) & 3;
    store<i32>(i << 2, i + 1 + length, NEXT);
    store<i32>(i << 2, load<i32>((i << 4) + (length << 2), NODES), NODE);
    let cost = v128.and(i32x4.shr_u(best, 2), i32x4.splat(UNKNOWN - 1));
    const followed = load<i32>(i << 2, FOLLOWED);
    if (followed !== 0) cost = longer(i, size, followed, i32x4.extract_lane(best, 0) >>> 2, cost);
    store<i32>(i << 2, i32x4.extract_lane(cost, 0), COST);
    costs = v128.shuffle<i32>(cost, costs, 0, 4, 5, 6);
  }
  return listWords(size);
}

/** Whether a word of five to eight characters costs less still. */
function longer(i: i32, size: i32, node: i32, least: i32, cost: v128): v128 {
  let best = least;
  for (let j = i + 4; j < min(size, i + LONGEST_WORD); j++) {
    node = childOf(load<u64>(nodesAt + (node << 3)), codeOf(j));
    if (node === 0) break;
    const weight = weightOf(load<u64>(nodesAt + (node << 3)));
    const total = load<i32>((j + 1) << 2, COST) + FULL - weight;
    if (weight === 0 || total >= best) continue;
    best = total;
    store<i32>(i << 2, j + 1, NEXT);
    store<i32>(i << 2, node, NODE);
  }
  return best === least ? cost : i32x4.splat(best);
}

function listWords(size: i32): i32 {
  let words = 0;
  for (let i = 0; i < size; words++) {
    const unit = codeOf(i);
    const node = load<i32>(i << 2, NODE);
    store<i32>(words << 2, i, WORD_START);
    store<i32>(words << 2, node >= 0 ? node : unit | 0x1000000, IDENTITY);
    store<i32>(words << 2, node >= 0 ? classOfNode(node) : kindOf(unit), KIND);
    i = load<i32>(i << 2, NEXT);
    // A run of digits or letters is one word.
    if (unit === DIGIT) while (codeOf(i) === DIGIT) i++;
    else if (isLetter(unit)) while (isLetter(codeOf(i))) i++;
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

function kindOf(unit: i32): i32 {
  return unit === DIGIT ? 21 : isLetter(unit) ? 20 : isHan(unit) ? 0 : 22;
}
