import type { Operator } from '../../model/index.ts';
import type { CompileOperator } from '../test-node.ts';
import { all } from './all.ts';
import { any } from './any.ts';
import { before } from './before.ts';
import { eq } from './eq.ts';
import { every } from './every.ts';
import { given } from './given.ts';
import { gt } from './gt.ts';
import { gte } from './gte.ts';
import { has } from './has.ts';
import { isIn } from './in.ts';
import { is } from './is.ts';
import { lt } from './lt.ts';
import { lte } from './lte.ts';
import { not } from './not.ts';
import { overdue } from './overdue.ts';
import { rule } from './rule.ts';
import { some } from './some.ts';

/** The closed vocabulary of `when`. A new operator is a file and a line here. */
export const OPERATORS: { readonly [K in Operator]: CompileOperator<K> } = {
  all,
  any,
  not,
  is,
  given,
  eq,
  gte,
  gt,
  lte,
  lt,
  in: isIn,
  has,
  some,
  every,
  before,
  overdue,
  rule,
};
