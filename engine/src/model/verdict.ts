import type { Need, Outcome, RuleStatus } from './rule.ts';
import type { Bilingual } from './text.ts';

/** What is to be judged: facts of one kind, and the day of the act. */
export interface Case {
  readonly kind: string;
  /** The day of the act, `YYYY-MM-DD`. */
  readonly date: string;
  /** Typed statements by name; nested or dotted. Absent is unknown, `null` a known "none". */
  readonly facts: Readonly<Record<string, unknown>>;
}

export type Holds = 'yes' | 'no' | 'unknown';

/** Why a condition came out so: its operator, the facts it looked at, and the conditions inside. */
export interface Because {
  readonly operator: string;
  readonly holds: Holds;
  readonly condition: unknown;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** For conditions over a list: the item each entry of `of` is about, counting from 0. */
  readonly item?: number;
  readonly of?: readonly Because[];
}

/** One rule's part in a verdict; only with `explain`. */
export interface RuleVerdict {
  readonly rule: string;
  readonly pack: string;
  readonly title: Bilingual;
  readonly holds: Holds;
  /** Only `in_force` rules decide. */
  readonly status: RuleStatus;
  readonly cites: readonly string[];
  readonly because: Because | null;
}

/** A missing fact as the question that would supply it, and the rules it would move. */
export interface Question extends Need {
  readonly fact: string;
  readonly rules: readonly string[];
}

/** Two rules that say different things of the same facts. Shown, never silently resolved. */
export interface Conflict {
  readonly kind: 'displaced' | 'routes' | 'same_id';
  readonly rules: readonly [string, string];
  readonly text: Bilingual;
}

/** The part every kind shares. */
export interface CommonVerdict {
  readonly kind: string;
  readonly date: string;
  readonly packs: readonly { readonly id: string; readonly version: string; readonly hash: string }[];
  readonly violations: readonly string[];
  readonly notViolations: readonly string[];
  readonly undetermined: readonly string[];
  readonly suspected: readonly string[];
  readonly duties: readonly { readonly rule: string; readonly duty: Bilingual; readonly clocks: readonly string[] }[];
  readonly findings: readonly string[];
  readonly classes: readonly string[];
  readonly fines: readonly ({ readonly rule: string } & Omit<Extract<Outcome, { readonly type: 'fine' }>, 'type'>)[];
  /** What a person has to look at. */
  readonly human: readonly { readonly rule: string; readonly text: Bilingual }[];
  readonly routes: readonly string[];
  /** What holds, printed with the article numbers of the day of the act. */
  readonly cites: readonly string[];
  readonly remedies: readonly { readonly rule: string; readonly remedy: Bilingual }[];
  /** Most decisive first. */
  readonly questions: readonly Question[];
  /** Drafts, repealed and unverified rules that would hold: never counted. */
  readonly notDeciding: readonly { readonly rule: string; readonly status: RuleStatus }[];
  readonly conflicts: readonly Conflict[];
  readonly rules?: readonly RuleVerdict[];
  /** No rule of the kind was in force on the day: nothing is decided, and a person has to look at the law of then. */
  readonly noRuleInForce?: true;
}

/** Each kind adds keys of its own: `level`, `hits`, `due`, `route`, `cite` … */
export interface Verdict extends CommonVerdict {
  readonly [key: string]: unknown;
}
