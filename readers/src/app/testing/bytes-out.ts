/** Bytes put one after the other, little-endian, with places left open to be filled in later. */
export class BytesOut {
  private readonly parts: number[] = [];

  get length(): number {
    return this.parts.length;
  }

  u8(...values: readonly number[]): this {
    for (const value of values) this.parts.push(value & 0xff);
    return this;
  }

  u16(...values: readonly number[]): this {
    for (const value of values) this.u8(value, value >>> 8);
    return this;
  }

  u32(...values: readonly number[]): this {
    for (const value of values) this.u8(value, value >>> 8, value >>> 16, value >>> 24);
    return this;
  }

  uleb(value: number): this {
    let left = value;
    do {
      const more = left > 0x7f;
      this.u8((left & 0x7f) | (more ? 0x80 : 0));
      left >>>= 7;
    } while (left > 0);
    return this;
  }

  bytes(data: Uint8Array): this {
    for (const byte of data) this.parts.push(byte);
    return this;
  }

  align(to: number): this {
    while (this.length % to !== 0) this.u8(0);
    return this;
  }

  /** Fills in a 32-bit number left open at `at`. */
  patch(at: number, value: number): this {
    for (let i = 0; i < 4; i++) this.parts[at + i] = (value >>> (8 * i)) & 0xff;
    return this;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.parts);
  }
}
