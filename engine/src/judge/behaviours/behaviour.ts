import type { Bilingual, Evidence } from '../../model/index.ts';

/** How a behaviour is asked about; the rows are data in `law/behaviours`. */
export interface Behaviour {
  readonly rule: string;
  /** Part and item of the method: `一.1` to `六.5`. */
  readonly code: string;
  /** About an app at work: a package alone never finds it. */
  readonly doing?: boolean;
  /** Facts under which the behaviour cannot arise. */
  readonly notApplicable?: Readonly<Record<string, unknown>>;
  /** Facts whose evidence is shown, first found first; the rule's own facts unless told. */
  readonly shows?: readonly string[];
  readonly question: Bilingual;
  readonly who: Bilingual;
  readonly proof: Bilingual;
  readonly yes: Readonly<Record<string, unknown>>;
  readonly no: Readonly<Record<string, unknown>>;
}

export const OUTCOMES = ['违反', '疑似', '未见', '需人工', '不适用'] as const;
export type BehaviourOutcome = (typeof OUTCOMES)[number];

export interface BehaviourAnswer {
  readonly answer: boolean;
  readonly evidence: Evidence;
}

export interface BehaviourQuestion {
  readonly question: Bilingual;
  readonly who: Bilingual;
  readonly proof: Bilingual;
}

/** One row of the board. */
export interface BehaviourRow {
  readonly code: string;
  readonly rule: string;
  readonly title: Bilingual;
  readonly outcome: BehaviourOutcome;
  /** What the outcome rests on; `none` when nothing was seen that bears on it. */
  readonly basis: 'run' | 'policy' | 'package' | 'answer' | 'none';
  readonly cites: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly remedy: Bilingual | null;
  /** What would settle it; null once it is settled. */
  readonly question: BehaviourQuestion | null;
  /** A reviewed exception: the outcome is shown and does not count. */
  readonly suppressed?: { readonly reason: string; readonly until: string };
}
