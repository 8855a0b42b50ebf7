import { committedReport } from '../../ledger-option.ts';
import type { TracedDeed } from '../../ledger-option.ts';
import type { CountResult } from './result.ts';

/** What the ledger is told of a count: numbers and the level; the report it commits to is the `--json` document. */
export function countDeed(result: CountResult): TracedDeed {
  const { materials, rows, valid, invalid, duplicate, distinctPeople, problems, level, method } = result;
  return {
    action: 'count',
    counts: {
      materials: materials.length,
      rows,
      valid,
      invalid,
      duplicate,
      distinctPeople,
      problems: problems.length,
    },
    decision: level,
    rule: { id: 'law-pack', pack: `${method.law.version}+${method.law.hash.slice(0, 12)}` },
    payload: committedReport(JSON.stringify(result, null, 2) + '\n'),
  };
}
