import type { Marginals } from './marginals.ts';

/** Tags one sentence; what it says of it holds until the next. */
export interface Decoder {
  readonly tags: Uint8Array;
  /** `emission[i * TAGS + tag]`, in weight units. */
  readonly emission: Int32Array;
  /** Tags `codes[from, to)`, at most 256 units. True: a person or a place is among the tags. */
  decode(codes: Uint16Array, from: number, to: number): boolean;
  /** Those of the model, where the decoder reads them: what spoke in a sentence is still at hand there. */
  readonly weights: Int8Array;
  /** Row of the weight table that spoke for a feature at a position. */
  row(position: number, feature: number): number;
  marginals(): Marginals;
}
