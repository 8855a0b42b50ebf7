import { isAscii, isUtf8 } from 'node:buffer';
import { readError } from '../errors.ts';
import { HEAD_BYTES } from '../source.ts';
import { decodeGb, encodeGb, gbSequence } from './gb18030.ts';
import { guessEncoding } from './encoding.ts';
import type { Encoding } from './encoding.ts';
import { decodeUtf8, encodeUtf8, utf8Sequence } from './utf8.ts';

/**
 * Decodes a passing stream, choosing the encoding from its own bytes, and encodes text back the same way.
 *
 * While only ASCII has passed, UTF-8 and GB18030 are still open: the choice is made on the first bytes that tell them
 * apart, wherever they stand. What comes out never depends on where the chunks were cut. Text that was decoded encodes
 * back to exactly its bytes, bytes that make no character included.
 */
export class TextStream {
  encoding: Encoding = 'utf-8';
  /** The byte order mark, which is no part of the text. */
  mark: Uint8Array = new Uint8Array();
  /** An odd byte at the end of UTF-16. */
  tail: Uint8Array = new Uint8Array();
  #decided = false;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** @throws PZ_READ_EMPTY, PZ_READ_UNKNOWN_FORMAT for bytes that are no text, PZ_READ_UNKNOWN_ENCODING */
  async *decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    for await (const block of this.blocks(chunks)) yield typeof block === 'string' ? block : decodeUtf8(block);
  }

  /** The same, but what is valid UTF-8 as it is, ASCII of another encoding included, is handed over in bytes. */
  async *blocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | string> {
    const stream = chunks[Symbol.asyncIterator]();
    try {
      const { held: head, done: ended } = await fill(stream, new Uint8Array(), HEAD_BYTES);
      if (head.length === 0) throw readError('PZ_READ_EMPTY', { name: this.#name });
      const bom = this.#open(head, ended);
      let done = ended;
      let held = head.subarray(bom);
      for (;;) {
        if (!this.#decided) {
          const ascii = asciiPrefix(held);
          if (ascii > 0) yield held.subarray(0, ascii);
          held = held.subarray(ascii);
          if (held.length > 0) {
            // The first bytes that can tell: as many as a head has, however they arrive.
            if (!done) ({ held, done } = await fill(stream, held, HEAD_BYTES));
            const guess = guessEncoding(held.subarray(0, HEAD_BYTES), done && held.length <= HEAD_BYTES);
            if (typeof guess === 'object' && (guess.encoding === 'utf-8' || guess.encoding === 'gb18030'))
              this.encoding = guess.encoding;
            this.#decided = true;
          }
        }
        if (held.length > 0) {
          const end = done ? held.length : this.#wholeCharacters(held);
          if (end > 0) yield* this.#blocksOf(held.subarray(0, end));
          held = held.subarray(end);
        }
        if (done) return;
        const next = await stream.next();
        if (next.done === true) done = true;
        else held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
      }
    } finally {
      await stream.return?.();
    }
  }

  encode(text: string): Uint8Array {
    if (this.encoding === 'utf-8') return encodeUtf8(text);
    if (this.encoding === 'gb18030') return encodeGb(text);
    const bytes = Buffer.from(text, 'utf16le');
    return this.encoding === 'utf-16le' ? bytes : bytes.swap16();
  }

  #open(head: Uint8Array, whole: boolean): number {
    const first = head.subarray(0, HEAD_BYTES);
    const guess = guessEncoding(first, whole && first.length === head.length);
    if (guess === 'binary') throw readError('PZ_READ_UNKNOWN_FORMAT', { name: this.#name });
    if (guess === 'unknown') throw readError('PZ_READ_UNKNOWN_ENCODING', { name: this.#name });
    this.encoding = guess.encoding;
    this.mark = head.subarray(0, guess.bom);
    this.#decided = guess.bom > 0 || guess.encoding.startsWith('utf-16');
    return guess.bom;
  }

  /** Bytes up to the last character boundary. */
  #wholeCharacters(bytes: Uint8Array): number {
    if (this.encoding.startsWith('utf-16')) return bytes.length & ~1;
    if (this.encoding === 'utf-8') {
      for (let back = 1; back <= 3 && back <= bytes.length; back++) {
        const byte = bytes[bytes.length - back]!;
        if ((byte & 0xc0) === 0x80) continue;
        return utf8Sequence(bytes, bytes.length - back) === -1 ? bytes.length - back : bytes.length;
      }
      return bytes.length;
    }
    // A boundary in GB18030 is only found from a byte that surely starts a character: after a control or a space.
    let at = bytes.length - 1;
    while (at >= 0 && bytes[at]! >= 0x30) at--;
    for (at = at + 1; at < bytes.length;) {
      const length = gbSequence(bytes, at);
      if (length === -1) return at;
      at += Math.max(1, length);
    }
    return bytes.length;
  }

  *#blocksOf(bytes: Uint8Array): Generator<Uint8Array | string> {
    if (this.encoding === 'utf-8') yield isUtf8(bytes) ? bytes : decodeUtf8(bytes);
    else if (this.encoding !== 'gb18030') yield this.#decodeUtf16(bytes);
    else
      for (let at = 0; at < bytes.length;) {
        // A line end is no byte of a longer character.
        const lines = bytes.lastIndexOf(LINE, at + GB_BLOCK - 1) + 1;
        const end = lines > at ? lines : bytes.length;
        const block = bytes.subarray(at, end);
        yield isAscii(block) ? block : decodeGb(block);
        at = end;
      }
  }

  #decodeUtf16(bytes: Uint8Array): string {
    if (bytes.length % 2 === 1) this.tail = bytes.subarray(-1);
    const even = bytes.subarray(0, bytes.length & ~1);
    const little =
      this.encoding === 'utf-16le'
        ? Buffer.from(even.buffer, even.byteOffset, even.length)
        : Buffer.from(even).swap16();
    return little.toString('utf16le');
  }
}

const LINE = 10;
/** Looked at at once for whether GB18030 is ASCII there: logs have Chinese in some lines only. */
const GB_BLOCK = 64 * 1024;

async function fill(stream: AsyncIterator<Uint8Array>, start: Uint8Array, length: number) {
  const chunks = [start];
  let total = start.length;
  while (total < length) {
    const next = await stream.next();
    if (next.done === true) return { held: Buffer.concat(chunks, total), done: true };
    chunks.push(next.value);
    total += next.value.length;
  }
  return { held: Buffer.concat(chunks, total) as Uint8Array, done: false };
}

function asciiPrefix(bytes: Uint8Array): number {
  if (isAscii(bytes)) return bytes.length;
  return bytes.findIndex((byte) => byte >= 0x80);
}
