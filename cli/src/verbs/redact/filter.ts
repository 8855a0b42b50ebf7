import { detect, detectCell } from '@pingzhang/engine/detect';
import type { DetectOptions } from '@pingzhang/engine/detect';
import { plan } from '@pingzhang/engine/act';
import type { PlanContext } from '@pingzhang/engine/act';
import type { Record, RecordFinding } from '@pingzhang/engine/model';
import { filterError } from '../../filter/errors.ts';
import { runFilter } from '../../filter/run-filter.ts';
import type { RowFilter } from '../../filter/run-filter.ts';
import type { ExitCode } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { redactError } from './errors.ts';
import { operatorContext } from './operator-context.ts';
import type { CommandOptions, FilterForm } from './options.ts';
import { needsKey } from './policy-file.ts';
import type { RedactOptions } from './redact-file.ts';
import { NULL, cellSpelling, cellsOf, columnsNamed } from '../../filter/tsv.ts';

/** @throws PZ_REDACT_KEY_MISSING */
export function filterOptions({ columns, escaped }: CommandOptions, options: RedactOptions): FilterOptions {
  const { policy, keyed, sensitivity } = options;
  if (keyed === null && needsKey(policy)) throw redactError('PZ_REDACT_KEY_MISSING', { policy: policy.name });
  return {
    detect: options.detect,
    context: { policy, operators: operatorContext(options), sensitivity },
    columns,
    escaped,
  };
}

/** Rows of a stream, redacted one by one by the policy. No file is written, so none is read back: see the page on speed. */
export interface FilterOptions {
  readonly detect: DetectOptions;
  readonly context: PlanContext;
  /** Headings of the columns, in order. */
  readonly columns: readonly string[];
  readonly escaped: boolean;
}

const PLACE = { file: '-' } as const;

/** A stream from standard input to standard output. */
export async function redactStream(terminal: Terminal, form: FilterForm, options: FilterOptions): Promise<ExitCode> {
  if (form === 'arrow') return (await import('./arrow.ts')).redactArrow(terminal, options);
  return runFilter(terminal, (form === 'tsv' ? tsvFilter : ndjsonFilter)(options));
}

/** Cells of a row in, cells out; null, no value, stays. */
export function rowRedaction({ detect: how, context, columns }: FilterOptions) {
  const verdicts = columnsNamed(columns);
  const table = { id: '-', name: '-' };
  return (cells: readonly (string | null)[]): (string | null)[] => {
    const findings: RecordFinding[] = [];
    cells.forEach((text, cell) => {
      if (text === null) return;
      for (const { type, start, end, value, confidence, reasons } of detectCell(text, verdicts[cell] ?? null, how)) {
        findings.push({ type, start, end, value, confidence, reasons, cell });
      }
    });
    const record: Record = { kind: 'row', place: PLACE, table, cells: cells.map((cell) => cell ?? '') };
    const out = [...cells];
    for (const [at, edits] of byCell(plan(record, findings, context, columns))) {
      const cell = out[at];
      if (typeof cell === 'string') out[at] = applied(cell, edits);
    }
    return out;
  };
}

/** Columns in, columns out, `\N` left alone. */
function tsvFilter(options: FilterOptions): RowFilter {
  const redacted = rowRedaction(options);
  const spelling = cellSpelling(options.escaped);
  const row = (text: string): string => {
    const { cells, end } = cellsOf(text);
    const texts = cells.map((cell) => (cell === NULL ? null : spelling.read(cell)));
    const out = redacted(texts);
    return cells.map((cell, at) => (out[at] === texts[at] ? cell : spelling.write(out[at]!))).join('\t') + end;
  };
  return { row, broken: (bytes, cut) => (cut ? NULL : row(lenient(bytes))) };
}

/** The `text` of each object; its other members stay as they are. */
function ndjsonFilter({ detect: how, context }: FilterOptions): RowFilter {
  const redacted = (text: string): string => {
    const record: Record = { kind: 'text', place: PLACE, text };
    return applied(
      text,
      plan(record, detect(text, how), context).map(({ edit }) => edit),
    );
  };
  return {
    row(line, number) {
      if (line.trim() === '') return line;
      const item = parsed(line);
      if (item === null) throw filterError('PZ_FILTER_BAD_JSON', { row: number });
      return typeof item.text === 'string' ? JSON.stringify({ ...item, text: redacted(item.text) }) : line;
    },
    broken: (bytes, cut) => (cut ? 'null' : redacted(lenient(bytes))),
  };
}

/** A row that cannot be read as it should be is redacted as far as it can be read: it must not leave in clear. */
const lenient = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function parsed(line: string): { readonly text?: unknown } | null {
  try {
    const item: unknown = JSON.parse(line.startsWith('\ufeff') ? line.slice(1) : line);
    return typeof item === 'object' && item !== null && !Array.isArray(item) ? item : null;
  } catch {
    return null;
  }
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function byCell(planned: ReturnType<typeof plan>): Map<number, Piece[]> {
  const cells = new Map<number, Piece[]>();
  for (const { edit } of planned) {
    const known = cells.get(edit.cell ?? 0);
    if (known === undefined) cells.set(edit.cell ?? 0, [edit]);
    else known.push(edit);
  }
  return cells;
}

function applied(text: string, edits: readonly Piece[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
