import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';

const FIRST = 0xbe;
const LAST = 0xed;
const MAX_FILES = 100_000;

export function isWxapkg(data: Uint8Array): boolean {
  return data.length > 18 && data[0] === FIRST && data[13] === LAST;
}

/** The PC client wraps packages in an encrypted container; it is named, not broken open. */
export function isEncryptedWxapkg(data: Uint8Array): boolean {
  return Buffer.from(data.subarray(0, 6)).toString('latin1') === 'V1MMWX';
}

/** Files of a mini-program package by name: big-endian index of name, offset and size. @throws Malformed */
export function wxapkgFiles(data: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = new Bytes(data, 'wxapkg');
  if (!isWxapkg(data)) throw new Malformed('wxapkg: marks missing');
  const u32 = (at: number): number => {
    bytes.need(at, 4);
    return bytes.view.getUint32(at);
  };
  const count = u32(14);
  if (count > MAX_FILES) throw new Malformed(`wxapkg: ${count} files`);
  const files = new Map<string, Uint8Array>();
  for (let at = 18, i = 0; i < count; i++) {
    const length = u32(at);
    const name = new TextDecoder().decode(bytes.slice(at + 4, length));
    at += 4 + length;
    files.set(name.replace(/^\//, ''), bytes.slice(u32(at), u32(at + 4)));
    at += 8;
  }
  return files;
}
