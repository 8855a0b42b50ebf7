import type { Detected, RecordDetector } from '@pingzhang/engine/detect';
import { knownValues, plan } from '@pingzhang/engine/act';
import type { KnownValues, PlanContext, Treatment } from '@pingzhang/engine/act';
import { isMasked } from '@pingzhang/engine/model';
import type { PiType, Record, RowRecord } from '@pingzhang/engine/model';
import type { GroupWatch } from './groups.ts';
import { shapeOf } from './spool.ts';
import type { Spool } from './spool.ts';

/** A value that must not be found in the output, and how its further occurrences are treated. */
export interface Original {
  readonly type: PiType;
  readonly treatment: Treatment;
}

/** What the first pass learned. */
export interface Survey {
  /** More distinct values than are remembered: none is searched for everywhere, each record is held against its original. */
  readonly overflowed: boolean;
  readonly records: number;
  /** Originals in any spelling; what the policy keeps somewhere is not among them. */
  readonly originals: KnownValues<Original>;
  /** Canonical values of types that ordinary text shares (birth dates): looked for by detection only. */
  readonly scattered: ReadonlySet<string>;
  /** Everything that was put in place of something. */
  readonly written: KnownValues<true>;
  /** Findings treated, per type and operator. */
  readonly treated: ReadonlyMap<string, number>;
  /** Values that were masked already and stay as they are. */
  readonly masked: number;
}

/** Distinct values searched for everywhere: twenty bytes each, and as much again for what was written in their stead. */
const REMEMBERED = 4_000_000;

/** A date stands in many places and belongs to nobody there; its other occurrences are not the person's. */
const SCATTERED: ReadonlySet<PiType> = new Set(['BIRTH_DATE']);

/** Detects and decides over the whole file; the decisions go to the spool in the order of reading. */
export async function survey(
  records: AsyncIterable<Record>,
  detector: RecordDetector,
  context: PlanContext,
  spool: Spool,
  groups: GroupWatch | null,
  remembered = REMEMBERED,
): Promise<Survey> {
  let originals = knownValues<Original>();
  let written = knownValues<true>();
  let overflowed = false;
  const scattered = new Set<string>();
  const kept = new Set<string>();
  const kinds: Original[] = [];
  const treated = new Map<string, number>();
  const positions = new Map<Record, number>();
  const waiting = new Map<number, Detected>();
  const headings = new Map<string, readonly string[]>();
  let masked = 0;
  let count = 0;
  let next = 0;

  const headingOf = ({ table }: RowRecord): readonly string[] => {
    const known = headings.get(table.id);
    if (known !== undefined) return known;
    const found = table.header ?? detector.tables().find(({ id }) => id === table.id)?.header ?? [];
    headings.set(table.id, found);
    return found;
  };

  /** One object for each type and treatment, shared by all values that have both. */
  const originalOf = (type: PiType, treatment: Treatment): Original => {
    const known = kinds.find((kind) => kind.type === type && kind.treatment === treatment);
    if (known === undefined) kinds.push({ type, treatment });
    return known ?? kinds.at(-1)!;
  };

  const settle = ({ record, findings }: Detected, at: number): void => {
    const columns = record.kind === 'row' ? headingOf(record) : [];
    const isHeading = record.kind === 'row' && columns.length > 0 && sameCells(record.cells, columns);
    // A piece of a long text shows some of its neighbours; what begins there is theirs.
    const [from, to] = (record.kind === 'text' ? record.own : undefined) ?? [0, Infinity];
    const planned = plan(record, findings, context, columns, isHeading).filter(
      ({ edit }) => edit.start >= from && edit.start < to,
    );
    for (const { hit, treatment, edit, kept: stays } of planned) {
      const key = `${hit.type ?? ''}\u001f${treatment.operator.id}`;
      treated.set(key, (treated.get(key) ?? 0) + 1);
      if (stays && !overflowed) for (const form of [hit.raw, hit.value]) if (form !== null) kept.add(form);
      // Stars part what a mask leaves standing; the same few pieces stand in every line.
      if (!stays && !overflowed) for (const piece of edit.text.split(/\*+/)) written.add(piece, true);
    }
    for (const finding of findings) {
      const { type, value, cell, start, end } = finding;
      if (isMasked(type)) {
        masked++;
        continue;
      }
      const own = planned.find(({ edit }) => edit.cell === cell && edit.start < end && start < edit.end);
      if (own === undefined || own.kept || overflowed) continue;
      if (SCATTERED.has(type)) {
        if (value !== null) scattered.add(value);
        continue;
      }
      const text = record.kind === 'text' ? record.text : record.cells[cell!]!;
      const original = originalOf(type, own.treatment);
      originals.add(text.slice(start, end), original);
      if (value !== null) originals.add(value, original);
    }
    if (Math.max(originals.size, written.size, kept.size) > remembered) {
      [originals, written, overflowed] = [knownValues(), knownValues(), true];
      kept.clear();
    }
    const edits = planned.filter((each) => !each.kept).map(({ edit }) => edit);
    const group = groups?.count(record, edits);
    if (edits.length > 0 || group !== undefined) {
      spool.write({ at, shape: shapeOf(record), edits, ...(group === undefined ? {} : { group }) });
    }
  };

  /** Rows wait for their columns while later text is ready: the order of reading is restored here. */
  const take = (ready: readonly Detected[]): void => {
    for (const detected of ready) {
      waiting.set(positions.get(detected.record)!, detected);
      positions.delete(detected.record);
    }
    for (let detected = waiting.get(next); detected !== undefined; detected = waiting.get(next)) {
      settle(detected, next);
      waiting.delete(next++);
    }
  };

  for await (const record of records) {
    positions.set(record, count++);
    take(detector.push(record));
  }
  take(detector.end());
  for (const form of kept) originals.delete(form);
  return { overflowed, records: count, originals, scattered, written, treated, masked };
}

function sameCells(cells: readonly string[], header: readonly string[]): boolean {
  return cells.length === header.length && cells.every((cell, i) => cell.trim() === header[i]!.trim());
}
