import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';

export interface MachO {
  /** Install names of the libraries it links. */
  readonly libraries: readonly string[];
  /** Encrypted by the store: its strings and code cannot be read. */
  readonly encrypted: boolean;
  /** Objective-C class and method names and C strings. */
  readonly strings: readonly string[];
}

const FAT = 0xbebafeca;
const MAGIC64 = 0xfeedfacf;
const MAGIC32 = 0xfeedface;
const LOAD = new Set([0x0c, 0x80000018, 0x8000001f, 0x20]);
const ENCRYPTION = new Set([0x21, 0x2c]);
const SEGMENT64 = 0x19;
const SECTIONS = new Set(['__objc_methname', '__objc_classname', '__cstring', '__swift5_reflstr']);
const MAX_COMMANDS = 10_000;
const MAX_STRINGS = 400_000;

export function isMachO(data: Uint8Array): boolean {
  if (data.length < 32) return false;
  const magic = new DataView(data.buffer, data.byteOffset).getUint32(0, true);
  return magic === FAT || magic === MAGIC64 || magic === MAGIC32;
}

/** Reads the first 64-bit image of a Mach-O or universal file. @throws Malformed */
export function readMachO(data: Uint8Array, what: string): MachO {
  const bytes = new Bytes(thin(data, what), what);
  if (bytes.u32(0) !== MAGIC64) throw new Malformed(`${what}: no 64-bit image`);
  const commands = bytes.u32(16);
  if (commands > MAX_COMMANDS) throw new Malformed(`${what}: ${commands} load commands`);
  const libraries: string[] = [];
  const sections: { readonly at: number; readonly size: number }[] = [];
  let encrypted = false;
  for (let at = 32, i = 0; i < commands; i++) {
    const command = bytes.u32(at);
    const size = bytes.u32(at + 4);
    if (size < 8) throw new Malformed(`${what}: empty load command`);
    if (LOAD.has(command)) libraries.push(cString(bytes, at + bytes.u32(at + 8), at + size));
    else if (ENCRYPTION.has(command)) encrypted ||= bytes.u32(at + 16) !== 0;
    else if (command === SEGMENT64) sections.push(...stringSections(bytes, at));
    at += size;
  }
  return { libraries, encrypted, strings: encrypted ? [] : stringsOf(bytes, sections) };
}

/** The 64-bit slice of a universal file, big-endian headers; a thin file as it is. */
function thin(data: Uint8Array, what: string): Uint8Array {
  const bytes = new Bytes(data, what);
  if (bytes.u32(0) !== FAT) return data;
  const count = bytes.view.getUint32(4);
  for (let i = 0; i < Math.min(count, 16); i++) {
    const at = 8 + 20 * i;
    bytes.need(at, 20);
    const slice = bytes.slice(bytes.view.getUint32(at + 8), bytes.view.getUint32(at + 12));
    if (new Bytes(slice, what).u32(0) === MAGIC64) return slice;
  }
  throw new Malformed(`${what}: no 64-bit slice`);
}

function* stringSections(bytes: Bytes, at: number): Generator<{ at: number; size: number }> {
  const count = bytes.u32(at + 64);
  for (let i = 0, p = at + 72; i < Math.min(count, 1000); i++, p += 80) {
    if (SECTIONS.has(cString(bytes, p, p + 16))) yield { at: bytes.u32(p + 48), size: bytes.u64(p + 40) };
  }
}

function stringsOf(bytes: Bytes, sections: readonly { readonly at: number; readonly size: number }[]): string[] {
  const found = new Set<string>();
  for (const { at, size } of sections) {
    const end = at + bytes.slice(at, size).length;
    for (let p = at; p < end && found.size < MAX_STRINGS;) {
      const text = cString(bytes, p, end);
      if (text.length > 2 && text.length < 2048) found.add(text);
      p += Math.max(1, Buffer.byteLength(text) + 1);
    }
  }
  return [...found];
}

function cString(bytes: Bytes, at: number, limit: number): string {
  bytes.need(at, 0);
  const zero = bytes.data.indexOf(0, at);
  return Buffer.from(bytes.data.subarray(at, zero < 0 ? limit : Math.min(zero, limit))).toString('utf8');
}
