import { headerOf, inferColumns } from '@pingzhang/engine/detect';
import type { ColumnVerdict } from '@pingzhang/engine/model';
import type { Layout } from '../kernel/layout.ts';
import { MAX_HEADINGS } from '../kernel/layout.ts';
import { createFields, INCOMPLETE, splitRow } from '../kernel/split.ts';
import type { CategoryTable } from './roles.ts';
import { columnsOf } from './roles.ts';
import { ofOneShape, reads } from './shape.ts';

/** Separators tried, rarest first, so that a comma inside an address does not beat `----` between the fields. */
const SEPARATORS = ['----', '\x1f', '\x01', '\t', '|', ';', '#', ',', '--', ' '] as const;
/** Rows looked at of a text seen whole, and of one seen in places. */
const SAMPLE_ROWS = { whole: 800, places: 440 };
/** A layout must hold for this share of the rows sampled. */
const MIN_SHARE = 0.02;
export const MAX_LAYOUTS = 8;

export interface InferredLayouts {
  readonly layouts: readonly Layout[];
  /** Whether the text begins with a heading. */
  readonly heading: boolean;
}

/**
 * Judges how a delimited text is laid out from samples of its bytes (UTF-8), each beginning at a row's start. The first
 * sample must be the text's beginning. Several layouts in one text are found one after the other: each explains what
 * those before it left.
 */
export function inferLayouts(samples: readonly Uint8Array[], table: CategoryTable): InferredLayouts {
  const lines = spread(samples.map(rowsOf));
  const first = lines[0];
  const found = explain(lines, [], lines.length * MIN_SHARE, table);
  const begins = first !== undefined && found.some(({ headings }) => headings.includes(first));
  return { layouts: shareHeadings(found), heading: begins };
}

/**
 * The known layouts and those of the rows they do not read: each must be that of `atLeast` of the lines and find who the
 * rows are of. `wordy` are rows that may be headings of any of them.
 */
export function moreLayouts(
  lines: readonly Uint8Array[],
  wordy: readonly Uint8Array[],
  known: readonly Layout[],
  atLeast: number,
  table: CategoryTable,
): readonly Layout[] {
  const found = explain(lines, known, atLeast, table);
  const all: Found[] = [...known.map((layout) => ({ layout, headings: [] })), ...found];
  const headings = wordy.filter((line) =>
    all.some(({ layout: { separator, columns } }) => {
      const cells = cellsOf(line, separator);
      // Of rows as wide as those known, or nothing but names of columns.
      return cells.length === columns.length ? isLabelled(cells) : cells.length > 1 && cells.every(isLabel);
    }),
  );
  const [first, ...rest] = all;
  return shareHeadings([{ ...first!, headings: [...first!.headings, ...headings] }, ...rest], known[0]?.headings);
}

interface Found {
  readonly layout: Layout;
  /** Rows among those looked at that are headings of it. */
  readonly headings: readonly Uint8Array[];
}

function explain(
  all: readonly Uint8Array[],
  known: readonly Layout[],
  atLeast: number,
  table: CategoryTable,
): readonly Found[] {
  const found: Found[] = [];
  let lines = all.filter((line) => !known.some((layout) => readsLine(layout, line)));
  while (found.length + known.length < MAX_LAYOUTS && lines.length >= Math.max(1, atLeast)) {
    const best = bestLayout(lines, Math.max(1, atLeast), table);
    if (best === null) break;
    // What the first layout leaves is often torn rows: to be a layout, it must say who they are of.
    if (found.length + known.length > 0 && !identifies(best.layout)) break;
    found.push(best);
    const left = lines.filter((line) => !best.headings.includes(line) && !readsLine(best.layout, line));
    if (left.length === lines.length) break;
    lines = left;
  }
  return found;
}

function readsLine(layout: Layout, line: Uint8Array): boolean {
  return reads(layout, cellsOf(line, layout.separator));
}

/** A heading may stand anywhere: every layout of a text knows those of all. */
function shareHeadings(found: readonly Found[], before: readonly string[] = []): readonly Layout[] {
  const texts = found.flatMap(({ headings }) => headings.map((line) => decoder.decode(rowAt(line, 0)).trim()));
  const headings = [...new Set([...before, ...texts])].slice(0, MAX_HEADINGS);
  return found.map(({ layout }) => ({ ...layout, headings }));
}

function identifies({ columns }: Layout): boolean {
  return columns.some(({ op }) => op === 'id' || op === 'phone' || op === 'bank');
}

interface Candidate extends Found {
  readonly score: number;
  readonly share: number;
}

interface Row {
  readonly line: Uint8Array;
  readonly cells: readonly string[];
}

/** Where most rows part into fields, that they do not is not tried. */
const CLEAR = 0.5;

function bestLayout(lines: readonly Uint8Array[], atLeast: number, table: CategoryTable): Candidate | null {
  let best: Candidate | null = null;
  const consider = (rows: readonly Row[], separator: string): void => {
    const candidate = rows.length < atLeast ? null : tryLayout(rows, lines.length, separator, table);
    if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate;
  };
  for (const separator of SEPARATORS) {
    const parted = lines.filter((line) => line.subarray(0, MIN_BYTES).includes(separator.charCodeAt(0)));
    if (parted.length < atLeast) continue;
    const rows = parted.map((line): Row => ({ line, cells: cellsOf(line, separator) }));
    const width = commonest(rows.map(({ cells }) => cells.length).filter((n) => n > 1));
    if (width > 1) consider(ofOneShape(rows.filter(({ cells }) => cells.length === width)), separator);
  }
  if (((best as Candidate | null)?.share ?? 0) < CLEAR) {
    // Rows that nothing parts look the same whatever the separator.
    const rows = lines.map((line): Row => ({ line, cells: cellsOf(line, SEPARATORS[0]) }));
    consider(
      rows.filter(({ cells }) => cells.length === 1),
      SEPARATORS[0],
    );
  }
  return best;
}

/** Score: the share of rows of this shape times what the columns are worth, an ID or phone most. */
function tryLayout(rows: readonly Row[], of: number, separator: string, table: CategoryTable): Candidate | null {
  const headings = headingsAmong(rows);
  const data = rows.filter((row) => !headings.includes(row)).map(({ cells }) => cells);
  const columns = columnsOf(verdictsOn(headings, data), table);
  const worth = columns.reduce(
    (sum, { op }) => sum + (op === 'skip' ? 0 : op === 'present' ? 1 : op === 'name' ? 2 : 4),
    0,
  );
  if (worth === 0) return null;
  const share = rows.length / of;
  return {
    layout: { separator, quoted: true, columns, headings: [] },
    headings: headings.map(({ line }) => line),
    share,
    score: share * worth + (columns.length > 1 ? 0.5 : 0),
  };
}

/** Rows that are headings: the first where it looks like one, others by their own words. */
function headingsAmong(rows: readonly Row[]): readonly Row[] {
  const first = headerOf(rows.map(({ cells }) => cells)) === null ? [] : [rows[0]!];
  const further = rows.slice(1).filter(({ cells }) => !/\d{3}/.test(cells.join()) && isLabelled(cells));
  return [...first, ...further];
}

/** What the columns hold, by the first heading that speaks of them: one of several may be of other rows as wide. */
function verdictsOn(headings: readonly Row[], data: readonly (readonly string[])[]): readonly ColumnVerdict[] {
  const bare = inferColumns(null, data);
  const tried = new Set<string>();
  for (const { cells } of headings) {
    if (tried.has(cells.join()) || tried.size === MAX_HEADINGS) continue;
    tried.add(cells.join());
    const headed = inferColumns(cells, data);
    const agrees = headed.some(({ reasons }) => reasons.some(({ kind }) => kind === 'column'));
    const sameTypes = headed.every(({ type }, i) => (bare[i]?.type ?? null) === null || type === bare[i]!.type);
    if (!isLabelled(cells) || (agrees && sameTypes)) return headed;
  }
  return bare;
}

function isLabel(cell: string): boolean {
  return headerOf([[cell]]) !== null;
}

function isLabelled(cells: readonly string[]): boolean {
  return cells.length > 1 && headerOf([cells]) !== null;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [1, 0])[0];
}

const decoder = new TextDecoder();
const fields = createFields();

function cellsOf(line: Uint8Array, separator: string): string[] {
  splitRow(
    line,
    0,
    line.length,
    true,
    Uint8Array.from(separator, (c) => c.charCodeAt(0)),
    true,
    fields,
  );
  return Array.from({ length: fields.count }, (_, i) =>
    decoder.decode(line.subarray(fields.start[i], fields.end[i])).replaceAll('""', '"'),
  );
}

/**
 * A row is looked at with so many bytes behind it: one of its fields may hold a line end, which only the right separator
 * shows.
 */
const MIN_BYTES = 1024;

/** The row at `at` as commas would part it, with no more bytes than `atLeast` behind its line end. */
export function rowAt(bytes: Uint8Array, at: number, atLeast = 0): Uint8Array {
  const next = splitRow(bytes, at, bytes.length, false, COMMA, true, fields);
  const end = next === INCOMPLETE ? bytes.indexOf(10, at) + 1 || bytes.length : next;
  return bytes.subarray(at, Math.max(end, at + atLeast));
}

/** The non-blank rows of a sample; quoted line breaks are honoured, since no quote is open at a sample's start. */
function rowsOf(sample: Uint8Array): Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let at = 0; at < sample.length;) {
    const next = splitRow(sample, at, sample.length, false, COMMA, true, fields);
    if (next === INCOMPLETE) {
      if (rows.length === 0) rows.push(sample.subarray(at));
      break;
    }
    if (fields.count > 1 || fields.start[0] !== fields.end[0])
      rows.push(sample.subarray(at, Math.max(next, at + MIN_BYTES)));
    at = next;
  }
  return rows;
}

/** Rows spread over each sample: a file may change its layout half-way. The first row of all is always among them. */
function spread(samples: readonly (readonly Uint8Array[])[]): Uint8Array[] {
  const rows = samples.length === 1 ? SAMPLE_ROWS.whole : SAMPLE_ROWS.places;
  const each = Math.ceil(rows / (samples.length + 7));
  return samples.flatMap((sample, i) => {
    const most = i === 0 ? 8 * each : each;
    const step = Math.max(1, sample.length / most);
    return Array.from({ length: Math.min(sample.length, most) }, (_, row) => sample[Math.floor(row * step)]!);
  });
}

const COMMA = Uint8Array.of(44);
