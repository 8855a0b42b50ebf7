import { isAscii, isUtf8 } from 'node:buffer';

/** Bytes that belong together at `at`: 1 to 4; 0 where they make no character; -1 where the end cuts one off. */
export function utf8Sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return -1;
    if ((byte & 0xc0) !== 0x80) return 0;
    // No overlong spelling, no surrogate, nothing past U+10FFFF.
    if (i === 1 && (byte < (LOWEST[lead] ?? 0x80) || byte > (HIGHEST[lead] ?? 0xbf))) return 0;
  }
  return length;
}

const LOWEST: { readonly [lead: number]: number } = { 0xe0: 0xa0, 0xf0: 0x90 };
const HIGHEST: { readonly [lead: number]: number } = { 0xed: 0x9f, 0xf4: 0x8f };

/** Decodes whole characters. A byte that makes none becomes U+DC80..U+DCFF and encodes back to itself. */
export function decodeUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isAscii(bytes)) return buffer.toString('latin1');
  if (isUtf8(bytes)) return buffer.toString('utf8');
  let text = '';
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const length = utf8Sequence(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += buffer.toString('utf8', start, at) + String.fromCharCode(0xdc00 | bytes[at]!);
    start = ++at;
  }
  return text + buffer.toString('utf8', start);
}

export function encodeUtf8(text: string): Uint8Array {
  if (!LONE.test(text)) return Buffer.from(text, 'utf8');
  const parts: Uint8Array[] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(LONE, 'gu'))) {
    const unit = match[0].charCodeAt(0);
    const byte = unit >= 0xdc80 && unit <= 0xdcff ? unit & 0xff : 0x3f;
    parts.push(Buffer.from(text.slice(start, match.index), 'utf8'), Uint8Array.of(byte));
    start = match.index + 1;
  }
  parts.push(Buffer.from(text.slice(start), 'utf8'));
  return Buffer.concat(parts);
}

/** A surrogate without its partner. */
const LONE = /\p{Surrogate}/u;
