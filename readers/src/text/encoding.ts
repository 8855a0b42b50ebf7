import { isAscii, isUtf8 } from 'node:buffer';
import { gbSequence } from './gb18030.ts';
import { utf8Sequence } from './utf8.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** What the first bytes say: an encoding with the length of its byte order mark, bytes that are not text, or text of another kind. */
export type Guess = { readonly encoding: Encoding; readonly bom: number } | 'binary' | 'unknown';

/** Judges by marks, then by what decodes, then by what is likely. `whole`: no more bytes follow. */
export function guessEncoding(head: Uint8Array, whole: boolean): Guess {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'unknown' : { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };

  const controls = countControls(head);
  if (controls.zero > 0) {
    const wide = guessUtf16(head);
    if (wide !== null) return { encoding: wide, bom: 0 };
  }
  const suspicious = (controls.zero * 10 + controls.other) / Math.max(1, head.length);
  if (suspicious > 0.1) return 'binary';
  // A character cut off at the very end speaks against UTF-8 only where no other character speaks for it.
  const cut = cutTail(head, utf8Sequence);
  if (isAscii(head) || isUtf8(head) || (isUtf8(cut) && !(whole && isAscii(cut)))) return { encoding: 'utf-8', bom: 0 };

  const gb = tally(head, gbSequence, (at) => head[at]! >= 0xa1 && head[at]! <= 0xf7 && head[at + 1]! >= 0xa1);
  if (gb.bad === 0 && gb.likely >= gb.good * 0.7) return { encoding: 'gb18030', bom: 0 };
  const wide = guessUtf16(head);
  if (wide !== null) return { encoding: wide, bom: 0 };
  const utf8 = tally(head, utf8Sequence, () => true);
  if (utf8.good >= utf8.bad * 10 || utf8.bad * 200 < head.length) return { encoding: 'utf-8', bom: 0 };
  if (gb.bad * 50 < gb.good && gb.likely >= gb.good * 0.5) return { encoding: 'gb18030', bom: 0 };
  return controls.other > 0 ? 'binary' : 'unknown';
}

/** Drops a character the end of the head cuts off. */
function cutTail(head: Uint8Array, sequence: (bytes: Uint8Array, at: number) => number): Uint8Array {
  for (let back = 1; back <= 3 && back <= head.length; back++)
    if (sequence(head, head.length - back) === -1) return head.subarray(0, head.length - back);
  return head;
}

function countControls(head: Uint8Array): { zero: number; other: number } {
  let zero = 0;
  let other = 0;
  for (const byte of head) {
    if (byte === 0) zero++;
    else if (
      byte < 0x20 &&
      byte !== 0x09 &&
      byte !== 0x0a &&
      byte !== 0x0c &&
      byte !== 0x0d &&
      byte !== 0x1b &&
      byte !== 1
    )
      other++;
  }
  return { zero, other };
}

/** Characters of more than one byte that decode, those among them that are common, and bytes that make none. */
function tally(
  head: Uint8Array,
  sequence: (bytes: Uint8Array, at: number) => number,
  expected: (at: number) => boolean,
): { good: number; likely: number; bad: number } {
  let good = 0;
  let likely = 0;
  let bad = 0;
  for (let at = 0; at < head.length;) {
    const length = sequence(head, at);
    if (length === -1) break;
    if (length === 0) bad++;
    if (length > 1) {
      good++;
      if (expected(at)) likely++;
    }
    at += Math.max(1, length);
  }
  return { good, likely, bad };
}

/** Text in UTF-16 without a mark: one byte order makes nearly every unit a common character and the other does not. */
function guessUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = head.length >> 1;
  if (pairs < 2) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (common((head[at + 1]! << 8) | head[at]!)) little++;
    if (common((head[at]! << 8) | head[at + 1]!)) big++;
  }
  if (little >= pairs * 0.95 && big < little * 0.8) return 'utf-16le';
  if (big >= pairs * 0.95 && little < big * 0.8) return 'utf-16be';
  return null;
}

function common(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || unit === 9 || unit === 10 || unit === 13;
  return (
    (unit >= 0xa0 && unit < 0x180) ||
    (unit >= 0x2010 && unit < 0x2040) ||
    (unit >= 0x3000 && unit < 0x3040) ||
    (unit >= 0x4e00 && unit < 0xa000) ||
    unit >= 0xff00
  );
}
