import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';
import type { ByteSource } from './source.ts';

/** A member as the central directory tells it, which is what the installer of every platform believes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Offset of the central directory: an APK signing block ends here. */
  readonly directoryAt: number;
  /** Names that stand more than once: one of them hides the other from some reader. */
  readonly duplicates: readonly string[];
}

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const MAX_ENTRIES = 200_000;
const decoder = new TextDecoder();

/**
 * Reads the central directory, zip64 included. Tolerant where Android is tolerant: a set encryption bit on a stored
 * manifest, odd extra fields, a comment that looks like a directory.
 * @throws Malformed
 */
export function readZipDirectory(source: ByteSource): ZipDirectory {
  const tailAt = Math.max(0, source.length - END_BYTES - 0xffff - 20);
  const tail = new Bytes(source.read(tailAt, source.length - tailAt), 'zip');
  const end = findEnd(tail);
  let count = tail.u16(end + 10);
  let directoryAt = tail.u32(end + 16);
  if (end >= 20 && tail.u32(end - 20) === END64_LOCATOR) {
    const end64 = new Bytes(source.read(tail.u64(end - 12), 56), 'zip');
    count = end64.u64(32);
    directoryAt = end64.u64(48);
  }
  if (count > MAX_ENTRIES) throw new Malformed(`zip: ${count} members`);
  const bytes = new Bytes(source.read(directoryAt, Math.max(0, tailAt + end - directoryAt)), 'zip');
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  const duplicates = new Set<string>();
  for (let at = 0, i = 0; i < count; i++) {
    if (bytes.u32(at) !== CENTRAL) throw new Malformed(`zip: member ${i} of ${count} is missing`);
    const nameLength = bytes.u16(at + 28);
    const extraLength = bytes.u16(at + 30);
    const name = decoder.decode(bytes.slice(at + CENTRAL_BYTES, nameLength));
    entries.push(withZip64(bytes, at, at + CENTRAL_BYTES + nameLength, extraLength, name));
    if (seen.has(name)) duplicates.add(name);
    seen.add(name);
    at += CENTRAL_BYTES + nameLength + extraLength + bytes.u16(at + 32);
  }
  return { entries, directoryAt, duplicates: [...duplicates] };
}

/** The last end record whose comment reaches exactly to the end of the file; else the last one at all. */
function findEnd(bytes: Bytes): number {
  let loose = -1;
  for (let at = bytes.length - END_BYTES; at >= 0; at--) {
    if (bytes.u32(at) !== END) continue;
    if (at + END_BYTES + bytes.u16(at + 20) === bytes.length) return at;
    if (loose < 0) loose = at;
  }
  if (loose < 0) throw new Malformed('zip: no end of central directory');
  return loose;
}

function withZip64(bytes: Bytes, at: number, extraAt: number, extraLength: number, name: string): ZipEntry {
  let size = bytes.u32(at + 24);
  let compressedSize = bytes.u32(at + 20);
  let headerAt = bytes.u32(at + 42);
  for (let p = extraAt; p + 4 <= extraAt + extraLength; p += 4 + bytes.u16(p + 2)) {
    if (bytes.u16(p) !== 1) continue;
    let q = p + 4;
    const next = (): number => {
      q += 8;
      return bytes.u64(q - 8);
    };
    if (size === 0xffffffff) size = next();
    if (compressedSize === 0xffffffff) compressedSize = next();
    if (headerAt === 0xffffffff) headerAt = next();
  }
  return { name, method: bytes.u16(at + 10), encrypted: (bytes.u16(at + 8) & 1) === 1, compressedSize, size, headerAt };
}
