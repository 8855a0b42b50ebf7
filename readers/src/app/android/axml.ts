import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';
import { CHUNK_STRING_POOL, StringPool } from './string-pool.ts';
import { readValue } from './value.ts';
import type { ResourceValue } from './value.ts';

/** An element of a compiled XML file, or of its source. */
export interface XmlElement {
  readonly name: string;
  /** Where it stands, in source. */
  readonly line?: number;
  readonly attributes: ReadonlyMap<string, ResourceValue>;
  readonly children: readonly XmlElement[];
}

const CHUNK_XML = 3;
const CHUNK_RESOURCE_MAP = 0x180;
const CHUNK_START = 0x102;
const CHUNK_END = 0x103;
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 500_000;

/** Attribute names by resource id, for packages whose attribute names were stripped or renamed (R.attr of the platform). */
const NAME_OF_ID: { readonly [id: number]: string } = {
  0x01010000: 'theme',
  0x01010001: 'label',
  0x01010002: 'icon',
  0x01010003: 'name',
  0x01010006: 'permission',
  0x01010010: 'exported',
  0x01010011: 'process',
  0x01010018: 'authorities',
  0x01010024: 'value',
  0x01010025: 'resource',
  0x01010202: 'targetActivity',
  0x0101000f: 'debuggable',
  0x01010106: 'checked',
  0x0101014f: 'text',
  0x0101020c: 'minSdkVersion',
  0x01010270: 'targetSdkVersion',
  0x01010271: 'maxSdkVersion',
  0x0101021b: 'versionCode',
  0x0101021c: 'versionName',
  0x01010280: 'allowBackup',
  0x010104ec: 'usesCleartextTraffic',
};

/**
 * Parses compiled XML to its root element. Names come from the resource map where it has them: that is what the platform
 * goes by, and obfuscators empty the strings.
 * @throws Malformed
 */
export function parseAxml(data: Uint8Array, what = 'AndroidManifest.xml'): XmlElement {
  const bytes = new Bytes(data, what);
  if (bytes.u16(0) !== CHUNK_XML && bytes.u16(2) !== 8) throw new Malformed(`${what}: not compiled XML`);
  let strings: StringPool | null = null;
  let ids: number[] = [];
  let root: XmlElement | null = null;
  const open: { readonly element: XmlElement; readonly children: XmlElement[] }[] = [];
  let elements = 0;
  for (let at = bytes.u16(2); at + 8 <= bytes.length;) {
    const type = bytes.u16(at);
    const size = bytes.u32(at + 4);
    if (size < 8) throw new Malformed(`${what}: empty chunk`);
    if (type === CHUNK_STRING_POOL) strings ??= new StringPool(bytes, at);
    else if (type === CHUNK_RESOURCE_MAP) ids = resourceIds(bytes, at, size);
    else if (type === CHUNK_START) {
      if (strings === null) throw new Malformed(`${what}: element before its strings`);
      if (open.length === MAX_DEPTH || ++elements > MAX_ELEMENTS) throw new Malformed(`${what}: too many elements`);
      const children: XmlElement[] = [];
      const element = { ...startElement(bytes, at, strings, ids), children };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push({ element, children });
    } else if (type === CHUNK_END) open.pop();
    at += size;
  }
  if (root === null) throw new Malformed(`${what}: no element`);
  return root;
}

function resourceIds(bytes: Bytes, at: number, size: number): number[] {
  const first = at + bytes.u16(at + 2);
  return Array.from({ length: Math.max(0, Math.floor((at + size - first) / 4)) }, (_, i) => bytes.u32(first + 4 * i));
}

function startElement(
  bytes: Bytes,
  at: number,
  strings: StringPool,
  ids: readonly number[],
): Omit<XmlElement, 'children'> {
  const body = at + bytes.u16(at + 2);
  const name = strings.get(bytes.u32(body + 4)) ?? '';
  const start = bytes.u16(body + 8);
  const size = Math.max(20, bytes.u16(body + 10));
  const count = bytes.u16(body + 12);
  const attributes = new Map<string, ResourceValue>();
  for (let i = 0; i < count; i++) {
    const attribute = body + start + i * size;
    const nameIndex = bytes.u32(attribute + 4);
    const key = NAME_OF_ID[ids[nameIndex] ?? 0] ?? strings.get(nameIndex) ?? '';
    const raw = strings.get(bytes.u32(attribute + 8));
    attributes.set(key, raw === null ? readValue(bytes, attribute + 12, strings) : { kind: 'string', text: raw });
  }
  return { name, attributes };
}
