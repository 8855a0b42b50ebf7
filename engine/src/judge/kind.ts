import type { Judgment } from './judgment.ts';
import type { Law, ReadyRule } from './law.ts';
import type { Facts } from './scope.ts';
import type { Sorted } from './sorted.ts';

/** What a kind of facts adds to the common judgment. A kind without an entry has only the common part. */
export interface Kind {
  /** The day whose law applies, when the facts themselves name it. */
  day?(facts: Facts): unknown;
  /** Derived facts the rules ask for beside the given ones. */
  prepare?(facts: Facts, date: string, law: Law): Facts;
  /** Which of the kind's rules are asked at all; every one unless told. */
  select?(ready: ReadyRule, facts: Facts): boolean;
  /** For derived facts, the given fact to ask for. */
  readonly asks?: Readonly<Record<string, string>>;
  /** The keys of its own. */
  conclude(sorted: Sorted, judgment: Judgment): Readonly<Record<string, unknown>>;
}
