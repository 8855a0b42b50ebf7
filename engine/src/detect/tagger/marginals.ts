import { NEVER } from './decode.ts';
import { SENTENCE_LIMIT } from './segment.ts';
import { mayEnd, mayStart, TAGS } from './tags.ts';

/** Forward and backward sums of a sentence, scaled at each position so that forward sums make one. */
export interface Marginals {
  /** `e^` of the emission of each tag less the highest one there. */
  readonly point: ArrayLike<number>;
  readonly forward: ArrayLike<number>;
  readonly backward: ArrayLike<number>;
  readonly scale: ArrayLike<number>;
  /** Forward sum of the tags a sentence may end with. */
  readonly total: number;
}

/** `e^(-k / perUnit)` for whole k: weights are whole numbers, and so are their differences. */
export function decayTable(perUnit: number): Float64Array {
  return Float64Array.from({ length: DECAYED }, (_, k) => Math.exp(-k / perUnit));
}
/** Thirty weights of at most 127 differ by no more. */
const DECAYED = 30 * 254 + 1;

/** `e^` of each transition; none where it may not be. */
export const stepTable = (transitions: Int32Array, perUnit: number): Float64Array =>
  Float64Array.from(transitions, (weight) => (weight <= NEVER ? 0 : Math.exp(weight / perUnit)));

/** Probability that exactly these tags stand in `[start, end)`. */
export function stretch(
  { point, forward, backward, scale, total }: Marginals,
  step: Float64Array,
  tags: Uint8Array,
  start: number,
  end: number,
): number {
  let value = forward[start * TAGS + tags[start]!]!;
  for (let i = start + 1; i < end; i++)
    value *= (step[tags[i - 1]! * TAGS + tags[i]!]! * point[i * TAGS + tags[i]!]!) / scale[i]!;
  return (value * backward[(end - 1) * TAGS + tags[end - 1]!]!) / total;
}

export function endingSum(forward: ArrayLike<number>, size: number): number {
  let total = 0;
  for (let tag = 0; tag < TAGS; tag++) if (mayEnd(tag)) total += forward[(size - 1) * TAGS + tag]!;
  return total;
}

const point = new Float64Array(SENTENCE_LIMIT * TAGS);
const forward = new Float64Array(SENTENCE_LIMIT * TAGS);
const backward = new Float64Array(SENTENCE_LIMIT * TAGS);
const scale = new Float64Array(SENTENCE_LIMIT);

/** Valid until the next call. */
export function marginals(emission: Int32Array, size: number, step: Float64Array, decay: Float64Array): Marginals {
  for (let at = 0; at < size * TAGS; at += TAGS) {
    let top = emission[at]!;
    for (let tag = 1; tag < TAGS; tag++) if (emission[at + tag]! > top) top = emission[at + tag]!;
    for (let tag = 0; tag < TAGS; tag++) point[at + tag] = decay[top - emission[at + tag]!]!;
  }
  for (let i = 0; i < size; i++) {
    const at = i * TAGS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let value = 0;
      if (i === 0) value = mayStart(tag) ? 1 : 0;
      else
        for (let previous = 0; previous < TAGS; previous++)
          value += forward[at - TAGS + previous]! * step[previous * TAGS + tag]!;
      sum += forward[at + tag] = value * point[at + tag]!;
    }
    scale[i] = sum;
    for (let tag = 0; tag < TAGS; tag++) forward[at + tag]! /= sum;
  }
  for (let tag = 0; tag < TAGS; tag++) backward[(size - 1) * TAGS + tag] = mayEnd(tag) ? 1 : 0;
  for (let at = (size - 2) * TAGS; at >= 0; at -= TAGS) {
    const scaled = scale[at / TAGS + 1]!;
    for (let tag = 0; tag < TAGS; tag++) {
      let value = 0;
      for (let next = 0; next < TAGS; next++)
        value += step[tag * TAGS + next]! * point[at + TAGS + next]! * backward[at + TAGS + next]!;
      backward[at + tag] = value / scaled;
    }
  }
  return { point, forward, backward, scale, total: endingSum(forward, size) };
}
