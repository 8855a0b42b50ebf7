import { PI_TYPES } from '@pingzhang/engine/model';
import type { FindingType, PzError, Record, RecordFinding } from '@pingzhang/engine/model';
import type { FileTally, Inspected } from '@pingzhang/engine';
import { collector } from '../../cli/src/verbs/check/collect.ts';
import type { Report } from '../../cli/src/verbs/check/report.ts';
import type { FoundHere } from '../../cli/src/verbs/check/reporter.ts';
import { lawOfFindings } from '../../cli/src/law.ts';

const SENSITIVE = new Set<string>(['ID_CARD', 'BANK_CARD']);

/** A law pack of our own, so that these tests do not hang on what the law says this year. */
export const law = lawOfFindings({
  version: '0.0.1',
  hash: 'c0ffee'.repeat(10),
  categories: {
    all: PI_TYPES.map((type) => ({
      type,
      zh: `${type}的名称`,
      en: type.toLowerCase(),
      sensitivity: { pipl: SENSITIVE.has(type) ? 'sensitive' : 'ordinary', strict: 'sensitive' },
      crimeCategory: 'other',
      crimeTier: 'C',
      cites: [{ instrument: 'pipl', article: SENSITIVE.has(type) ? '28' : '4' }],
    })),
  },
  instruments: { laws: [{ id: 'pipl', short: { zh: '个人信息保护法', en: 'PIPL' } }] },
});

/** A finding of `value` where it stands in `text`. */
export function at(text: string, type: FindingType, value: string, confidence = 0.9): RecordFinding {
  const start = text.indexOf(value);
  return { type, start, end: start + value.length, value, confidence, reasons: [{ kind: 'pattern' }] };
}

export function textRecord(text: string, findings: readonly RecordFinding[], wanted = findings): Inspected {
  const record: Record = { kind: 'text', place: { file: 'notes.txt', line: 1, offset: 0 }, text };
  return { record, findings, wanted };
}

export function rowRecord(cells: readonly (readonly [FindingType | null, string])[], row = 2): Inspected {
  const record: Record = {
    kind: 'row',
    place: { file: 'list.csv', row },
    table: { id: 'list', name: 'list' },
    cells: cells.map(([, text]) => text),
  };
  const findings = cells.flatMap(([type, text], cell) => (type === null ? [] : [{ ...at(text, type, text), cell }]));
  return { record, findings, wanted: findings };
}

export const nobody = { people: 0, byId: 0, byPhoneAndName: 0, atLeast: false };

export function tallyOf(inspected: readonly Inspected[]): FileTally {
  const counts = new Map<FindingType, number>();
  for (const { wanted } of inspected) for (const { type } of wanted) counts.set(type, (counts.get(type) ?? 0) + 1);
  return { records: inspected.length, found: counts, tables: [], people: nobody };
}

export interface Case {
  readonly path: string;
  readonly inspected: readonly Inspected[];
}

/** A report over files made by hand. */
export function reportOf(cases: readonly Case[], { reveal = false, problems = [] as readonly PzError[] } = {}): Report {
  const results = collector({ profile: 'pipl', reveal, version: '0.0.1', law });
  for (const { path, inspected } of cases) {
    for (const each of inspected) results.add(each, each.wanted, 0);
    results.endFile(path, 100, tallyOf(inspected));
  }
  for (const error of problems) results.problem({ file: 'broken.zip' }, error);
  return results.report(nobody, false, false);
}

export function found(inspected: Inspected, index = 0): FoundHere {
  return { inspected, finding: inspected.wanted[index]!, fingerprint: null, known: false };
}
