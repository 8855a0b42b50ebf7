import { committedReport } from '../../ledger-option.ts';
import type { TracedDeed } from '../../ledger-option.ts';
import type { RedactReport } from './report.ts';

/** What the ledger is told of a redaction: types and numbers, and the policy's digest; the report it commits to is the `--json` document. */
export function redactDeed(report: RedactReport): TracedDeed {
  const { files, problems, policy, reverse } = report;
  const treated = new Map<string, number>();
  for (const file of files)
    for (const { type, count } of file.treated)
      treated.set(type ?? 'OTHER', (treated.get(type ?? 'OTHER') ?? 0) + count);
  return {
    action: reverse ? 'redact.reverse' : 'redact',
    fieldClasses: [...treated.keys()].toSorted(),
    counts: { files: files.length, problems: problems.length, ...Object.fromEntries(treated) },
    decision: files.length === 0 ? 'nothing-written' : 'written',
    rule: { id: 'policy', pack: `sha256:${policy.sha256}` },
    payload: committedReport(JSON.stringify(report) + '\n'),
  };
}
