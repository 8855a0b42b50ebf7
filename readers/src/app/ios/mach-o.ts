import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';

export interface MachO {
  /** Install names of the libraries it links. */
  readonly libraries: readonly string[];
  /** Encrypted by the store: its strings and code cannot be read. */
  readonly encrypted: boolean;
  /** Objective-C class and method names and C strings. */
  readonly strings: readonly string[];
  /** Names of the Objective-C classes and protocols it defines, those of libraries linked into it among them. */
  readonly classes: readonly string[];
  /** Classes and functions it names across its borders, those of the system it uses among them. */
  readonly symbols: readonly string[];
  /** How many Objective-C classes it defines. */
  readonly classCount: number;
}

const FAT = 0xbebafeca;
const MAGIC64 = 0xfeedfacf;
const MAGIC32 = 0xfeedface;
const LOAD = new Set([0x0c, 0x80000018, 0x8000001f, 0x20]);
const SYMBOL_TABLE = 0x02;
const ENCRYPTION = new Set([0x21, 0x2c]);
const CLASS_NAMES = '__objc_classname';
const CLASS_LIST = '__objc_classlist';
const SECTIONS = new Set(['__objc_methname', CLASS_NAMES, '__cstring', '__swift5_reflstr']);
const MAX_COMMANDS = 10_000;
const MAX_STRINGS = 400_000;

export function isMachO(data: Uint8Array): boolean {
  if (data.length < 32) return false;
  const magic = new DataView(data.buffer, data.byteOffset).getUint32(0, true);
  return magic === FAT || magic === MAGIC64 || magic === MAGIC32;
}

/** Where the parts of an image stand, by the width of its pointers. */
interface Layout {
  readonly pointer: 4 | 8;
  readonly header: number;
  readonly segment: number;
  readonly sectionCount: number;
  readonly sections: number;
  readonly sectionSize: number;
}
const LAYOUT64: Layout = { pointer: 8, header: 32, segment: 0x19, sectionCount: 64, sections: 72, sectionSize: 80 };
const LAYOUT32: Layout = { pointer: 4, header: 28, segment: 0x01, sectionCount: 48, sections: 56, sectionSize: 68 };

interface Section {
  readonly name: string;
  readonly at: number;
  readonly size: number;
}

/** Reads one image of a Mach-O or universal file, a 64-bit one where there is one. @throws Malformed */
export function readMachO(data: Uint8Array, what: string): MachO {
  const bytes = new Bytes(thin(data, what), what);
  const layout = bytes.u32(0) === MAGIC64 ? LAYOUT64 : bytes.u32(0) === MAGIC32 ? LAYOUT32 : null;
  if (layout === null) throw new Malformed(`${what}: no image of a program`);
  const commands = bytes.u32(16);
  if (commands > MAX_COMMANDS) throw new Malformed(`${what}: ${commands} load commands`);
  const libraries: string[] = [];
  const sections: Section[] = [];
  const symbolNames: Section[] = [];
  let encrypted = false;
  for (let at = layout.header, i = 0; i < commands; i++) {
    const command = bytes.u32(at);
    const size = bytes.u32(at + 4);
    if (size < 8) throw new Malformed(`${what}: empty load command`);
    if (LOAD.has(command)) libraries.push(cString(bytes, at + bytes.u32(at + 8), at + size));
    else if (ENCRYPTION.has(command)) encrypted ||= bytes.u32(at + 16) !== 0;
    else if (command === SYMBOL_TABLE) symbolNames.push({ name: '', at: bytes.u32(at + 16), size: bytes.u32(at + 20) });
    else if (command === layout.segment) sections.push(...sectionsOf(bytes, at, layout));
    at += size;
  }
  const named = (wanted: (name: string) => boolean): readonly string[] =>
    encrypted
      ? []
      : stringsOf(
          bytes,
          sections.filter(({ name }) => wanted(name)),
        );
  const classListed = sections.filter(({ name }) => name === CLASS_LIST).reduce((sum, { size }) => sum + size, 0);
  return {
    libraries,
    encrypted,
    strings: named((name) => SECTIONS.has(name)),
    classes: named((name) => name === CLASS_NAMES).filter((name) => /^[A-Za-z_]\w+$/.test(name)),
    symbols: stringsOf(bytes, symbolNames).map((name) => name.replace(/^_(?:OBJC_CLASS_\$_)?/, '')),
    classCount: Math.min(classListed / layout.pointer, MAX_STRINGS),
  };
}

/** The 64-bit slice of a universal file, big-endian headers, or the first of those it has; a thin file as it is. */
function thin(data: Uint8Array, what: string): Uint8Array {
  const bytes = new Bytes(data, what);
  if (bytes.u32(0) !== FAT) return data;
  const count = bytes.view.getUint32(4);
  let other: Uint8Array | null = null;
  for (let i = 0; i < Math.min(count, 16); i++) {
    const at = 8 + 20 * i;
    bytes.need(at, 20);
    const slice = bytes.slice(bytes.view.getUint32(at + 8), bytes.view.getUint32(at + 12));
    const magic = new Bytes(slice, what).u32(0);
    if (magic === MAGIC64) return slice;
    if (magic === MAGIC32) other ??= slice;
  }
  if (other === null) throw new Malformed(`${what}: no image of a program`);
  return other;
}

function* sectionsOf(bytes: Bytes, at: number, layout: Layout): Generator<Section> {
  const count = bytes.u32(at + layout.sectionCount);
  const wide = layout.pointer === 8;
  for (let i = 0, p = at + layout.sections; i < Math.min(count, 1000); i++, p += layout.sectionSize) {
    const name = cString(bytes, p, p + 16);
    const size = wide ? bytes.u64(p + 40) : bytes.u32(p + 36);
    if (SECTIONS.has(name) || name === CLASS_LIST) yield { name, at: bytes.u32(p + (wide ? 48 : 40)), size };
  }
}

function stringsOf(bytes: Bytes, sections: readonly Section[]): string[] {
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
