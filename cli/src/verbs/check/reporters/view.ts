import { isMasked } from '@pingzhang/engine/model';
import type { PiType, Place, Profile, Reason, RowRecord, Sensitivity, TextRecord } from '@pingzhang/engine/model';
import type { Inspected } from '@pingzhang/engine';
import type { LawOfFindings } from '../../../law.ts';
import type { Reporter } from '../reporter.ts';
import { veil } from '../veil.ts';

/** `[start, end, type, sensitivity, confidence, reasons]`, offsets in the masked text; in a row also the cell, from 0. */
export type ViewMark = readonly [
  start: number,
  end: number,
  type: string,
  sensitivity: Sensitivity,
  confidence: number,
  reasons: readonly Reason[],
  cell?: number,
];

/** One record as it may be shown to a person: running text, or a row of a table cell by cell. */
export type ViewLine =
  | { readonly place: Place; readonly text: string; readonly marks: readonly ViewMark[] }
  | {
      readonly place: Place;
      readonly table: string;
      readonly cells: readonly string[];
      readonly marks: readonly ViewMark[];
    };

/**
 * Every record of the files as a line, masked throughout and whatever `--reveal` says: a viewer is not the place where
 * clear values come from. What was found too unsurely to be reported is masked as well, and bears no mark.
 */
export function viewReporter(
  write: (text: string) => Promise<void>,
  { law, profile }: { readonly law: LawOfFindings; readonly profile: Profile },
): Reporter {
  /** How far the record before reached into the one that continues its line. */
  let reached = 0;

  const mark = ({ type, confidence, reasons }: Inspected['findings'][number], start: number, end: number) => {
    const bare = (isMasked(type) ? type.slice('MASKED_'.length) : type) as PiType;
    return [start, end, type, law.categories.get(bare)!.sensitivity[profile], confidence, reasons] as const;
  };

  const textLine = (record: TextRecord, { findings, wanted }: Inspected): ViewLine => {
    const { place, own = [0, record.text.length] as const } = record;
    const from = own[0] > 0 ? own[0] + reached : 0;
    const { text, hits, upTo } = veil(record.text, findings, [from, own[1]]);
    reached = upTo - own[1];
    const chosen = new Set(wanted);
    return {
      place,
      text,
      marks: hits
        .filter(({ finding }) => chosen.has(finding))
        .map(({ finding, start, end }) => mark(finding, start, end)),
    };
  };

  const rowLine = ({ place, table, cells }: RowRecord, { findings, wanted }: Inspected): ViewLine => {
    const chosen = new Set(wanted);
    const marks: ViewMark[] = [];
    const shown = cells.map((cell, at) => {
      const { text, hits } = veil(
        cell,
        findings.filter((finding) => (finding.cell ?? 0) === at),
      );
      for (const { finding, start, end } of hits)
        if (chosen.has(finding)) marks.push([...mark(finding, start, end), at]);
      return text;
    });
    return { place, table: table.name, cells: shown, marks };
  };

  return {
    record: (inspected) => {
      const { record } = inspected;
      const line = record.kind === 'text' ? textLine(record, inspected) : rowLine(record, inspected);
      return write(JSON.stringify(line) + '\n');
    },
    end: () => Promise.resolve(),
  };
}
