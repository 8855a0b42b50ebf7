import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';
import type { ResourceTexts } from './resource-texts.ts';
import { CHUNK_STRING_POOL, StringPool } from './string-pool.ts';
import { readValue } from './value.ts';
import type { ResourceValue } from './value.ts';

const CHUNK_TABLE = 2;
const CHUNK_PACKAGE = 0x200;
const CHUNK_TYPE = 0x201;
const FLAG_COMPLEX = 1;
const FLAG_COMPACT = 8;
const TYPE_SPARSE = 1;
const TYPE_OFFSET16 = 2;
const NO_ENTRY = 0xffffffff;
const MAX_HOPS = 8;

interface Candidate {
  readonly language: string;
  readonly value: ResourceValue;
}

/** The resource table: what an id stands for, in the default language or another. */
export class Resources implements ResourceTexts {
  private readonly values = new Map<number, Candidate[]>();

  /** @throws Malformed */
  constructor(data: Uint8Array) {
    const bytes = new Bytes(data, 'resources.arsc');
    if (bytes.u16(0) !== CHUNK_TABLE) throw new Malformed('resources.arsc: not a resource table');
    let strings: StringPool | null = null;
    for (let at = bytes.u16(2); at + 8 <= bytes.length;) {
      const type = bytes.u16(at);
      const size = bytes.u32(at + 4);
      if (size < 8) throw new Malformed('resources.arsc: empty chunk');
      if (type === CHUNK_STRING_POOL) strings ??= new StringPool(bytes, at);
      else if (type === CHUNK_PACKAGE && strings !== null) this.readPackage(bytes, at, size, strings);
      at += size;
    }
  }

  text(id: number, language = '', hops = 0): string | null {
    const candidates = this.values.get(id);
    if (candidates === undefined || hops === MAX_HOPS) return null;
    const { value } =
      candidates.find((c) => c.language === language) ?? candidates.find((c) => c.language === '') ?? candidates[0]!;
    if (value.kind === 'reference') return this.text(value.id, language, hops + 1);
    return value.kind === 'string' ? value.text : value.kind === 'integer' ? String(value.number) : null;
  }

  *texts(): Generator<string> {
    const seen = new Set<string>();
    for (const candidates of this.values.values())
      for (const { value } of candidates)
        if (value.kind === 'string' && !seen.has(value.text)) {
          seen.add(value.text);
          yield value.text;
        }
  }

  private readPackage(bytes: Bytes, at: number, size: number, strings: StringPool): void {
    const packageId = bytes.u32(at + 8);
    for (let p = at + bytes.u16(at + 2); p + 8 <= at + size;) {
      const chunk = bytes.u32(p + 4);
      if (chunk < 8) throw new Malformed('resources.arsc: empty chunk');
      if (bytes.u16(p) === CHUNK_TYPE) this.readType(bytes, p, packageId, strings);
      p += chunk;
    }
  }

  private readType(bytes: Bytes, at: number, packageId: number, strings: StringPool): void {
    const header = bytes.u16(at + 2);
    const typeId = bytes.u8(at + 8);
    const flags = bytes.u8(at + 9);
    const count = bytes.u32(at + 12);
    const entriesAt = at + bytes.u32(at + 16);
    const language = languageOf(bytes, at + 20);
    const wide = (flags & (TYPE_SPARSE | TYPE_OFFSET16)) === 0;
    bytes.need(at + header, count * (wide ? 4 : 2));
    for (let i = 0; i < count; i++) {
      const [index, offset] = entryOffset(bytes, at + header, i, flags);
      if (offset === NO_ENTRY) continue;
      const value = entryValue(bytes, entriesAt + offset, strings);
      if (value === null) continue;
      const id = ((packageId << 24) | (typeId << 16) | index) >>> 0;
      const candidates = this.values.get(id);
      if (candidates === undefined) this.values.set(id, [{ language, value }]);
      else candidates.push({ language, value });
    }
  }
}

function entryOffset(bytes: Bytes, table: number, i: number, flags: number): readonly [index: number, offset: number] {
  if ((flags & TYPE_SPARSE) !== 0) return [bytes.u16(table + 4 * i), bytes.u16(table + 4 * i + 2) * 4];
  if ((flags & TYPE_OFFSET16) !== 0) {
    const offset = bytes.u16(table + 2 * i);
    return [i, offset === 0xffff ? NO_ENTRY : offset * 4];
  }
  return [i, bytes.u32(table + 4 * i)];
}

function entryValue(bytes: Bytes, at: number, strings: StringPool): ResourceValue | null {
  const flags = bytes.u16(at + 2);
  if ((flags & FLAG_COMPACT) !== 0) {
    const data = bytes.u32(at + 4);
    return flags >>> 8 === 3 ? { kind: 'string', text: strings.get(data) ?? '' } : { kind: 'other' };
  }
  return (flags & FLAG_COMPLEX) !== 0 ? null : readValue(bytes, at + bytes.u16(at), strings);
}

/** Two-letter language of a configuration, empty for the default; packed three-letter codes count as none of interest. */
function languageOf(bytes: Bytes, at: number): string {
  const [a, b] = [bytes.u8(at + 8), bytes.u8(at + 9)];
  return a === 0 ? '' : (a & 0x80) === 0 ? String.fromCharCode(a, b) : '???';
}
