import type { Condition, Operator, Rule, Value } from '../model/index.ts';
import type { Scope } from './scope.ts';
import type { Truth } from './truth.ts';
import type { Calendar } from './calendar/calendar.ts';

/** A fact a condition or value looks at: its dotted path, and what stands there. */
export interface Read {
  readonly path: string;
  at(scope: Scope): unknown;
}

/** A condition made ready to be asked. `reads` are the facts it looks at itself, not through `of`. */
export interface Test {
  readonly operator: Operator;
  readonly node: Condition;
  readonly of: readonly Test[];
  readonly reads: readonly Read[];
  truth(scope: Scope): Truth;
  /** Over a list: the scope of each item, in which `of` are asked. */
  scopes?(scope: Scope): readonly Scope[];
}

/** A value made ready: `undefined` when it cannot be known. */
export interface Reading {
  readonly reads: readonly Read[];
  read(scope: Scope): unknown;
}

/** What operators and values are compiled with. */
export interface Compiler {
  readonly locals: readonly string[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly calendar: Calendar;
  condition(node: Condition, locals?: readonly string[]): Test;
  value(node: Value, locals?: readonly string[]): Reading;
}

/** One operator: how its node becomes a test. */
export type CompileOperator<K extends Operator> = (
  operand: Extract<Condition, Readonly<Record<K, unknown>>>[K],
  compiler: Compiler,
) => Omit<Test, 'operator' | 'node'>;
