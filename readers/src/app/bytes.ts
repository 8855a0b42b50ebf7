import { Malformed } from './errors.ts';

/** Little-endian reads that refuse to leave the buffer, so that no parser needs a check of its own. */
export class Bytes {
  readonly data: Uint8Array;
  readonly view: DataView;
  readonly what: string;

  constructor(data: Uint8Array, what: string) {
    this.data = data;
    this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    this.what = what;
  }

  get length(): number {
    return this.data.length;
  }

  u8(at: number): number {
    this.need(at, 1);
    return this.data[at]!;
  }

  u16(at: number): number {
    this.need(at, 2);
    return this.view.getUint16(at, true);
  }

  u32(at: number): number {
    this.need(at, 4);
    return this.view.getUint32(at, true);
  }

  i32(at: number): number {
    this.need(at, 4);
    return this.view.getInt32(at, true);
  }

  u64(at: number): number {
    this.need(at, 8);
    const value = this.view.getBigUint64(at, true);
    if (value > Number.MAX_SAFE_INTEGER) throw new Malformed(`${this.what}: a length of ${value}`);
    return Number(value);
  }

  slice(at: number, length: number): Uint8Array {
    this.need(at, length);
    return this.data.subarray(at, at + length);
  }

  need(at: number, length: number): void {
    if (!(at >= 0 && length >= 0 && at + length <= this.data.length))
      throw new Malformed(`${this.what}: cut short at ${at}`);
  }
}
