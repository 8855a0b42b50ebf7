import { normalise } from '@pingzhang/engine/detect';
import type { OperatorContext } from '@pingzhang/engine/act';
import type { Edit, Record, RowRecord } from '@pingzhang/engine/model';
import type { Editor } from '@pingzhang/readers';
import type { GroupWatch } from './groups.ts';
import { shapeOf } from './spool.ts';
import type { Spool } from './spool.ts';
import type { Survey } from './survey.ts';

export type Suppress = 'cells' | 'rows';

export interface EditingOptions {
  readonly spool: Spool;
  readonly survey: Survey;
  readonly operators: OperatorContext;
  readonly groups: GroupWatch | null;
  readonly k: number | null;
  readonly suppress: Suppress | null;
}

export interface Editing {
  readonly edit: Editor;
  /** Whether the second pass saw exactly the records of the first. Ask when it is over. */
  inStep(): boolean;
  /** Rows in groups smaller than k. */
  readonly breaking: readonly BreakingRow[];
  readonly breakingCount: number;
  /** Further occurrences of values found elsewhere in the file, treated where no detector had spoken. */
  readonly propagated: number;
}

export interface BreakingRow {
  readonly table: string;
  readonly row: number;
}

/** Rows listed by number; all are counted. */
const ROWS_LISTED = 10_000;

/**
 * The editor of the second pass: the decisions of the first in their order, every further occurrence of a value found
 * anywhere in the file, and, where asked for, the suppression of rows whose group is too small.
 */
export function editRecords({ spool, survey, operators, groups, k, suppress }: EditingOptions): Editing {
  const { originals, written } = survey;
  const breaking: BreakingRow[] = [];
  let breakingCount = 0;
  let propagated = 0;
  let at = 0;
  let outOfStep = false;
  let decided = spool.next();

  const further = (text: string, cell: number | undefined, taken: readonly Edit[]): Edit[] =>
    originals
      .find(text)
      .filter(({ start, end }) => !taken.some((edit) => edit.cell === cell && edit.start < end && start < edit.end))
      .map(({ start, end, of: { type, treatment } }) => {
        propagated++;
        const raw = text.slice(start, end);
        const spelled = normalise(type, raw);
        const hit = { type, raw, value: 'value' in spelled ? spelled.value : null };
        const put = treatment.operator.apply(hit, treatment.parameters, operators);
        written.add(put, true);
        return { ...(cell === undefined ? {} : { cell }), start, end, text: put };
      });

  const suppressed = (record: RowRecord): Edit[] => {
    const cells = suppress === 'rows' ? record.cells.map((_, i) => i) : groups!.cellsOf(record);
    return cells.map((cell) => ({
      cell,
      start: 0,
      end: record.cells[cell]?.length ?? 0,
      text: suppress === 'rows' ? '' : '*',
    }));
  };

  const edit = (record: Record): readonly Edit[] => {
    const here = decided?.at === at++ ? decided : undefined;
    if (here !== undefined) {
      decided = spool.next();
      if (here.shape !== shapeOf(record)) {
        outOfStep = true;
        return [];
      }
    }
    const edits = [...(here?.edits ?? [])];
    if (record.kind === 'text') edits.push(...further(record.text, undefined, edits));
    else record.cells.forEach((text, cell) => edits.push(...further(text, cell, edits)));

    const small = record.kind === 'row' && k !== null && here?.group !== undefined && groups!.sizeOf(here.group) < k;
    if (!small) return edits;
    breakingCount++;
    if (breaking.length < ROWS_LISTED) breaking.push({ table: record.table.name, row: record.place.row ?? at });
    if (suppress === null) return edits;
    const blanked = suppressed(record);
    return [...edits.filter((each) => !blanked.some(({ cell }) => cell === each.cell)), ...blanked];
  };

  return {
    edit,
    inStep: () => !outOfStep && decided === undefined && at === survey.records,
    breaking,
    get breakingCount() {
      return breakingCount;
    },
    get propagated() {
      return propagated;
    },
  };
}
