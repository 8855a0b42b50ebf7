import { recordDetector } from './detect/index.ts';
import type { Detected, PeopleCount, PeopleCounter, TableSummary, Tagger } from './detect/index.ts';
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

/** Records of one file go in; the same records come out with their findings, in order, some of them later. */
export interface FileInspection {
  push(record: Record): readonly Inspected[];
  /** The records still held back, once the file has no more. */
  end(): readonly Inspected[];
  /** After `end`. */
  tally(): FileTally;
}

/** What is too unsure to report may still be personal: it is found, handed over, and veiled in excerpts. */
const VEILED_FROM = 0.3;

/** The way of one file through the stages: records, detection, the tally of types, columns and people. */
export function inspectFile(people: PeopleCounter, wanted: Wanted): FileInspection {
  const detector = recordDetector({
    minConfidence: Math.min(VEILED_FROM, wanted.minConfidence),
    ...(wanted.tagger === undefined ? {} : { tagger: wanted.tagger }),
  });
  const found = new Map<FindingType, number>();
  let records = 0;

  const settle = (detected: readonly Detected[]): Inspected[] =>
    detected.map(({ record, findings }) => {
      const sure = findings.filter((finding) => finding.confidence >= wanted.minConfidence && owns(record, finding));
      const { types } = wanted;
      const chosen = types === null ? sure : sure.filter(({ type }) => types.has(type));
      for (const { type } of chosen) found.set(type, (found.get(type) ?? 0) + 1);
      people.add(record, sure);
      return { record, findings, wanted: chosen };
    });

  return {
    push(record) {
      records++;
      return settle(detector.push(record));
    },
    end: () => settle(detector.end()),
    tally: () => ({ records, found, tables: detector.tables(), people: people.endFile() }),
  };
}

/** Records of a line that was cut overlap; a finding is counted where its first unit is the record's own. */
function owns(record: Record, { start }: RecordFinding): boolean {
  return record.kind === 'row' || record.own === undefined || (start >= record.own[0] && start < record.own[1]);
}
