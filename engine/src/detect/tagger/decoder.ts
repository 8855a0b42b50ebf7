/** Tags one sentence; the arrays hold its result until the next. */
export interface Decoder {
  /** `rows[i * FEATURES + template]`: the rows of the weight table that spoke. */
  readonly rows: Int32Array;
  /** `emission[i * TAGS + tag]`, in weight units. */
  readonly emission: Int32Array;
  readonly tags: Uint8Array;
  /** Tags `codes[from, to)`, at most 256 units. */
  decode(codes: Uint16Array, from: number, to: number): void;
}
