import { SaxesParser } from 'saxes';
import { Bytes } from './bytes.ts';
import { Malformed } from './errors.ts';
import { textOf } from './tree.ts';

/** A property list value; dates and data are kept as text, since nothing asks for them. */
export type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist };

const MAX_DEPTH = 64;
const MAX_OBJECTS = 200_000;

/** Parses an XML or binary property list. @throws Malformed */
export function parsePlist(data: Uint8Array, what: string): Plist {
  const magic = Buffer.from(data.subarray(0, 8)).toString('latin1');
  if (magic.startsWith('bplist0')) return new BinaryPlist(new Bytes(data, what)).root();
  return parseXmlPlist(new TextDecoder().decode(data), what);
}

class BinaryPlist {
  private readonly bytes: Bytes;
  private readonly offsetSize: number;
  private readonly referenceSize: number;
  private readonly count: number;
  private readonly top: number;
  private readonly table: number;
  private visited = 0;

  constructor(bytes: Bytes) {
    const trailer = bytes.length - 32;
    this.bytes = bytes;
    this.offsetSize = bytes.u8(trailer + 6);
    this.referenceSize = bytes.u8(trailer + 7);
    this.count = this.integer(trailer + 8, 8);
    this.top = this.integer(trailer + 16, 8);
    this.table = this.integer(trailer + 24, 8);
  }

  root(): Plist {
    return this.object(this.top, 0);
  }

  private object(index: number, depth: number): Plist {
    if (index >= this.count || depth > MAX_DEPTH || ++this.visited > MAX_OBJECTS)
      throw new Malformed(`${this.bytes.what}: bad object`);
    const at = this.integer(this.table + index * this.offsetSize, this.offsetSize);
    const marker = this.bytes.u8(at);
    const kind = marker >>> 4;
    if (kind === 0) return marker === 9;
    if (kind === 1) return this.integer(at + 1, 2 ** (marker & 15));
    if (kind === 2)
      return (marker & 15) === 3 ? this.bytes.view.getFloat64(at + 1) : this.bytes.view.getFloat32(at + 1);
    const [length, body] = this.length(at, marker);
    if (kind === 5) return Buffer.from(this.bytes.slice(body, length)).toString('latin1');
    if (kind === 6) return new TextDecoder('utf-16be').decode(this.bytes.slice(body, length * 2));
    const reference = (i: number): number => this.integer(body + i * this.referenceSize, this.referenceSize);
    if (kind === 10) return Array.from({ length }, (_, i) => this.object(reference(i), depth + 1));
    if (kind !== 13) return '';
    const entries = Array.from({ length }, (_, i): [string, Plist] => [
      textOf(this.object(reference(i), depth + 1)) ?? '',
      this.object(reference(length + i), depth + 1),
    ]);
    return Object.fromEntries(entries);
  }

  private length(at: number, marker: number): readonly [length: number, body: number] {
    const short = marker & 15;
    if (short !== 15) return [this.checked(short), at + 1];
    const width = 2 ** (this.bytes.u8(at + 1) & 15);
    return [this.checked(this.integer(at + 2, width)), at + 2 + width];
  }

  private checked(length: number): number {
    if (length > this.bytes.length) throw new Malformed(`${this.bytes.what}: a length of ${length}`);
    return length;
  }

  private integer(at: number, width: number): number {
    let value = 0;
    for (const byte of this.bytes.slice(at, width)) value = value * 256 + byte;
    return value;
  }
}

function parseXmlPlist(text: string, what: string): Plist {
  const parser = new SaxesParser();
  const stack: { tag: string; text: string; items: Plist[]; keys: string[] }[] = [];
  let root: Plist | undefined;
  parser.on('opentag', ({ name }) => {
    if (stack.length > MAX_DEPTH) throw new Malformed(`${what}: too deep`);
    stack.push({ tag: name, text: '', items: [], keys: [] });
  });
  parser.on('text', (part) => {
    if (stack.length > 0) stack.at(-1)!.text += part;
  });
  parser.on('closetag', () => {
    const { tag, text: content, items, keys } = stack.pop()!;
    const parent = stack.at(-1);
    if (tag === 'key') parent?.keys.push(content);
    else if (tag === 'plist') root = items[0];
    else parent?.items.push(xmlValue(tag, content, items, keys));
  });
  parser.on('error', () => {
    throw new Malformed(`${what}: not a property list`);
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  if (root === undefined) throw new Malformed(`${what}: empty property list`);
  return root;
}

function xmlValue(tag: string, text: string, items: readonly Plist[], keys: readonly string[]): Plist {
  switch (tag) {
    case 'dict':
      return Object.fromEntries(keys.map((key, i) => [key, items[i] ?? '']));
    case 'array':
      return items;
    case 'true':
    case 'false':
      return tag === 'true';
    case 'integer':
    case 'real':
      return Number(text);
    default:
      return text;
  }
}
