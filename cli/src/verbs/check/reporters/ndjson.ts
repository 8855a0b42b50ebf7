import { isMasked } from '@pingzhang/engine/model';
import { placeOf } from '../excerpt.ts';
import { maskValue } from '@pingzhang/engine/act';
import type { FoundHere, Reporter } from '../reporter.ts';

/** A line a finding, then a line a file, then `problem` lines and one `summary`: nothing is left out, nothing is held. */
export function ndjsonReporter(write: (text: string) => Promise<void>, reveal: boolean): Reporter {
  const line = (value: object): Promise<void> => write(JSON.stringify(value) + '\n');
  return {
    finding: (found) => line(findingLine(found, reveal)),
    file: ({ excerpts: _excerpts, ...file }) => line({ kind: 'file', ...file }),
    async end({ files: _files, problems, ...report }) {
      for (const problem of problems) await line({ kind: 'problem', ...problem });
      await line({ kind: 'summary', ...report });
    },
  };
}

function findingLine({ inspected: { record }, finding, fingerprint, known }: FoundHere, reveal: boolean): object {
  const { type, cell, start, end, confidence, reasons, value } = finding;
  const whole = record.kind === 'row' ? (record.cells[cell ?? 0] ?? '') : record.text;
  const text = whole.slice(start, end);
  return {
    kind: 'finding',
    type,
    place: placeOf(record, finding),
    ...(record.kind === 'row' ? { table: record.table.name, cell } : {}),
    start,
    end,
    text: reveal || isMasked(type) ? text : maskValue(type, text, value),
    ...(reveal ? { value } : {}),
    confidence,
    reasons,
    ...(fingerprint === null ? {} : { fingerprint, known }),
  };
}
