import type { Citation, Profile } from './category.ts';
import type { Condition } from './condition.ts';
import type { Bilingual } from './text.ts';

/** Only `in_force` decides; the rest are shown and never judge. */
export type RuleStatus = 'in_force' | 'draft' | 'unverified' | 'repealed';

/** Days as `YYYY-MM-DD`, both ends included; `to: null` is open, `from: null` never began (a draft). */
export interface Window {
  readonly from: string | null;
  readonly to?: string | null;
}

export interface Instrument {
  readonly id: string;
  readonly title: Bilingual;
  /** The name citations are printed with: `网络安全法(2016)`. */
  readonly short: Bilingual;
  readonly number: string;
  readonly issuer: Bilingual;
  readonly promulgated?: string | null;
  readonly effective: Window;
  readonly supersededBy: string | null;
  readonly status: 'in_force' | 'draft' | 'repealed' | 'superseded';
  /** What its provisions are called: 条 unless told; the App method is divided into 部分. */
  readonly division?: string;
  readonly text?: string;
  readonly note?: Bilingual;
}

/** A rule of law (or of a company's own policy) as data. The YAML form and an example stand in `law/README.md`. */
export interface Rule {
  /** The public id of the tables: `C7`, `E3`, `R4.2`, `D-APP-1`, `T29`, `S-INC-A`. */
  readonly id: string;
  /** The kinds of facts it serves: `crime`, `app`, `deadline`, `incident`, `export`, `publish` and so on. */
  readonly kinds: readonly string[];
  readonly title: Bilingual;
  /** In our own words, never the statute's. */
  readonly description: Bilingual;
  readonly cites: readonly Citation[];
  readonly effective: Window;
  readonly status: RuleStatus;
  /** `human`: only a person can establish it, so its open questions never hold up the rest. `full` unless told. */
  readonly auto?: 'full' | 'partial' | 'human';
  /** Only under these profiles; all of them unless told. */
  readonly profiles?: readonly Profile[];
  /** Absent for what always applies, such as a clock asked for by its id. */
  readonly when?: Condition;
  /** What a still picture (package, policy text) shows of a behaviour about doing: enough to suspect, never to find. Read only where `when` is unknown. */
  readonly suspect?: Condition;
  readonly outcome: Outcome;
  /** Rules that this one displaces when it holds (a special rule before the general one); the displaced are shown. */
  readonly displaces?: readonly string[];
  /** For each fact path of `when`: the question that would settle it. */
  readonly needs?: Readonly<Record<string, Need>>;
  readonly remedy?: Bilingual;
  readonly exceptions?: readonly Bilingual[];
  readonly evidence?: readonly Bilingual[];
  readonly note?: Bilingual;
  readonly examples: readonly RuleExample[];
}

export interface Need {
  readonly question: Bilingual;
  /** Who can answer. */
  readonly who?: Bilingual;
  /** What would prove it. */
  readonly proof?: Bilingual;
}

/** Run as a test. Every rule has one that `violates` (or `decides`, for rules that are no breach), one `complies`, one `edge`. */
export interface RuleExample {
  readonly name: Bilingual;
  readonly is: 'violates' | 'decides' | 'complies' | 'edge';
  /** Needed when the rule serves several kinds. */
  readonly kind?: string;
  /** The day of the act. */
  readonly date: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Whether the rule holds: its own truth value on these facts. */
  readonly holds: 'yes' | 'no' | 'unknown';
  /** Keys of the whole result that must come out so: lists of strings as sets, objects by subset. */
  readonly expected?: Readonly<Record<string, unknown>>;
}

export type Outcome =
  | { readonly type: 'violation' }
  /** Something must be done; `clocks` are rules that time it. */
  | { readonly type: 'duty'; readonly duty: Bilingual; readonly clocks?: readonly string[] }
  /** A finding with a stable label, such as `民法典1039`, and what it says. */
  | { readonly type: 'finding'; readonly label: string; readonly text: Bilingual }
  /** Gravity under 法释〔2017〕10号. */
  | { readonly type: 'level'; readonly level: 'serious' | 'especially' }
  /** Gravity of an incident. */
  | { readonly type: 'incident'; readonly level: '一般' | '较大' | '重大' | '特别重大' }
  /** To whom an incident is reported, and by which clock. */
  | { readonly type: 'report'; readonly to: readonly string[]; readonly clock: string }
  /** Which way an act goes: an export route, a neighbouring crime. */
  | { readonly type: 'route'; readonly route: string; readonly not?: string; readonly text?: Bilingual }
  | ClockOutcome
  /** What an app type's basic function needs; `only` names items needed under a condition alone. */
  | {
      readonly type: 'necessity';
      readonly basicFunction: Bilingual;
      readonly necessary: readonly string[];
      readonly only?: readonly { readonly item: string; readonly when: Bilingual }[];
      /** Printed as `rule39`. */
      readonly label: string;
    }
  /** Membership of a class, such as sensitive information. */
  | { readonly type: 'class'; readonly class: string }
  /** Money: `min`..`max` in yuan, or `times` the illegal gain. */
  | {
      readonly type: 'fine';
      readonly min?: number;
      readonly max?: number;
      readonly times?: readonly [number, number];
      readonly text?: Bilingual;
    }
  /** What must be cited on a topic, found by any of its names. */
  | { readonly type: 'topic'; readonly names: readonly string[] }
  /** How others are applied: counting, mitigation, exclusion, the layer below the crime. */
  | {
      readonly type: 'effect';
      readonly effect: 'counting' | 'mitigation' | 'exclusion' | 'extension' | 'below-crime' | 'sentence';
      readonly text: Bilingual;
    }
  /** A person has to look, and at what. */
  | { readonly type: 'human'; readonly text: Bilingual };

export type ClockUnit =
  | 'minute'
  | 'hour'
  | 'working_day'
  | 'calendar_day'
  | 'month'
  | 'year'
  | 'fixed_date'
  | 'times'
  | 'promptly'
  | 'immediately'
  | 'on_trigger';

export interface ClockOutcome {
  readonly type: 'clock';
  /** What the end of the period means: act by it, act again after it, keep until it, keep no longer, valid until it, look back so far, at most so many. */
  readonly shape: 'deadline' | 'interval' | 'retention_min' | 'retention_max' | 'validity' | 'lookback' | 'cap';
  /** A date for `fixed_date`; null where the law gives no number. */
  readonly limit: number | string | null;
  readonly unit: ClockUnit;
  readonly starts: Bilingual;
}
