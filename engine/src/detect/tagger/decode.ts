import { FEATURES } from './features.ts';
import { SENTENCE_LIMIT } from './segment.ts';
import { MAY_FOLLOW, mayEnd, mayStart, O, TAGS } from './tags.ts';

/** Score of a way that may not be taken, in weight units. */
export const NEVER = -(2 ** 28);

/** Sum of the weights of each tag at each character. */
export function emissions(rows: Int32Array, size: number, weights: Int8Array, into: Int32Array): void {
  into.fill(0, 0, size * TAGS);
  for (let i = 0; i < size; i++) {
    const at = i * TAGS;
    for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
      const row = rows[f]! * TAGS;
      for (let tag = 0; tag < TAGS; tag++) into[at + tag]! += weights[row + tag]!;
    }
  }
}

/** The transitions with what is forbidden filled in. */
export const allowed = (transitions: Int32Array): Int32Array =>
  transitions.map((weight, i) => (MAY_FOLLOW[i] === 1 ? weight : NEVER));

/** The best sequence of tags; of equals the lower tag wins, so that both decoders agree. */
export function viterbi(
  emission: Int32Array,
  size: number,
  transitions: Int32Array,
  back: Uint8Array,
  tags: Uint8Array,
): void {
  let score = new Int32Array(TAGS);
  let following = new Int32Array(TAGS);
  for (let tag = 0; tag < TAGS; tag++) score[tag] = mayStart(tag) ? emission[tag]! : NEVER;
  for (let i = 1; i < size; i++) {
    for (let tag = 0; tag < TAGS; tag++) {
      let best = score[O]! + transitions[tag]!;
      let from = 0;
      for (let previous = 1; previous < TAGS; previous++) {
        const total = score[previous]! + transitions[previous * TAGS + tag]!;
        if (total > best) {
          best = total;
          from = previous;
        }
      }
      following[tag] = Math.max(best, NEVER) + emission[i * TAGS + tag]!;
      back[i * TAGS + tag] = from;
    }
    [score, following] = [following, score];
  }
  let tag = 0;
  for (let other = 1; other < TAGS; other++) if (mayEnd(other) && score[other]! > score[tag]!) tag = other;
  for (let i = size - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = back[i * TAGS + tag]!;
  }
}

/** Forward and backward sums, scaled at each character; for the probability of a stretch of tags. */
export interface Marginals {
  /** Probability that exactly these tags stand from `start` on. */
  stretch(tags: ArrayLike<number>, start: number, end: number): number;
}

/** `e^(-k / perUnit)` for whole k: weights are whole numbers, and so are their differences. */
export function decayTable(perUnit: number): Float64Array {
  return Float64Array.from({ length: DECAYED }, (_, k) => Math.exp(-k / perUnit));
}
/** Thirty weights of at most 127 differ by no more. */
const DECAYED = 30 * 254 + 1;

export const stepTable = (transitions: Int32Array, perUnit: number): Float64Array =>
  Float64Array.from(transitions, (weight) => (weight <= NEVER ? 0 : Math.exp(weight / perUnit)));

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
  let total = 0;
  for (let tag = 0; tag < TAGS; tag++) {
    backward[(size - 1) * TAGS + tag] = mayEnd(tag) ? 1 : 0;
    if (mayEnd(tag)) total += forward[(size - 1) * TAGS + tag]!;
  }
  for (let at = (size - 2) * TAGS; at >= 0; at -= TAGS) {
    const scaled = scale[at / TAGS + 1]!;
    for (let tag = 0; tag < TAGS; tag++) {
      let value = 0;
      for (let next = 0; next < TAGS; next++)
        value += step[tag * TAGS + next]! * point[at + TAGS + next]! * backward[at + TAGS + next]!;
      backward[at + tag] = value / scaled;
    }
  }
  return {
    stretch(tags, start, end) {
      let value = forward[start * TAGS + tags[start]!]!;
      for (let i = start + 1; i < end; i++)
        value *= (step[tags[i - 1]! * TAGS + tags[i]!]! * point[i * TAGS + tags[i]!]!) / scale[i]!;
      return (value * backward[(end - 1) * TAGS + tags[end - 1]!]!) / total;
    },
  };
}
