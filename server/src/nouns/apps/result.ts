import type { BehaviourRow } from '@pingzhang/engine/judge';

/** What `pingzhang app --json` says (docs/en/app.md), as far as it is used here; the rest is handed on as it is. */
export interface AppResult {
  readonly date: string;
  readonly sha256: string;
  readonly app: {
    readonly platform: string;
    readonly id: string | null;
    readonly label: string | null;
    readonly versionName: string | null;
    readonly versionCode: string | null;
    readonly packer: { readonly name: string } | null;
    readonly permissions: readonly { readonly name: string }[];
    readonly [more: string]: unknown;
  };
  readonly type: { readonly id: string | null; readonly name?: unknown; readonly guess: unknown };
  readonly tally: { readonly [outcome: string]: number };
  readonly behaviours: readonly BehaviourRow[];
  readonly changes?: {
    readonly came: readonly string[];
    readonly mended: readonly string[];
    readonly returned: readonly string[];
    readonly stayed: readonly string[];
  };
  readonly policyChanges?: unknown;
  readonly facts: { readonly [fact: string]: unknown };
  readonly matrix: readonly unknown[];
  readonly sdks: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[];
  readonly policy: unknown;
  readonly run: unknown;
}

export const OUTCOME_NAMES = {
  违反: 'violation',
  疑似: 'suspected',
  未见: 'not_seen',
  需人工: 'human',
  不适用: 'not_applicable',
} as const satisfies Record<BehaviourRow['outcome'], string>;

export type OutcomeName = (typeof OUTCOME_NAMES)[keyof typeof OUTCOME_NAMES];

/** What is kept beside an app's version for lists and comparisons. */
export interface OutcomeKept {
  readonly outcome: OutcomeName;
  readonly title: { readonly zh: string; readonly en: string };
  readonly change: 'came' | 'mended' | 'returned' | 'stayed' | null;
}

export type OutcomesKept = Readonly<Record<string, OutcomeKept>>;

export function outcomesOf({ behaviours, changes }: AppResult): OutcomesKept {
  const changeOf = (code: string): OutcomeKept['change'] => {
    if (changes === undefined) return null;
    return (['came', 'mended', 'returned', 'stayed'] as const).find((kind) => changes[kind].includes(code)) ?? null;
  };
  return Object.fromEntries(
    behaviours.map(({ code, title, outcome }) => [
      code,
      { outcome: OUTCOME_NAMES[outcome], title, change: changeOf(code) },
    ]),
  );
}

export function tallyOf(outcomes: OutcomesKept) {
  const tally = { violation: 0, suspected: 0, not_seen: 0, human: 0, not_applicable: 0 };
  for (const { outcome } of Object.values(outcomes)) tally[outcome]++;
  return tally;
}

export const isOpen = (outcome: string | undefined): boolean => outcome === 'violation' || outcome === 'suspected';
