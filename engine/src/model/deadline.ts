import type { Bilingual } from './text.ts';
import type { ClockOutcome, RuleStatus } from './rule.ts';

/**
 * How firm a deadline is: `final`; `provisional` (it touches a year whose holidays are not announced: see `earliest`
 * and `latest`); `unfixed` (the law gives no number); `undetermined` (beyond every table); or why the rule gives none.
 */
export type DeadlineStatus =
  | 'final'
  | 'provisional'
  | 'unfixed'
  | 'undetermined'
  | 'not_in_force'
  | Exclude<RuleStatus, 'in_force'>;

/** A day that was not counted, or a weekend day that was. */
export interface DayReason {
  readonly date: string;
  readonly name: string;
  /** Number of the State Council notice; null where the statute alone says so. */
  readonly notice: string | null;
}

/** The end of a period with what made it. Days are `YYYY-MM-DD`, moments carry +08:00. */
export interface Deadline {
  readonly rule: string;
  readonly start: string;
  readonly shape: ClockOutcome['shape'];
  readonly limit: number | string | null;
  readonly unit: ClockOutcome['unit'];
  /** Null when not `final`. */
  readonly due: string | null;
  readonly status: DeadlineStatus;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Holidays left out, with their names. */
  readonly excluded: readonly DayReason[];
  /** Weekend days counted because a notice makes people work on them. */
  readonly worked: readonly DayReason[];
  /** Ordinary weekend days left out. */
  readonly weekends: number;
  /** Where a period ended on a rest day and moved on from. */
  readonly movedFrom: string | null;
  /** Years touched for which no notice has been seen. */
  readonly unannounced: readonly number[];
  /** The rule of computing applied: 民法典 201, 202, 203. */
  readonly computed: readonly Bilingual[];
}
