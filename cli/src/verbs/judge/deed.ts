import { reportDigest } from '../../ledger-option.ts';
import type { TracedDeed } from '../../ledger-option.ts';
import type { LawPack } from '@pingzhang/engine/judge';
import type { Verdict } from '@pingzhang/engine/model';

/** Gathers what the ledger is told of a run: one entry however many cases. */
export interface JudgeDeed {
  /** `printed` is the verdict as `--json` or `--ndjson` prints it. */
  add(verdict: Verdict, printed: string): void;
  deed(law: LawPack): TracedDeed;
}

/** Numbers only: facts and verdicts stay out of the entry, which commits to what was printed. */
export function judgeDeed(): JudgeDeed {
  const digest = reportDigest();
  const counts = { cases: 0, violations: 0, undetermined: 0, suspected: 0, findings: 0 };
  let decision = 'no-case';
  return {
    add(verdict, printed) {
      digest.add(printed);
      counts.cases++;
      for (const what of ['violations', 'undetermined', 'suspected', 'findings'] as const)
        counts[what] += verdict[what].length;
      decision = counts.violations > 0 ? 'violations' : counts.undetermined > 0 ? 'undetermined' : 'no-violation';
      if (counts.cases === 1 && typeof verdict['level'] === 'string') decision = verdict['level'];
    },
    deed: (law) => ({
      action: 'judge',
      counts,
      decision,
      rule: { id: 'law-pack', pack: `${law.version}+${law.hash.slice(0, 12)}` },
      payload: digest.payload(),
    }),
  };
}
