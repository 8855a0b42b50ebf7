import type { Condition, Items, Value } from '../../model/index.ts';
import { boundsOf } from '../compare.ts';
import type { Bounds } from '../compare.ts';
import { listOf } from '../items.ts';
import { inside } from '../scope.ts';
import type { Compiler, Reading } from '../test-node.ts';
import { NO, YES } from '../truth.ts';

/** One item that passes `where`, or may (`certain` false), with its value's bounds (undefined when not known). */
export interface Passing {
  readonly certain: boolean;
  readonly value: Bounds | undefined;
  readonly raw: unknown;
}

/** What `count`, `sum`, `min` and `max` share: the items that pass, folded into one value. */
export function walk(
  operand: Items & { readonly each?: Value; readonly where?: Condition },
  compiler: Compiler,
  fold: (passing: readonly Passing[]) => unknown,
): Reading {
  const { list, name } = listOf(operand, compiler);
  const locals = [...compiler.locals, name];
  const where = operand.where === undefined ? undefined : compiler.condition(operand.where, locals);
  const each = operand.each === undefined ? undefined : compiler.value(operand.each, locals);
  return {
    reads: list.reads,
    read(scope) {
      const items = list.read(scope);
      if (items === null) return fold([]);
      if (!Array.isArray(items)) return undefined;
      const passing: Passing[] = [];
      for (const item of items) {
        const at = inside(scope, name, item);
        const truth = where === undefined ? YES : where.truth(at);
        if (truth === NO) continue;
        const raw = each === undefined ? 1 : each.read(at);
        passing.push({ certain: truth === YES, value: boundsOf(raw), raw });
      }
      return fold(passing);
    },
  };
}
