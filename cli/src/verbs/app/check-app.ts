import { board } from '@pingzhang/engine/judge';
import type { BehaviourAnswer, BehaviourRow } from '@pingzhang/engine/judge';
import {
  FactSheet,
  guessAppType,
  matrix,
  packageFacts,
  sensitiveReads,
  thirdParties,
} from '@pingzhang/engine/detect/app';
import type { AppTypeGuess, FoundSdk, MatrixRow, SdkMatcher, SensitiveRead } from '@pingzhang/engine/detect/app';
import type { AppPackage, EvidencedFacts, Verdict } from '@pingzhang/engine/model';
import type { LawOfApps } from './law-data.ts';

export interface AppCheck {
  readonly app: AppPackage;
  readonly sdks: readonly FoundSdk[];
  readonly reads: readonly SensitiveRead[];
  readonly matrix: readonly MatrixRow[];
  readonly type: { readonly id: string | null; readonly given: boolean; readonly guess: AppTypeGuess | null };
  readonly rows: readonly BehaviourRow[];
  readonly verdict: Verdict;
  readonly facts: EvidencedFacts;
  readonly date: string;
}

export interface AppCheckInput {
  readonly app: AppPackage;
  readonly law: LawOfApps;
  readonly matcher: SdkMatcher;
  readonly date: string;
  /** `T01` to `T39`, when somebody said so. */
  readonly type: string | null;
  /** Facts of people and of the run, surest first: they go before what the package shows. */
  readonly given: readonly EvidencedFacts[];
  readonly answers: ReadonlyMap<string, BehaviourAnswer>;
}

/** From a package and what is known beside it to one outcome for each behaviour. */
export function checkApp({ app, law, matcher, date, type, given, answers }: AppCheckInput): AppCheck {
  const sdks = matcher.find(app);
  const reads = sensitiveReads(app, matcher);
  const facts = new FactSheet();
  for (const each of given) facts.add(each);
  if (type !== null) facts.give('appType', type, [{ source: 'answer', file: '--type', text: type }]);
  facts.add(packageFacts(app, reads, sdks));
  const { rows, verdict } = board({ ...facts, date, packs: law.packs, behaviours: law.behaviours, answers });
  return {
    app,
    sdks,
    reads,
    matrix: matrix(app, reads, null),
    type: { id: type, given: type !== null, guess: guessAppType(app) },
    rows,
    verdict,
    facts,
    date,
  };
}

export { thirdParties };
