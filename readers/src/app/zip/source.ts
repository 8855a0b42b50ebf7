import { readSync } from 'node:fs';
import { Malformed } from '../errors.ts';

/** Bytes that can be had piece by piece: a package of gigabytes is never held whole. */
export interface ByteSource {
  readonly length: number;
  /** @throws Malformed beyond the end */
  read(at: number, length: number): Uint8Array;
}

export function inMemory(data: Uint8Array): ByteSource {
  return {
    length: data.length,
    read(at, length) {
      check(at, length, data.length);
      return data.subarray(at, at + length);
    },
  };
}

/** An open file. The caller closes it. */
export function openFile(descriptor: number, length: number): ByteSource {
  return {
    length,
    read(at, wanted) {
      check(at, wanted, length);
      const bytes = Buffer.allocUnsafe(wanted);
      for (let got = 0; got < wanted;) {
        const more = readSync(descriptor, bytes, got, wanted - got, at + got);
        if (more === 0) throw new Malformed(`the file ends at ${at + got}`);
        got += more;
      }
      return bytes;
    },
  };
}

function check(at: number, length: number, size: number): void {
  if (!(at >= 0 && length >= 0 && at + length <= size)) throw new Malformed(`zip: cut short at ${at}`);
}
