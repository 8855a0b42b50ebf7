import { get32, get8, labelAt, labelLimit, set32, setText, spanAt, spanLimit, textStart, unitsAt } from './memory.ts';
import { beginLabels, labelCount, labelFrom, labelling, LABEL_BYTES } from './labels.ts';
import { isAt, markAt, numeralsBeside, sampleNumeral } from './marks.ts';
import { mailAt } from './mail.ts';
import { forgetAddress, ipv4At, ipv6At, macAt } from './network.ts';
import { forgetPieces, settlePieces } from './numbers.ts';
import { order } from './order.ts';
import { envoyAt, plateAt } from './plates.ts';
import { beginSpans, markSlow, spanCount, SPAN_BYTES } from './spans.ts';
import { beginScreen, beginsWord, lineAt, readLabel, screening, screenWord } from './screen.ts';
import { byte, byteClass, LETTER, WORD } from './units.ts';
import { readForm, readPiece } from './words.ts';

export { attach, configure } from './memory.ts';

/**
 * The twin of kernels/detect: one pass over the bytes from `from` to `to`, which begin and end lines of the text from
 * `start` to `end`. Returns how many spans there are, of the confidence asked for; more than the limit are not written.
 */
export function scan(start: number, end: number, from: number, to: number, least: number): number {
  return pass(start, end, from, to, least, false, false);
}

/** The same, and every label word. */
export function scanLabelled(start: number, end: number, from: number, to: number, least: number): number {
  return pass(start, end, from, to, least, false, true);
}

/** How many label words the last scan found; more than the limit are not written. */
export function labelsFound(): number {
  return labelCount;
}

/** The same, and marks in every line of ASCII in which any detector may find something, and in every other line. */
export function screen(start: number, end: number): number {
  const count = pass(start, end, start, end, 0, true, false);
  lineAt(end);
  return count > spanCount ? count : spanCount;
}

function pass(
  start: number,
  end: number,
  from: number,
  to: number,
  least: number,
  screens: boolean,
  labels: boolean,
): number {
  setText(start, end);
  beginSpans(least);
  beginScreen(screens, from);
  beginLabels(labels);
  forgetPieces();
  forgetAddress();
  for (let at = from; at < to;) {
    const code = get8(at);
    if (code >= 0x80) {
      if (screening) {
        markSlow(at);
        at++;
        continue;
      }
      if (labelling && code >= 0xc0) labelFrom(at);
      if ((at & 15) === 0) sampleNumeral(at);
      if (code >= 0xc2 && (code < 0xe4 || code > 0xe9)) markAt(at);
      at++;
    } else if ((byteClass(at) & WORD) !== 0) at = word(at, to);
    else {
      if (screening) screenSign(at, code);
      else if ((at & 15) === 0) sampleNumeral(at);
      sign(at, code);
      at++;
    }
  }
  settlePieces();
  order();
  return spanCount;
}

function word(at: number, to: number): number {
  let end = at;
  let letters = 0;
  for (; end < to; end++) {
    const traits = byteClass(end);
    if ((traits & WORD) === 0) break;
    if ((traits & LETTER) !== 0) letters++;
  }
  if (screening) {
    for (let i = at; i < end; i++) if ((byteClass(i) & LETTER) !== 0 && beginsWord(i)) readLabel(i);
  } else if ((byteClass(at) & LETTER) !== 0 && byte(at - 1) >= 0x80) plateAt(at);
  if (labelling && letters > 0)
    for (let i = at; i < end; i++) if ((byteClass(i) & LETTER) !== 0 && beginsWord(i)) labelFrom(i);
  if (letters < end - at) wordWithDigits(at, end, letters);
  return end;
}

export function wordWithDigits(at: number, end: number, letters: number): void {
  readPiece(at, end, letters);
  readForm(at, end, letters);
  if (screening) screenWord(at, end, letters);
  if (letters === 0) {
    if (end - at <= 3 && byte(end) === 0x2e) ipv4At(at);
    if (!screening && (byte(at - 1) >= 0x80 || byte(at - 2) >= 0x80)) envoyAt(at, end);
  }
  if (screening) return;
  if (byte(at - 1) >= 0x80 || byte(end) >= 0x80 || byte(at - 2) >= 0x80 || byte(end + 1) >= 0x80)
    numeralsBeside(at, end);
}

function screenSign(at: number, code: number): void {
  if (code === 10) lineAt(at);
  else if (code === 0x2a || code === 0x40) markSlow(at);
}

export function sign(at: number, code: number): void {
  if (code === 0x40) mailAt(at);
  else if (code === 0x3a) {
    ipv6At(at);
    if (byte(at + 3) === 0x3a && byte(at + 6) === 0x3a) macAt(at, 2);
  } else if (code === 0x2d) {
    if (byte(at + 3) === 0x2d && byte(at + 6) === 0x2d) macAt(at, 2);
  } else if (code === 0x2e) {
    if (byte(at + 5) === 0x2e) macAt(at, 4);
  } else if ((code === 0x28 || code === 0x5b || code === 0x7b || code === 0x3c) && isAt(at + 1)) markSlow(at);
}

/** UTF-16 units before every 64th byte from the start of the text to its end. */
export function countUnits(start: number, end: number): number {
  let units = 0;
  for (let at = start & ~63; at <= end; at += 64) {
    set32(unitsAt + (((at - (start & ~63)) >> 6) << 2), units);
    for (let i = at < start ? start : at; i < at + 64 && i < end; i++) units += unitsOf(get8(i));
  }
  return units;
}

function unitsOf(code: number): number {
  return (code & 0xc0) === 0x80 ? 0 : code >= 0xf0 ? 2 : 1;
}

/** UTF-16 units between the start of the text and `at`. */
export function unitsTo(at: number): number {
  const base = textStart & ~63;
  const block = at & ~63;
  let units = get32(unitsAt + (((block - base) >> 6) << 2));
  for (let i = block < textStart ? textStart : block; i < at; i++) units += unitsOf(get8(i));
  return units;
}

/** Writes both ends of every span in UTF-16 units behind those in bytes. */
export function measure(): void {
  const count = spanCount < spanLimit ? spanCount : spanLimit;
  for (let i = 0; i < count; i++) {
    const at = spanAt + i * SPAN_BYTES;
    set32(at + 16, unitsTo(get32(at + 8)));
    set32(at + 20, unitsTo(get32(at + 12)));
  }
  for (let i = 0; i < labelCount && i < labelLimit; i++) {
    const at = labelAt + i * LABEL_BYTES;
    set32(at + 12, unitsTo(get32(at + 4)));
    set32(at + 16, unitsTo(get32(at + 8)));
  }
}
