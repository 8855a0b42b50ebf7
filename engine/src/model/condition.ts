/**
 * The closed vocabulary a rule's `when` is written in: plain data, three-valued when read.
 *
 * A fact that is absent is unknown, and what depends on it is unknown too; `null` is a known "none".
 * A number may be given as a range `{min?, max?}` (`1000+` in a report is `{min: 1000}`): a comparison the range
 * does not settle is unknown.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The fact is true. */
  | { readonly is: string }
  /** The fact was given at all, even as `null`. Never unknown. */
  | { readonly given: string }
  | { readonly eq: Comparison }
  /** 以上: the number itself is included. */
  | { readonly gte: Comparison }
  /** 超过: the number itself is not included. */
  | { readonly gt: Comparison }
  /** 以下, 以内: included. */
  | { readonly lte: Comparison }
  /** 不满, 少于: not included. */
  | { readonly lt: Comparison }
  /** The value is a member of the list. */
  | { readonly in: Subject & { readonly list: Value } }
  /** The list has at least one (`any`), every one (`all`), or nothing but (`only`) of the members named. */
  | { readonly has: Subject & (ListTest<'any'> | ListTest<'all'> | ListTest<'only'>) }
  /** At least one item of the list satisfies `where`; the item is the fact `item` (or the name in `as`) inside. */
  | { readonly some: Items & { readonly where: Condition } }
  | { readonly every: Items & { readonly where: Condition } }
  /** An item matching `event` stands in the list before the first one matching `marker`, or there is no marker. */
  | { readonly before: Items & { readonly event: Condition; readonly marker: Condition; readonly by: string } }
  /** `done` (absent: still open on the day judged) is after the end of the period of clock rule `clock` begun at `start`. */
  | { readonly overdue: Overdue }
  /** Another rule of the packs holds on these facts. */
  | { readonly rule: string };

export type Operator = Condition extends infer C ? (C extends unknown ? keyof C : never) : never;

/** What is looked at: a fact by its dotted path, or a computed value. */
export type Subject = { readonly fact: string } | { readonly value: Value };

export type Comparison = Subject & { readonly to: Value };

type ListTest<K extends string> = { readonly [P in K]: Value };

/** A list of facts to walk, `as` naming the item inside (`item` unless told). */
export interface Items {
  readonly of: Value;
  readonly as?: string;
}

export interface Overdue {
  readonly clock: string;
  readonly start: Value;
  readonly done?: Value;
  /** A shorter period the operator promised, in the clock's own unit: the shorter of the two counts. */
  readonly promised?: Value;
}

/** A literal, or an object with one key that computes a value from facts and other rules. */
export type Value =
  | number
  | string
  | boolean
  | null
  | readonly Value[]
  | { readonly fact: string }
  | { readonly count: Items & { readonly where?: Condition } }
  | { readonly sum: Items & { readonly each: Value; readonly where?: Condition } }
  | { readonly min: Items & { readonly each: Value; readonly where?: Condition } }
  | { readonly max: Items & { readonly each: Value; readonly where?: Condition } }
  /** Sum of exact fractions, each `of / per` with `per` a positive integer; compare with an integer or `'1/2'`. */
  | { readonly ratios: readonly { readonly of: Value; readonly per: number }[] }
  /** A field of another rule's outcome, such as what type T29 needs: `{ outcome: { rule: { fact: appType }, field: necessary } }`. */
  | { readonly outcome: { readonly rule: Value; readonly field: string } };
