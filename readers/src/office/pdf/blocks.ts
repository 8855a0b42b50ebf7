import type { Glyph } from './glyphs.ts';
import { apply } from './matrix.ts';

/** A paragraph as it is read: characters with the glyphs that drew them. */
export interface Block {
  /** Number of its first line on the page. */
  readonly line: number;
  readonly text: string;
  /** For each UTF-16 unit, the glyphs it came from: several where bold is faked by drawing twice, none for blanks put in. */
  readonly sources: readonly (readonly Glyph[])[];
}

interface Placed {
  readonly glyph: Glyph;
  /** Along and across the writing direction, in page units; the size of an em there. */
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
  readonly angle: number;
}

interface Line {
  readonly placed: Placed[];
  readonly base: number;
  readonly size: number;
  readonly angle: number;
}

/** The blank of most Latin fonts is a quarter of an em; justified lines press it a little. */
const WORD_GAP = 0.18;

/** Rebuilds lines from positions and joins them to paragraphs: cells of a row are parted by tabs. */
export function blocksOf(glyphs: readonly Glyph[]): Block[] {
  const lines = linesOf(glyphs.filter((glyph) => glyph.text !== '').map(place));
  const blocks: Block[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    for (to = from + 1; to < lines.length && continues(lines[to - 1] as Line, lines[to] as Line); to++);
    blocks.push(blockOf(lines.slice(from, to), from + 1));
  }
  return blocks.filter((block) => block.text.trim() !== '');
}

function place(glyph: Glyph): Placed {
  const [x, y] = apply(glyph.matrix, 0, 0);
  const [a, b, c, d] = glyph.matrix;
  // Writing directions are told apart to the degree; text in one direction may still differ by rounding.
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const turn = (-angle * Math.PI) / 180;
  const start = x * Math.cos(turn) - y * Math.sin(turn);
  const base = x * Math.sin(turn) + y * Math.cos(turn);
  const end = start + glyph.width * Math.hypot(a, b);
  return { glyph, start, end, base, size: Math.hypot(c, d), angle };
}

function linesOf(placed: readonly Placed[]): Line[] {
  const ordered = placed.toSorted((a, b) => a.angle - b.angle || b.base - a.base);
  const lines: Line[] = [];
  for (const one of ordered) {
    const last = lines.at(-1);
    const near = last && last.angle === one.angle && last.base - one.base < 0.4 * Math.min(last.size, one.size);
    if (near) last.placed.push(one);
    else lines.push({ placed: [one], base: one.base, size: one.size, angle: one.angle });
  }
  for (const line of lines) line.placed.sort((a, b) => a.start - b.start);
  return lines;
}

/** A line belongs to the paragraph above when it is as large and no further away than double spacing. */
function continues(above: Line, below: Line): boolean {
  const apart = above.base - below.base;
  const ratio = below.size / above.size;
  return above.angle === below.angle && apart < 2.2 * above.size && ratio > 0.8 && ratio < 1.25;
}

function blockOf(lines: readonly Line[], line: number): Block {
  const right = Math.max(...lines.map((one) => one.placed.at(-1)?.end ?? 0));
  let text = '';
  const sources: (readonly Glyph[])[] = [];
  const put = (piece: string, from: readonly Glyph[]): void => {
    text += piece;
    for (let unit = 0; unit < piece.length; unit++) sources.push(from);
  };
  lines.forEach((one, index) => {
    let last: Placed | null = null;
    let drawn: Glyph[] = [];
    for (const placed of one.placed) {
      const again =
        last !== null && last.glyph.text === placed.glyph.text && placed.start - last.start < 0.25 * last.size;
      if (again) {
        drawn.push(placed.glyph);
        continue;
      }
      const gap = last === null ? 0 : placed.start - last.end;
      const blank = /\s$/.test(text) || placed.glyph.text.trim() === '';
      if (gap > placed.size && !blank) put('\t', []);
      else if (gap > WORD_GAP * placed.size && !blank) put(' ', []);
      drawn = [placed.glyph];
      put(placed.glyph.text, drawn);
      last = placed;
    }
    if (index + 1 < lines.length) put(runsOn(one, right) ? '' : '\n', []);
  });
  return { line, text, sources };
}

/** A line without gaps that reaches the right edge runs on: a number or address broken there is one text. */
function runsOn(line: Line, right: number): boolean {
  const last = line.placed.at(-1) as Placed;
  if (right - last.end > 1.2 * line.size || line.placed.length < 12) return false;
  const gaps = line.placed.some(
    (one, index) => index > 0 && one.start - (line.placed[index - 1] as Placed).end > one.size,
  );
  return !gaps && /[\u3000-\u9fff\uff00-\uffef\d]\s*$/.test(last.glyph.text);
}
