import type { Value } from '../../model/index.ts';
import type { Compiler, Reading } from '../test-node.ts';
import { count } from './count.ts';
import { max, min } from './extreme.ts';
import { fact } from './fact.ts';
import { outcome } from './outcome.ts';
import { ratios } from './ratios.ts';
import { sum } from './sum.ts';
import { walk } from './walk.ts';

export function compileValue(node: Value, compiler: Compiler): Reading {
  if (typeof node !== 'object' || node === null) return { reads: [], read: () => node };
  if (isList(node)) {
    if (node.every((member) => typeof member !== 'object' || member === null)) return { reads: [], read: () => node };
    const members = node.map((member) => compiler.value(member));
    return {
      reads: members.flatMap(({ reads }) => reads),
      read: (scope) => members.map((member) => member.read(scope)),
    };
  }
  if ('fact' in node) return fact(node.fact, compiler);
  if ('count' in node) return walk(node.count, compiler, count);
  if ('sum' in node) return walk(node.sum, compiler, sum);
  if ('min' in node) return walk(node.min, compiler, min);
  if ('max' in node) return walk(node.max, compiler, max);
  if ('ratios' in node) return ratios(node.ratios, compiler);
  return outcome(node.outcome, compiler);
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(node: Value): node is readonly Value[] {
  return Array.isArray(node);
}
