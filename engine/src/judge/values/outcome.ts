import type { Value } from '../../model/index.ts';
import type { Compiler, Reading } from '../test-node.ts';

/** A field of another rule's outcome: what type T29 needs stands once, in T29. */
export function outcome(operand: { readonly rule: Value; readonly field: string }, compiler: Compiler): Reading {
  const rule = compiler.value(operand.rule);
  return {
    reads: rule.reads,
    read(scope) {
      const id = rule.read(scope);
      const found = typeof id === 'string' ? compiler.rules.get(id) : undefined;
      const fields = found?.outcome as Readonly<Record<string, unknown>> | undefined;
      return fields && Object.hasOwn(fields, operand.field) ? fields[operand.field] : undefined;
    },
  };
}
