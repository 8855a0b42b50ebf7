import { committedReport } from '../../ledger-option.ts';
import type { TracedDeed } from '../../ledger-option.ts';
import type { Report } from './report.ts';

/** What the ledger is told of a check: types and numbers; the report it commits to is the `--json` document. */
export function checkDeed(report: Report): TracedDeed {
  const { totals, types, problems, problemsOmitted, partial, tool } = report;
  const { files, records, findings, masked } = totals;
  const found = types.filter((row) => row.findings > 0);
  return {
    action: 'check',
    fieldClasses: found.map(({ type }) => type).toSorted(),
    counts: {
      files,
      records,
      findings,
      masked,
      problems: problems.length + problemsOmitted,
      ...Object.fromEntries(found.map((row) => [row.type, row.findings])),
    },
    decision: partial ? 'partial' : findings > 0 ? 'findings' : 'clean',
    rule: { id: 'law-pack', pack: tool.lawPack },
    payload: committedReport(JSON.stringify(report, null, 2) + '\n'),
  };
}
