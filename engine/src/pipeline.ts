import { recordOrder } from './detect/index.ts';
import type { DetectOptions, PeopleCount, PeopleCounter, Reading, TableSummary, Tagger } from './detect/index.ts';
import type { FindingType, Record, RecordFinding } from './model/index.ts';

/** Which findings a run reports; the rest are still handed over, so that an excerpt can veil them. */
export interface Wanted {
  readonly types: ReadonlySet<FindingType> | null;
  readonly minConfidence: number;
  readonly tagger?: Tagger;
}

/** A record with all that was found in it, and of that what is wanted. */
export interface Inspected {
  readonly record: Record;
  readonly findings: readonly RecordFinding[];
  readonly wanted: readonly RecordFinding[];
}

/** What one file holds, in numbers. */
export interface FileTally {
  readonly records: number;
  readonly found: ReadonlyMap<FindingType, number>;
  readonly tables: readonly TableSummary[];
  readonly people: PeopleCount;
}

/**
 * The stages of one file: records are put in order, searched, and settled in that order. Searching depends on nothing
 * else (`findingsIn` with `detectOptions`), so it may be done elsewhere and in any order; settling may not.
 */
export interface FileInspection {
  push(record: Record): readonly Reading[];
  /** The records still held back, once the file has no more. */
  end(): readonly Reading[];
  settle(reading: Reading, findings: readonly RecordFinding[]): Inspected;
  /** After everything is settled. */
  tally(): FileTally;
}

/** What is too unsure to report may still be personal: it is found, handed over, and veiled in excerpts. */
const VEILED_FROM = 0.3;

/** How the records of a run are searched. */
export function detectOptions({ minConfidence, tagger }: Wanted): DetectOptions {
  return { minConfidence: Math.min(VEILED_FROM, minConfidence), ...(tagger === undefined ? {} : { tagger }) };
}

/** The way of one file through the stages: order, detection, the tally of types, columns and people. */
export function inspectFile(people: PeopleCounter, wanted: Wanted): FileInspection {
  const order = recordOrder();
  const found = new Map<FindingType, number>();
  let records = 0;
  return {
    push(record) {
      records++;
      return order.push(record);
    },
    end: () => order.end(),
    settle({ record }, findings) {
      const sure = findings.filter((finding) => finding.confidence >= wanted.minConfidence && owns(record, finding));
      const { types } = wanted;
      const chosen = types === null ? sure : sure.filter(({ type }) => types.has(type));
      for (const { type } of chosen) found.set(type, (found.get(type) ?? 0) + 1);
      people.add(record, sure);
      return { record, findings, wanted: chosen };
    },
    tally: () => ({ records, found, tables: order.tables(), people: people.endFile() }),
  };
}

/** Records of a line that was cut overlap; a finding is counted where its first unit is the record's own. */
function owns(record: Record, { start }: RecordFinding): boolean {
  return record.kind === 'row' || record.own === undefined || (start >= record.own[0] && start < record.own[1]);
}
