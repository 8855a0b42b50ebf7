import { fabricate } from './fabricate.ts';
import { generalise } from './generalise.ts';
import { hash } from './hash.ts';
import { keep } from './keep.ts';
import { mask } from './mask.ts';
import type { Operator } from './operator.ts';
import { pseudonym } from './pseudonym.ts';
import { remove } from './remove.ts';
import { replace } from './replace.ts';

/** The words a policy may use. To add one: a file beside this one, and its name here. */
export const OPERATORS = [mask, replace, remove, generalise, hash, pseudonym, fabricate, keep] as readonly Operator[];

export function operatorNamed(id: string): Operator | undefined {
  return OPERATORS.find((operator) => operator.id === id);
}

export type { Hit, Operator, OperatorContext } from './operator.ts';
