import type { Candidate } from '../candidate.ts';
import { DEFAULT_CONFIDENCE } from '../options.ts';
import { resolve } from '../resolve.ts';
import { STRUCTURED_TYPES, contextFree } from './context-free.ts';
import { LABEL_LIST } from './label-table.ts';
import { openRoom } from './room.ts';
import type { Room } from './room.ts';
import { View } from '../view/view.ts';
import { textOf } from './utf8.ts';

/** Number of words a span takes: type (its place in `STRUCTURED_TYPES`), then start and end in bytes and in UTF-16 units. */
export const SPAN_WORDS = 5;

export interface StructuredScanner {
  /**
   * Identifiers that their check digit or form proves without a label, found in UTF-8 without decoding it: sorted, not
   * overlapping, `SPAN_WORDS` numbers each. Broken UTF-8 is not refused; its spans are then of what can be read.
   */
  scan(utf8: Uint8Array): Int32Array;
  /**
   * The same, and in the same pass every label word the engine knows: in `labels` as many numbers each, of which the
   * first is the word's place in `LABEL_LIST`.
   */
  scanLabelled(utf8: Uint8Array): { readonly spans: Int32Array; readonly labels: Int32Array };
}

const CHUNK = 1 << 18;
/** Nothing looks further than this over a line end. */
const CONTEXT = 256;
const LEAST = DEFAULT_CONFIDENCE * 1000;

export interface ScannerOptions {
  /** False: the plain twin of the kernel. */
  readonly simd?: boolean;
}

/** The kernel, or its plain twin where WebAssembly has no SIMD. A scanner is used by one caller at a time. */
export function structuredScanner({ simd = true }: ScannerOptions = {}): StructuredScanner {
  let room = openRoom(CHUNK, CHUNK >> 3, simd);
  const reserve = (capacity: number, spans: number): void => {
    if (capacity > room.capacity || spans > room.spanLimit)
      room = openRoom(Math.max(capacity, room.capacity), Math.max(spans, room.spanLimit), simd);
  };
  const scanAll = (utf8: Uint8Array, out: Spans, labels: Spans | null): void => {
    let units = 0;
    for (let from = 0; from < utf8.length;) {
      const to = lineEnd(utf8, from + CHUNK - 2 * CONTEXT);
      const start = boundary(utf8, Math.max(0, from - CONTEXT));
      const end = boundary(utf8, Math.min(utf8.length, to + CONTEXT));
      reserve(end - start, 0);
      const chunk = { utf8, start, end, from, to };
      let count = scanIn(room, chunk, labels !== null);
      const most = Math.max(count, room.scans.labelsFound());
      if (most > room.spanLimit) {
        reserve(0, most);
        count = scanIn(room, chunk, labels !== null);
      }
      units += settle(room, chunk, count, units, out, labels);
      from = to;
    }
  };
  return {
    scan(utf8) {
      const out = new Spans();
      scanAll(utf8, out, null);
      return out.done();
    },
    scanLabelled(utf8) {
      const spans = new Spans();
      const labels = new Spans();
      scanAll(utf8, spans, labels);
      return { spans: spans.done(), labels: labels.done() };
    },
  };
}

interface Chunk {
  readonly utf8: Uint8Array;
  /** What is seen, and the whole lines of it whose spans count. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

function scanIn({ bytes, input, scans }: Room, { utf8, start, end }: Chunk, labelled: boolean): number {
  bytes.set(start === 0 && end === utf8.length ? utf8 : utf8.subarray(start, end), input);
  bytes.fill(0, input + end - start, input + end - start + 64);
  const stop = input + end - start;
  return labelled ? scans.scanLabelled(input, stop, input, stop, LEAST) : scans.scan(input, stop, input, stop, LEAST);
}

/** Puts a chunk's spans out, those of lines read in full in their place; returns the units of its lines. */
function settle(room: Room, chunk: Chunk, count: number, base: number, out: Spans, labels: Spans | null): number {
  const { words, spans, scans, input } = room;
  const { utf8, start, end, from, to } = chunk;
  scans.countUnits(input, input + end - start);
  scans.measure();
  const before = scans.unitsTo(input + from - start);
  const after = scans.unitsTo(input + to - start);
  const shift = start - input;
  const slow: number[] = [];
  const first = spans >> 2;
  const stop = first + count * 6;
  for (let at = first; at < stop; at += 6) if (words[at] === 0) slow.push(words[at + 2]! + shift);
  const lines = slow.length === 0 ? NO_LINES : linesAt(utf8, slow, from, to);
  const read = lines.flatMap((line, i) =>
    i % 2 === 0 ? readInFull(utf8, line, lines[i + 1]!, scans.unitsTo(line - shift) - before + base) : [],
  );
  read.sort((a, b) => a.start - b.start);
  if (labels !== null) settleLabels(room, chunk, lines, base - before, labels);
  /** Proposals that overlap, one with the next: the resolver chooses among them. */
  let cluster: Proposed[] = [];
  let reach = 0;
  const flush = (): void => {
    if (cluster.length > 1) {
      cluster.sort((a, b) => a.order - b.order);
      cluster = resolve(cluster, DEFAULT_CONFIDENCE) as Proposed[];
    }
    for (const { type, bytes, start: a, end: b } of cluster)
      out.add(STRUCTURED_TYPES.indexOf(type), bytes[0], bytes[1], a, b);
    cluster = [];
  };
  const propose = (proposed: Proposed): void => {
    if (proposed.start >= reach) flush();
    cluster.push(proposed);
    reach = Math.max(reach, proposed.end);
  };
  let next = 0;
  for (let at = first; at < stop; at += 6) {
    const start8 = words[at + 2]! + shift;
    if (words[at] === 0 || start8 < from || start8 >= to || isIn(lines, start8)) continue;
    const unitStart = words[at + 4]! - before + base;
    const unitEnd = words[at + 5]! - before + base;
    while (next < read.length && read[next]!.start <= unitStart) propose(read[next++]!);
    // Most spans touch no other.
    const alone = at + 6 >= stop || words[at + 8]! >= words[at + 3]!;
    if (alone && unitStart >= reach && (next >= read.length || read[next]!.start >= unitEnd)) {
      flush();
      out.add(words[at]! - 1, start8, words[at + 3]! + shift, unitStart, unitEnd);
      continue;
    }
    propose({
      type: STRUCTURED_TYPES[words[at]! - 1]!,
      confidence: words[at + 1]! / 1000,
      start: unitStart,
      end: unitEnd,
      value: null,
      reasons: [],
      bytes: [start8, words[at + 3]! + shift],
      order: ORDER[words[at]! - 1]!,
    });
  }
  while (next < read.length) propose(read[next++]!);
  flush();
  return after - before;
}

/** Label words of the chunk's lines; of lines read in full, those the engine finds. */
function settleLabels(
  { words, labels: at0, scans, input }: Room,
  { utf8, start, from, to }: Chunk,
  lines: readonly number[],
  unitShift: number,
  out: Spans,
): void {
  const shift = start - input;
  let line = 0;
  const readLine = (): void => {
    const [first, last] = [lines[line]!, lines[line + 1]!];
    const { text, at } = textOf(utf8, first, last);
    const units = scans.unitsTo(first - shift) + unitShift;
    const view = new View(text);
    const { start: starts, end: ends, label } = view.labels;
    starts.forEach((each, i) => {
      const [a, b] = [view.sourceStart(each), view.sourceEnd(ends[i]!)];
      out.add(LABEL_NUMBERS.get(label[i]!)!, at[a]!, at[b]!, a + units, b + units);
    });
    line += 2;
  };
  const stop = (at0 >> 2) + scans.labelsFound() * SPAN_WORDS;
  for (let at = at0 >> 2; at < stop; at += SPAN_WORDS) {
    const first = words[at + 1]! + shift;
    if (first < from || first >= to) continue;
    while (line < lines.length && lines[line]! <= first) readLine();
    if (line > 0 && first < lines[line - 1]!) continue;
    out.add(words[at]!, first, words[at + 2]! + shift, words[at + 3]! + unitShift, words[at + 4]! + unitShift);
  }
  while (line < lines.length) readLine();
}

const LABEL_NUMBERS = new Map(LABEL_LIST.map((label, i) => [label, i]));

const NO_LINES: readonly number[] = [];

type Structured = (typeof STRUCTURED_TYPES)[number];

interface Proposed extends Candidate {
  readonly type: Structured;
  readonly bytes: readonly [start: number, end: number];
  /** Of two that are worth the same the detector asked first is believed. */
  readonly order: number;
}

/** By type: the place of its detector. */
const ORDER = [0, 0, 0, 1, 2, 3, 4, 4, 5, 6, 6, 6, 7, 8, 9, 10, 11, 12];

/** The engine's own reading of one line, its neighbours in sight. */
function readInFull(utf8: Uint8Array, from: number, to: number, unitsAt: number): Proposed[] {
  const { text, at } = textOf(
    utf8,
    boundary(utf8, Math.max(0, from - CONTEXT)),
    boundary(utf8, Math.min(utf8.length, to + CONTEXT)),
  );
  let lead = 0;
  while (at[lead]! < from) lead++;
  const found: Proposed[] = [];
  for (const candidate of contextFree(text)) {
    const bytes = [at[candidate.start]!, at[candidate.end]!] as const;
    if (bytes[0] < from || bytes[0] >= to || candidate.confidence < DEFAULT_CONFIDENCE) continue;
    const type = candidate.type as Structured;
    found.push({
      ...candidate,
      type,
      start: candidate.start - lead + unitsAt,
      end: candidate.end - lead + unitsAt,
      bytes,
      order: ORDER[STRUCTURED_TYPES.indexOf(type)]!,
    });
  }
  return found;
}

/**
 * The lines that hold the positions, with the line before and behind: a number may end behind a line end, and what
 * stands in the next line may be written strangely. `start, end` pairs within `from` and `to`.
 */
function linesAt(utf8: Uint8Array, positions: readonly number[], from: number, to: number): number[] {
  const lines: number[] = [];
  let done = -1;
  for (const at of positions.toSorted((a, b) => a - b)) {
    if (at < done) continue;
    const start = lineStart(utf8, at);
    done = nextLine(utf8, at);
    let before = start;
    while (before > 0 && utf8[before - 1]! <= 0x20) before--;
    let behind = done;
    while (behind < utf8.length && utf8[behind]! <= 0x20) behind++;
    const first = Math.max(from, lineStart(utf8, before));
    const last = Math.min(to, nextLine(utf8, behind));
    if (lines.length > 0 && first <= lines.at(-1)!) lines[lines.length - 1] = Math.max(last, lines.at(-1)!);
    else if (first < last) lines.push(first, last);
  }
  return lines;
}

function lineStart(utf8: Uint8Array, at: number): number {
  return at === 0 ? 0 : utf8.lastIndexOf(LINE, at - 1) + 1;
}

function nextLine(utf8: Uint8Array, at: number): number {
  const next = utf8.indexOf(LINE, at);
  return next < 0 ? utf8.length : next + 1;
}

function isIn(lines: readonly number[], at: number): boolean {
  let low = 0;
  let high = lines.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[2 * middle + 1]! <= at) low = middle + 1;
    else high = middle;
  }
  return 2 * low < lines.length && lines[2 * low]! <= at;
}

const LINE = 10;

/** After the last line end up to `limit`, else after the first one beyond it. */
function lineEnd(utf8: Uint8Array, limit: number): number {
  if (limit >= utf8.length) return utf8.length;
  const before = utf8.lastIndexOf(LINE, limit - 1);
  if (before > limit - CHUNK / 2) return before + 1;
  const next = utf8.indexOf(LINE, limit);
  return next < 0 ? utf8.length : next + 1;
}

/** Where the character at or before `at` begins. */
function boundary(utf8: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && start < utf8.length && at - start < 4 && (utf8[start]! & 0xc0) === 0x80) start--;
  return start;
}

/** Spans as they come, in one growing array. */
class Spans {
  private words = new Int32Array(SPAN_WORDS * 256);
  private length = 0;

  add(type: number, start: number, end: number, unitStart: number, unitEnd: number): void {
    if (this.length === this.words.length) {
      const larger = new Int32Array(this.words.length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    const { words } = this;
    words[this.length++] = type;
    words[this.length++] = start;
    words[this.length++] = end;
    words[this.length++] = unitStart;
    words[this.length++] = unitEnd;
  }

  done(): Int32Array {
    return this.words.slice(0, this.length);
  }
}
