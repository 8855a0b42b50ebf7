// The decoder of engine/src/detect/tagger in AssemblyScript with SIMD: words, features, emissions, best tags of one
// sentence. `reference-decoder.ts` there is the oracle; a test holds both to the same labels and the same sums.
// Memory is laid out by the host: see `wasm-decoder.ts` beside the oracle.

import { segment } from './segment';
import { emit } from './features';
import { viterbi } from './viterbi';

export { configure } from './memory';

/** Tags the `size` units the host has written to the input: at most 256. */
export function decode(size: i32): void {
  segment(size);
  emit(size);
  viterbi(size);
}
