// The decoder of engine/src/detect/tagger in AssemblyScript with SIMD: words, context, features, emissions, best tags of
// one sentence, and on demand the probabilities and the features that spoke. `reference-decoder.ts` there is the oracle; a test holds both to the
// same sums, labels and reasons. Memory is laid out by the host: see `wasm-decoder.ts` beside the oracle.

import { context } from "./context";
import { emission } from "./emission";
import { features } from "./features";
import { segment } from "./segment";
import { reduce } from "./units";
import { viterbi } from "./viterbi";

export { favour } from './favour';
export { marginals } from "./marginals";
export {
  BACKWARD,
  CLASSES,
  configure,
  DECAY,
  EMISSION,
  FAVOUR,
  FORWARD,
  INPUT,
  LINKS,
  MARKS,
  POINT,
  ROOT,
  SCALE,
  STEPS,
  STEPS_BACK,
  TAGGED,
  WEIGHTS,
} from "./memory";

/** Tags the `size` units the host has written to the input, at most 256. True: a person or a place is among them. */
export function decode(size: i32): bool {
  reduce(size);
  context(size, segment(size));
  features(size);
  emission(size);
  return viterbi(size);
}
