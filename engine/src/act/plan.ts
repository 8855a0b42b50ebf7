import { isMasked } from '../model/index.ts';
import type { Edit, PiType, Record, RecordFinding } from '../model/index.ts';
import { foldText } from './fold.ts';
import type { Hit, OperatorContext } from './operators/index.ts';
import { treatmentOf, wholeTreatment } from './policy.ts';
import type { Policy, Treatment } from './policy.ts';

/** One replacement with what it was made from. `kept` hits stay as they are and have no edit. */
export interface Planned {
  readonly hit: Hit;
  readonly treatment: Treatment;
  readonly edit: Edit;
  readonly kept: boolean;
}

export interface PlanContext {
  readonly policy: Policy;
  readonly operators: OperatorContext;
  sensitivity(type: PiType): 'sensitive' | 'ordinary' | null;
}

/**
 * What to do with the findings of one record. Values already masked are left alone; of overlapping findings the first and
 * longest counts. `columns` are the headings of the row's table; `isHeading` marks the row that holds them, where only
 * findings are treated and no whole cells.
 */
export function plan(
  record: Record,
  findings: readonly RecordFinding[],
  context: PlanContext,
  columns: readonly string[] = [],
  isHeading = false,
): Planned[] {
  const { policy, operators } = context;
  const planned: Planned[] = [];
  const treat = (text: string, start: number, end: number, hit: Hit, treatment: Treatment, cell?: number): void => {
    const { operator, parameters } = treatment;
    // Taken back, only what can be: the rest stands as it was published.
    if (operators.reverse && operator.id !== 'pseudonym') return;
    const stays = operator.id === 'keep';
    const replaced = stays ? hit.raw : safely(hit, operator.apply(hit, parameters, operators), operators);
    const edit = cell === undefined ? { start, end, text: replaced } : { cell, start, end, text: replaced };
    planned.push({
      hit,
      treatment,
      edit,
      kept: stays || replaced === text.slice(start, end),
    });
  };

  const texts: readonly string[] = record.kind === 'text' ? [record.text] : record.cells;
  texts.forEach((text, index) => {
    const cell = record.kind === 'text' ? undefined : index;
    // What the format calls the value: a heading, a JSON key, an XML element; with the part it stands in, its path.
    const column = (record.kind === 'text' ? record.label : columns[index]) ?? null;
    const { part } = record.place;
    const path = part === undefined ? column || null : column === null ? part || null : `${part}.${column}`;
    const own =
      findings.length === 0
        ? findings
        : findings.filter((finding) => finding.cell === cell).toSorted((a, b) => a.start - b.start || b.end - a.end);
    const whole = isHeading || text.trim() === '' ? null : wholeTreatment(policy, column, path);
    if (whole !== null) {
      const all = own.find(({ start, end }) => text.slice(0, start).trim() === '' && text.slice(end).trim() === '');
      if (all !== undefined && isMasked(all.type)) return;
      const type = all === undefined ? null : (all.type as PiType);
      treat(text, 0, text.length, { type, raw: text, value: type === null ? null : all!.value }, whole, cell);
      return;
    }
    let from = 0;
    for (const { type, start, end, value } of own) {
      if (isMasked(type) || start < from || end <= start) continue;
      const treatment = treatmentOf(policy, { type, sensitivity: context.sensitivity(type), column, path });
      treat(text, start, end, { type, raw: text.slice(start, end), value }, treatment, cell);
      from = end;
    }
  });
  return planned;
}

/** No operator may hand the value back: what still holds it is covered entirely. */
function safely(hit: Hit, replaced: string, operators: OperatorContext): string {
  if (operators.reverse) return replaced;
  const folded = foldText(replaced);
  const shows = [hit.raw, hit.value ?? ''].map(foldText).some((form) => form.length > 1 && folded.includes(form));
  if (!shows) return replaced;
  operators.fellBack(hit.type, 'cover');
  return '*'.repeat(Math.min(Array.from(hit.raw).length, 32));
}
