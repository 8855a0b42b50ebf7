import { apply } from './matrix.ts';
import type { Glyph } from './glyphs.ts';

/** A stretch of glyphs taken out of one line, and what to write over it. */
export interface Mask {
  readonly first: Glyph;
  readonly last: Glyph;
  readonly text: string;
}

/** Where a box stands to its baseline, in ems: it covers descenders and ascenders. */
const BOTTOM = -0.2;
const TOP = 0.88;
/** Advance of the standard Helvetica for what masks are written with; other characters are near the mean. */
const WIDTHS: { [character: string]: number } = {
  '*': 0.389,
  '-': 0.333,
  '.': 0.278,
  ' ': 0.278,
  '@': 1.015,
  '/': 0.278,
  ':': 0.278,
};

/** Draws the boxes of a page, with their text in white where the standard font can write it. `font` is its resource name. */
export function drawMasks(masks: readonly Mask[], font: string): string {
  return masks.map((mask) => drawMask(mask, font)).join('');
}

function drawMask({ first, last, text }: Mask, font: string): string {
  const m = first.matrix;
  // Along the line to the end of the last glyph, measured in ems of the first.
  const [endX, endY] = apply(last.matrix, last.vertical ? 0 : last.width, last.vertical ? -last.width : 0);
  const [x, y] = apply(m, 0, 0);
  const length = Math.hypot(endX - x, endY - y) / (Math.hypot(m[0], m[1]) || 1);
  const corners = first.vertical
    ? [apply(m, -0.5, TOP), apply(m, 0.5, TOP), apply(m, 0.5, -length), apply(m, -0.5, -length)]
    : [apply(m, 0, BOTTOM), apply(m, length, BOTTOM), apply(m, length, TOP), apply(m, 0, TOP)];
  const path = corners.map(([px, py], index) => `${number(px)} ${number(py)} ${index === 0 ? 'm' : 'l'}`).join(' ');
  const box = `q 0 g ${path} h f Q\n`;
  // Printable ASCII is the same in every encoding of a standard font.
  if (first.vertical || text === '' || !/^[\x20-\x7e]+$/.test(text) || length <= 0) return box;
  const natural = Array.from(text).reduce((sum, character) => sum + (WIDTHS[character] ?? 0.556), 0);
  const matrix = [m[0], m[1], m[2], m[3], m[4], m[5]].map(number).join(' ');
  const escaped = text.replace(/[\\()]/g, '\\$&');
  const scale = number((length / natural) * 100);
  return `${box}q 1 g BT /${font} 1 Tf ${scale} Tz ${matrix} Tm (${escaped}) Tj ET Q\n`;
}

function number(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toFixed(4))) : '0';
}
