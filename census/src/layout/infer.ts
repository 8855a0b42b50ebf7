import { headerOf, inferColumns } from '@pingzhang/engine/detect';
import type { Layout } from '../kernel/layout.ts';
import { createFields, INCOMPLETE, splitRow } from '../kernel/split.ts';
import type { CategoryTable } from './roles.ts';
import { columnsOf } from './roles.ts';

/** Separators tried, rarest first, so that a comma inside an address does not beat `----` between the fields. */
const SEPARATORS = ['----', '\x1f', '\x01', '\t', '|', ';', '#', ',', '--', ' '] as const;
const SAMPLE_ROWS = 400;
/** A layout must hold for this share of the rows left over by the ones before it. */
const MIN_SHARE = 0.02;
const MAX_LAYOUTS = 4;

export interface InferredLayouts {
  readonly layouts: readonly Layout[];
  readonly heading: boolean;
  /** Rows looked at and rows that no layout covers. */
  readonly sampled: number;
  readonly uncovered: number;
}

/**
 * Judges how a delimited text is laid out from samples of its bytes (UTF-8), each beginning at a row's start. The first
 * sample must be the file's beginning. Several layouts in one file are found one after the other: each explains what
 * those before it left.
 */
export function inferLayouts(samples: readonly Uint8Array[], table: CategoryTable): InferredLayouts {
  let lines = samples.flatMap((sample) => rowsOf(sample));
  const sampled = lines.length;
  const first = lines[0];
  const layouts: Layout[] = [];
  let heading = false;
  while (layouts.length < MAX_LAYOUTS && lines.length >= Math.max(1, sampled * MIN_SHARE)) {
    const found = bestLayout(lines, layouts.length === 0, table);
    if (found === null) break;
    layouts.push(found.layout);
    if (layouts.length === 1) heading = found.heading && lines[0] === first;
    lines = lines.filter(
      (line) => cells(line, found.layout.separator, found.layout.quoted).length !== found.layout.columns.length,
    );
  }
  return { layouts, heading, sampled, uncovered: lines.length };
}

interface Candidate {
  readonly layout: Layout;
  readonly heading: boolean;
  readonly score: number;
}

function bestLayout(lines: readonly Uint8Array[], mayHaveHeading: boolean, table: CategoryTable): Candidate | null {
  let best: Candidate | null = null;
  let single = false;
  for (const separator of SEPARATORS) {
    const rows = lines.map((line) => cells(line, separator, true));
    const width = commonest(rows.map((row) => row.length));
    // Rows that nothing parts look the same whatever the separator: judged once.
    if (width === 1 && single) continue;
    single ||= width === 1;
    const candidate = tryLayout(rows, width, separator, mayHaveHeading, table);
    if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate;
  }
  return best;
}

/** Score: the share of rows of the commonest width times what the columns are worth, an ID or phone most. */
function tryLayout(
  rows: readonly (readonly string[])[],
  width: number,
  separator: string,
  mayHaveHeading: boolean,
  table: CategoryTable,
): Candidate | null {
  const fitting = rows.filter((row) => row.length === width);
  const head = mayHaveHeading && rows[0]?.length === width ? headerOf(fitting) : null;
  const verdicts = inferColumns(head, head === null ? fitting : fitting.slice(1));
  const columns = columnsOf(verdicts, table);
  const worth = columns.reduce(
    (sum, { op }) => sum + (op === 'skip' ? 0 : op === 'present' ? 1 : op === 'name' ? 2 : 4),
    0,
  );
  if (worth === 0) return null;
  const share = fitting.length / rows.length;
  return {
    layout: { separator, quoted: true, columns },
    heading: head !== null,
    score: share * worth + (width > 1 ? 0.5 : 0),
  };
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [1, 0])[0];
}

const decoder = new TextDecoder();
const fields = createFields();

function cells(line: Uint8Array, separator: string, quoted: boolean): string[] {
  splitRow(
    line,
    0,
    line.length,
    true,
    Uint8Array.from(separator, (c) => c.charCodeAt(0)),
    quoted,
    fields,
  );
  return Array.from({ length: fields.count }, (_, i) =>
    decoder.decode(line.subarray(fields.start[i], fields.end[i])).replaceAll('""', '"'),
  );
}

/** Whole non-blank rows of a sample; quoted line breaks are honoured, since no quote is open at a sample's start. */
function rowsOf(sample: Uint8Array): Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let at = 0; at < sample.length;) {
    const next = splitRow(sample, at, sample.length, false, COMMA, true, fields);
    if (next === INCOMPLETE) {
      if (rows.length === 0) rows.push(sample.subarray(at));
      break;
    }
    if (fields.count > 1 || fields.start[0] !== fields.end[0]) rows.push(sample.subarray(at, next));
    at = next;
  }
  // Spread over the sample: a file may change its layout half-way.
  const step = Math.max(1, rows.length / SAMPLE_ROWS);
  return Array.from({ length: Math.min(rows.length, SAMPLE_ROWS) }, (_, i) => rows[Math.floor(i * step)]!);
}

const COMMA = Uint8Array.of(44);
