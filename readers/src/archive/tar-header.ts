import { decodeName } from './member.ts';

export const BLOCK = 512;

/** The kinds of header that describe the next one: GNU long name and link, and pax. */
export type Kind = 'file' | 'longName' | 'longLink' | 'pax' | 'globalPax' | 'sparse' | 'other';

export interface TarHeader {
  readonly name: string;
  readonly size: number;
  readonly kind: Kind;
}

const KINDS: { readonly [flag: string]: Kind } = {
  '\0': 'file',
  '0': 'file',
  '7': 'file',
  L: 'longName',
  K: 'longLink',
  x: 'pax',
  g: 'globalPax',
  S: 'sparse',
};

/** A header block, or null where its checksum says it is none. */
export function parseHeader(block: Uint8Array): TarHeader | null {
  if (block.length < BLOCK || readNumber(block, 148, 8) !== checksum(block)) return null;
  const prefix =
    Buffer.from(block.subarray(257, 262)).toString('latin1') === 'ustar' && block[263] === 0x30
      ? field(block, 345, 155)
      : '';
  const name = field(block, 0, 100);
  const kind = KINDS[String.fromCharCode(block[156]!)] ?? 'other';
  const size = readNumber(block, 124, 12);
  if (size === null) return null;
  // Links and folders carry no content, whatever size they state; an old tar marks a folder by its slash alone.
  const content = kind !== 'other' || /[\0A-Za-z]/.test(String.fromCharCode(block[156]!));
  return { name: prefix === '' ? name : `${prefix}/${name}`, size: content ? size : 0, kind };
}

/** The same header for content of another size. */
export function withSize(block: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(block);
  copy.write(size.toString(8).padStart(11, '0') + '\0', 124, 12, 'latin1');
  copy.write(checksum(copy).toString(8).padStart(6, '0') + '\0 ', 148, 8, 'latin1');
  return copy;
}

/** A pax header in front of a file: its name and size in full, whatever the header itself has room for. */
export function paxHeader(records: Readonly<{ [key: string]: string }>, like: Uint8Array): Uint8Array {
  const body = Buffer.concat(Object.entries(records).map(([key, value]) => paxRecord(key, value)));
  const header = Buffer.from(like);
  header.fill(0, 0, 100).fill(0, 345, 500);
  header.write('PaxHeader', 0, 'latin1');
  header.write('x', 156, 'latin1');
  header.write('ustar\u000000', 257, 'latin1');
  return Buffer.concat([withSize(header, body.length), body, padding(body.length)]);
}

function paxRecord(key: string, value: string): Uint8Array {
  const rest = Buffer.from(` ${key}=${value}\n`);
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length++;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

export function parsePax(body: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const length = space === -1 ? 0 : Number(bytes.toString('latin1', at, space));
    if (!Number.isSafeInteger(length) || length <= space - at) break;
    const equals = bytes.indexOf(0x3d, space);
    if (equals === -1) break;
    records.set(bytes.toString('utf8', space + 1, equals), decodeName(bytes.subarray(equals + 1, at + length - 1)));
    at += length;
  }
  return records;
}

export function padding(size: number): Uint8Array {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}

export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

function checksum(block: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 0x20 : block[i]!;
  return sum;
}

function field(block: Uint8Array, at: number, length: number): string {
  const raw = block.subarray(at, at + length);
  const end = raw.indexOf(0);
  return decodeName(end === -1 ? raw : raw.subarray(0, end));
}

/** Octal, or GNU's base 256 for what octal has no room for. */
function readNumber(block: Uint8Array, at: number, length: number): number | null {
  if ((block[at]! & 0x80) !== 0) {
    let value = block[at]! & 0x7f;
    for (let i = 1; i < length; i++) value = value * 256 + block[at + i]!;
    return Number.isSafeInteger(value) ? value : null;
  }
  const digits = Buffer.from(block.subarray(at, at + length))
    .toString('latin1')
    .replaceAll('\0', ' ')
    .trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : null;
}
