import { FEATURES } from './features.ts';
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
