import { board } from '@pingzhang/engine/judge';
import type { BehaviourRow, BoardInput } from '@pingzhang/engine/judge';
import {
  FactSheet,
  guessAppType,
  hostShares,
  matrix,
  packageFacts,
  policyChangeFacts,
  policyFacts,
  runFacts,
  sensitiveReads,
  statedItems,
} from '@pingzhang/engine/detect/app';
import type {
  AppTypeGuess,
  FoundSdk,
  HostShare,
  MatrixRow,
  MeantEvent,
  PolicyChanges,
  PolicyInput,
  SdkMatcher,
  SensitiveRead,
} from '@pingzhang/engine/detect/app';
import type { AppPackage, EvidencedFacts, RunRecord, Verdict } from '@pingzhang/engine/model';
import type { Answers } from './inputs/answers.ts';
import { isObject } from './inputs/data-file.ts';
import type { LawOfApps } from './law-data.ts';
import { boardOfSource } from './source-board.ts';

export interface AppCheck {
  readonly app: AppPackage;
  readonly sdks: readonly FoundSdk[];
  readonly reads: readonly SensitiveRead[];
  readonly matrix: readonly MatrixRow[];
  readonly type: { readonly id: string | null; readonly guess: AppTypeGuess | null };
  readonly rows: readonly BehaviourRow[];
  readonly verdict: Verdict;
  readonly facts: EvidencedFacts;
  readonly policy: PolicyInput | null;
  readonly policyChanges: PolicyChanges | null;
  readonly run: {
    readonly events: readonly MeantEvent[];
    readonly hosts: readonly HostShare[];
    readonly notes: readonly string[];
  } | null;
  readonly date: string;
}

export interface AppCheckInput {
  readonly app: AppPackage;
  readonly law: LawOfApps;
  readonly matcher: SdkMatcher;
  readonly date: string;
  /** `T01` to `T39`, when somebody said so. */
  readonly type: string | null;
  readonly policy: PolicyInput | null;
  /** The policy against its edition before, when that was given. */
  readonly policyChanges: PolicyChanges | null;
  readonly run: RunRecord | null;
  readonly answers: Answers | null;
}

/**
 * From a package and what is known beside it to one outcome for each behaviour. Of two sources for one fact the surer
 * stands: what a person answered, what a run showed, what the policy says, what the package shows.
 */
export function checkApp(input: AppCheckInput): AppCheck {
  const { app, law, matcher, date, type, policy, policyChanges, run, answers } = input;
  const sdks = matcher.find(app);
  const reads = sensitiveReads(app, matcher);
  const stated = policy === null ? null : new Set(statedItems(policy.facts).keys());
  const ran = run === null ? null : runFacts(run, { matcher, appId: app.id, ...neededRates(answers) }, stated);
  const gather = (withPackage: boolean): FactSheet => {
    const facts = new FactSheet();
    // Two editions side by side are not answered away.
    if (policyChanges !== null) facts.add(policyChangeFacts(policyChanges));
    if (answers !== null) facts.add(answers.facts);
    if (type !== null) facts.give('appType', type, [{ source: 'answer', file: '--type', text: type }]);
    if (ran !== null) facts.add(ran.sheet);
    if (policy !== null) facts.add(withPackage ? policyFacts(policy, reads, sdks) : policyFacts(policy, [], []));
    if (withPackage) facts.add(packageFacts(app, reads, sdks));
    return facts;
  };
  const facts = gather(true);
  const boardInput = (known: FactSheet): BoardInput => ({
    facts: known.facts,
    evidence: known.evidence,
    date,
    packs: law.packs,
    behaviours: law.behaviours,
    ...(answers === null ? {} : { answers: answers.byRule }),
  });
  const { rows, verdict } =
    app.format === 'source' ? boardOfSource(boardInput(facts), boardInput(gather(false))) : board(boardInput(facts));
  return {
    app,
    sdks,
    reads,
    matrix: matrix(app, reads, stated),
    type: { id: type, guess: guessAppType(app) },
    rows,
    verdict,
    facts,
    policy,
    policyChanges,
    run: ran === null ? null : { events: ran.events, hosts: hostShares(ran.events), notes: run!.notes },
    date,
  };
}

/** `neededRates: {location.current: 60}` among the answers: what the business states its functions need. */
function neededRates(answers: Answers | null): { neededRates?: Readonly<Record<string, unknown>> } {
  const stated = answers?.facts.facts['neededRates'];
  return isObject(stated) ? { neededRates: stated } : {};
}
