import { TextDecoder } from 'node:util';

/**
 * GB18030 (and so GBK and GB2312) both ways. The platform decodes it but does not encode it; this encoder is the
 * decoder's own table turned round, so the two cannot disagree.
 */
interface Table {
  /** Two bytes by UTF-16 unit, 0 where there are none. */
  readonly two: Uint16Array;
  /** One more than the four-byte pointer by UTF-16 unit, 0 where there is none. */
  readonly four: Uint32Array;
  /** Characters with more than one spelling in bytes; a chunk that holds one is compared before it is trusted. */
  readonly ambiguous: RegExp;
}

const BMP_POINTERS = 39_420;
const ASTRAL_POINTER = 189_000;

let built: Table | undefined;

function table(): Table {
  if (built !== undefined) return built;
  const two = new Uint16Array(65_536);
  const four = new Uint32Array(65_536);
  const again = new Set<string>(['\u20ac', '\u0080']);
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const row = new Uint8Array(3 * 190);
    const trails = Array.from({ length: 190 }, (_, i) => 0x40 + i + (i >= 63 ? 1 : 0));
    trails.forEach((trail, i) => row.set([lead, trail, 0x0a], 3 * i));
    decoder
      .decode(row)
      .split('\n')
      .forEach((char, i) => {
        if (char.length !== 1 || char === '\ufffd') return;
        const unit = char.charCodeAt(0);
        if (two[unit] === 0) two[unit] = (lead << 8) | trails[i]!;
        else again.add(char);
      });
  }
  const rows = new Uint8Array(5 * BMP_POINTERS);
  for (let pointer = 0; pointer < BMP_POINTERS; pointer++) rows.set([...fourBytes(pointer), 0x0a], 5 * pointer);
  decoder
    .decode(rows)
    .split('\n')
    .forEach((char, pointer) => {
      if (char.length !== 1 || char === '\ufffd') return;
      const unit = char.charCodeAt(0);
      if (two[unit] === 0 && four[unit] === 0) four[unit] = pointer + 1;
      else again.add(char);
    });
  built = { two, four, ambiguous: new RegExp(`[${[...again].map(escapeUnit).join('')}]`) };
  return built;
}

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function fourBytes(pointer: number): [number, number, number, number] {
  return [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ];
}

/** Bytes that belong together at `at`: 1, 2 or 4; 0 where they make no character; -1 where the end cuts one off. */
export function gbSequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead === 0x80 || lead === 0xff) return 0;
  const second = bytes[at + 1];
  if (second === undefined) return -1;
  if (second >= 0x40 && second !== 0x7f && second !== 0xff) return 2;
  if (second < 0x30 || second > 0x39) return 0;
  const third = bytes[at + 2];
  if (third === undefined) return -1;
  if (third < 0x81 || third === 0xff) return 0;
  const fourth = bytes[at + 3];
  if (fourth === undefined) return -1;
  return fourth >= 0x30 && fourth <= 0x39 ? 4 : 0;
}

/** Decodes whole characters. Bytes that make none, or are another spelling of one, become U+DC80..U+DCFF and encode back. */
export function decodeGb(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    if (!table().ambiguous.test(text) || Buffer.compare(encodeGb(text), bytes) === 0) return text;
  } catch {
    // Some bytes make no character: one at a time, then.
  }
  const decoder = new TextDecoder('gb18030', { fatal: true });
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = gbSequence(bytes, at);
    if (length === 1) {
      text += String.fromCharCode(bytes[at++]!);
      continue;
    }
    const char = length > 0 ? decodeOne(decoder, bytes.subarray(at, at + length)) : null;
    text += char ?? String.fromCharCode(0xdc00 | bytes[at]!);
    at += char === null ? 1 : length;
  }
  return text;
}

function decodeOne(decoder: TextDecoder, sequence: Uint8Array): string | null {
  try {
    const char = decoder.decode(sequence);
    return Buffer.compare(encodeGb(char), sequence) === 0 ? char : null;
  } catch {
    return null;
  }
}

export function encodeGb(text: string): Uint8Array {
  const { two, four } = table();
  const out = Buffer.allocUnsafe(text.length * 4);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) out[at++] = unit;
    else if (two[unit] !== 0) at = out.writeUInt16BE(two[unit]!, at);
    else if (four[unit] !== 0) for (const byte of fourBytes(four[unit]! - 1)) out[at++] = byte;
    else if (unit >= 0xdc80 && unit <= 0xdcff) out[at++] = unit & 0xff;
    else if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) {
      const point = text.codePointAt(i)!;
      if (point < 0x10000) out[at++] = 0x3f;
      else {
        for (const byte of fourBytes(point - 0x10000 + ASTRAL_POINTER)) out[at++] = byte;
        i++;
      }
    } else out[at++] = 0x3f;
  }
  return out.subarray(0, at);
}
