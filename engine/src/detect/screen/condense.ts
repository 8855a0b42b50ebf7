import { textOfUtf8 } from '../../model/index.ts';
import type { Finding } from '../../model/index.ts';
import { openRoom } from '../kernel/room.ts';
import type { Room } from '../kernel/room.ts';
import type { View } from '../view/view.ts';
import { birthsInIds } from '../types/birth-date.ts';

/** What is left of a long text when lines in which nothing can be found are taken out. */
export interface Condensed {
  readonly text: string;
  /** For each piece kept: where it begins in `text`, and in the whole. */
  readonly starts: readonly number[];
  readonly origins: readonly number[];
}

/** Asked for what is less sure than this, every line has to be read. */
export const LEAST_CONDENSED = 0.3;

/** Shorter texts have the screen of their own. */
const SHORTEST = 4096;
const LONGEST = 300_000;
/** More than this share kept: the whole is read as soon. */
const WORTHWHILE = 0.6;
/** Bytes kept before and behind a line that may hold something: no detector looks further over a line end (120 units). */
const REACH = 160;
/** But for these: a private key of many lines, an INSERT whose columns are listed line by line. */
const FAR = /BEGIN [A-Z ]{0,10}PRIVATE KEY|\)\s*VALUES/i;
/** A line that joins nothing to nothing stands between two pieces. */
const BREAK = '\u0001\n';
const LINE = 10;

/** Every runtime has one; TypeScript declares it only with the DOM or Node. */
interface Encoder {
  encodeInto(text: string, into: Uint8Array): { readonly written: number };
}

let room: Room | null | undefined;
let encoder: Encoder | undefined;

/**
 * Takes lines of ASCII out of a text in which no detector can find anything, by the kernel's screen. A property test
 * holds what is found in the rest to what is found in the whole. Null: the whole has to be read.
 *
 * @param text or its bytes where it is valid UTF-8: of these only what is left is decoded
 */
export function condense(text: string | Uint8Array): Condensed | null {
  if (text.length < SHORTEST || text.length > (typeof text === 'string' ? LONGEST : 3 * LONGEST)) return null;
  if (room === undefined) {
    const { TextEncoder: Encoding } = globalThis as { TextEncoder?: new () => Encoder };
    room = Encoding === undefined ? null : openRoom(3 * LONGEST, 1 << 16);
    encoder = Encoding === undefined ? undefined : new Encoding();
  }
  if (room === null) return null;
  const { bytes, words, input, spans, spanLimit, scans } = room;
  let written = text.length;
  if (typeof text === 'string') ({ written } = encoder!.encodeInto(text, bytes.subarray(input, input + 3 * LONGEST)));
  else bytes.set(text, input);
  const end = input + written;
  bytes.fill(0, end, end + 64);
  const count = scans.screen(input, end);
  if (count > spanLimit) return null;
  const kept: number[] = [];
  let size = 0;
  for (let i = 0; i < count; i++) {
    const at = words[(spans >> 2) + i * 6 + 2]!;
    const last = kept.length - 1;
    // Marks come nearly in order: what goes back far begins a piece of its own, and is merged below.
    if (last > 0 && at >= kept[last - 1]! && at < kept[last]! - REACH) continue;
    const from = lineStart(bytes, Math.max(input, lineStart(bytes, at, input) - REACH), input);
    const to = lineEnd(bytes, Math.min(end, lineEnd(bytes, at, end) + REACH), end);
    if (last > 0 && from <= kept[last]! && from >= kept[last - 1]!) {
      size += Math.max(0, to - kept[last]!);
      kept[last] = Math.max(kept[last]!, to);
    } else {
      size += to - from;
      kept.push(from, to);
    }
    if (size > written * WORTHWHILE) return null;
  }
  if (kept.length === 0) return NOTHING;
  const ascii = typeof text === 'string' && written === text.length;
  if (!ascii) scans.countUnits(input, end);
  const unitsTo = (at: number): number => (ascii ? at - input : scans.unitsTo(at));
  const condensed = joined(merged(kept), unitsTo, (from, to) =>
    typeof text === 'string' ? text.slice(unitsTo(from), unitsTo(to)) : textOfUtf8(bytes.subarray(from, to)),
  );
  return FAR.test(condensed.text) ? null : condensed;
}

const NOTHING: Condensed = { text: '', starts: [], origins: [] };

/** Pieces in order, those that touch made one. */
function merged(kept: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const pieces: [number, number][] = [];
  for (let i = 0; i < kept.length; i += 2) pieces.push([kept[i]!, kept[i + 1]!]);
  pieces.sort((a, b) => a[0] - b[0]);
  const out: [number, number][] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && piece[0] <= last[1]) last[1] = Math.max(last[1], piece[1]);
    else out.push(piece);
  }
  return out;
}

function joined(
  pieces: readonly (readonly [from: number, to: number])[],
  unitsTo: (at: number) => number,
  textOf: (from: number, to: number) => string,
): Condensed {
  const starts: number[] = [];
  const origins: number[] = [];
  let out = '';
  for (const [from, to] of pieces) {
    const start = unitsTo(from);
    if (out !== '' || start > 0) out += BREAK;
    starts.push(out.length);
    origins.push(start);
    out += textOf(from, to);
  }
  return { text: out, starts, origins };
}

function lineStart(bytes: Uint8Array, at: number, input: number): number {
  let start = at;
  while (start > input && bytes[start - 1] !== LINE) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number, end: number): number {
  const next = bytes.indexOf(LINE, at);
  return next < 0 || next >= end ? end : next + 1;
}

/** Findings of the condensed text where they stand in the whole. */
export function restored(findings: readonly Finding[], { starts, origins }: Condensed): Finding[] {
  let piece = 0;
  return findings.map((finding) => {
    while (piece + 1 < starts.length && starts[piece + 1]! <= finding.start) piece++;
    const shift = origins[piece]! - starts[piece]!;
    return { ...finding, start: finding.start + shift, end: finding.end + shift };
  });
}

/** Most births whose dates are looked for. */
const MOST_BIRTHS = 16;

/**
 * Whether lines taken out could matter after all: a table in the text names their columns, or they hold the day an
 * ID number elsewhere says somebody was born.
 */
export function reachesBeyond(view: View, whole: () => string): boolean {
  if (view.fields.length > 0) return true;
  const births = birthsInIds(view);
  if (births.size === 0) return false;
  if (births.size > MOST_BIRTHS) return true;
  const days = [...births].map((birth) => {
    const [year, month, day] = [birth.slice(0, 4), Number(birth.slice(4, 6)), Number(birth.slice(6))];
    return `(?<!\\d)${year}(?:\\s?[-/.]\\s?0?${month}\\s?[-/.]\\s?0?${day}|${birth.slice(4)})(?!\\d)|(?<!\\d)0?${day}[-/.]0?${month}[-/.]${year}`;
  });
  const pattern = new RegExp(days.join('|'), 'g');
  return count(whole(), pattern) > count(view.source, pattern);
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;
