import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';
import { serverError } from '../errors.ts';
import type { Sealer } from './suite.ts';

/** Clear bytes a chunk. */
const CHUNK = 64 * 1024;

/** Counter and a last-chunk mark (the STREAM construction): chunks cannot be reordered, dropped or cut off unseen. */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Gathers what arrives into pieces of one length; the last may be shorter, and may be empty. */
abstract class Pieces extends Transform {
  readonly #length: number;
  #waiting: Buffer[] = [];
  #held = 0;
  #index = 0;

  constructor(length: number) {
    super();
    this.#length = length;
  }

  protected abstract turn(piece: Buffer, index: number, last: boolean): Buffer;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#waiting.push(chunk);
    this.#held += chunk.length;
    // One byte more than a piece: only then is it known not to be the last.
    if (this.#held <= this.#length) return done();
    const all = Buffer.concat(this.#waiting);
    let at = 0;
    try {
      for (; all.length - at > this.#length; at += this.#length)
        this.push(this.turn(all.subarray(at, at + this.#length), this.#index++, false));
    } catch (error) {
      return done(error as Error);
    }
    const rest = all.subarray(at);
    this.#waiting = [rest];
    this.#held = rest.length;
    done();
  }

  override _flush(done: TransformCallback): void {
    try {
      this.push(this.turn(Buffer.concat(this.#waiting), this.#index, true));
    } catch (error) {
      return done(error as Error);
    }
    done();
  }
}

export class SealStream extends Pieces {
  readonly #sealer: Sealer;
  readonly #key: Uint8Array;
  readonly #context: string;

  constructor(sealer: Sealer, key: Uint8Array, context: string) {
    super(CHUNK);
    this.#sealer = sealer;
    this.#key = key;
    this.#context = context;
  }

  protected turn(piece: Buffer, index: number, last: boolean): Buffer {
    return this.#sealer.seal(this.#key, nonceOf(index, last), this.#context, piece);
  }
}

/** Fails with PZ_OBJECT_DAMAGED before it hands on a changed byte. */
export class OpenStream extends Pieces {
  readonly #sealer: Sealer;
  readonly #key: Uint8Array;
  readonly #context: string;

  constructor(sealer: Sealer, key: Uint8Array, context: string) {
    super(CHUNK + sealer.tag);
    this.#sealer = sealer;
    this.#key = key;
    this.#context = context;
  }

  protected turn(piece: Buffer, index: number, last: boolean): Buffer {
    return this.#sealer.open(this.#key, nonceOf(index, last), this.#context, piece);
  }
}

/** Passes bytes through; fails with PZ_INPUT_TOO_LARGE beyond the limit. */
export class LimitStream extends Transform {
  readonly #limit: number;
  passed = 0;

  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.passed += chunk.length;
    if (this.passed > this.#limit) done(serverError('PZ_INPUT_TOO_LARGE', { limit: this.#limit }));
    else done(null, chunk);
  }
}
