import type { Marginals } from './marginals.ts';

/** Tags one sentence; what it says of it holds until the next. */
export interface Decoder {
  readonly tags: Uint8Array;
  /** `emission[i * TAGS + tag]`, in weight units. */
  readonly emission: Int32Array;
  /** Tags `codes[from, to)`, at most 256 units. True: a person or a place is among the tags. */
  decode(codes: Uint16Array, from: number, to: number): boolean;
  /** How much each feature favours the tags of `[start, end)` over no tag, in weight units. Valid until the next call. */
  favour(start: number, end: number): Int32Array;
  marginals(): Marginals;
}
