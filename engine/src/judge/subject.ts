import type { Subject } from '../model/index.ts';
import type { Compiler, Reading } from './test-node.ts';

/** The left side of a comparison: a fact by its path, or a computed value. */
export function subject(operand: Subject, compiler: Compiler): Reading {
  return compiler.value('fact' in operand ? { fact: operand.fact } : operand.value);
}
