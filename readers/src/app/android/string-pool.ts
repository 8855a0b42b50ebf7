import type { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';

const UTF8_FLAG = 0x100;
const MAX_STRINGS = 2_000_000;
const utf8 = new TextDecoder();
const utf16 = new TextDecoder('utf-16le');

export const CHUNK_STRING_POOL = 1;

/** The strings of a compiled XML file or resource table, decoded on demand (ResStringPool_header of the Android sources). */
export class StringPool {
  readonly count: number;
  private readonly bytes: Bytes;
  private readonly at: number;
  private readonly isUtf8: boolean;
  private readonly stringsAt: number;
  private readonly cache = new Map<number, string>();

  /** `at` is the offset of the chunk. */
  constructor(bytes: Bytes, at: number) {
    if (bytes.u16(at) !== CHUNK_STRING_POOL) throw new Malformed(`${bytes.what}: no string pool`);
    this.bytes = bytes;
    this.at = at + bytes.u16(at + 2);
    this.count = bytes.u32(at + 8);
    if (this.count > MAX_STRINGS) throw new Malformed(`${bytes.what}: ${this.count} strings`);
    this.isUtf8 = (bytes.u32(at + 16) & UTF8_FLAG) !== 0;
    this.stringsAt = at + bytes.u32(at + 20);
  }

  get(index: number): string | null {
    if (!(index >= 0 && index < this.count)) return null;
    let text = this.cache.get(index);
    if (text === undefined)
      this.cache.set(index, (text = this.decode(this.stringsAt + this.bytes.u32(this.at + 4 * index))));
    return text;
  }

  private decode(at: number): string {
    const { bytes } = this;
    if (this.isUtf8) {
      // Two lengths: in UTF-16 units, then in bytes; each one or two bytes long.
      const skip = (bytes.u8(at) & 0x80) === 0 ? 1 : 2;
      let start = at + skip;
      let length = bytes.u8(start++);
      if ((length & 0x80) !== 0) length = ((length & 0x7f) << 8) | bytes.u8(start++);
      return utf8.decode(bytes.slice(start, length));
    }
    let start = at + 2;
    let length = bytes.u16(at);
    if ((length & 0x8000) !== 0) {
      length = ((length & 0x7fff) << 16) | bytes.u16(start);
      start += 2;
    }
    return utf16.decode(bytes.slice(start, length * 2));
  }
}
