import type { Items } from '../model/index.ts';
import { inside } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Compiler, Reading } from './test-node.ts';

/** The list an operator walks and the name its items go by inside. */
export function listOf(operand: Items, compiler: Compiler): { readonly list: Reading; readonly name: string } {
  return { list: compiler.value(operand.of), name: operand.as ?? 'item' };
}

/** The scopes of the items; none when the list is not known. */
export function scopesOf(list: Reading, name: string, scope: Scope): readonly Scope[] {
  const items = list.read(scope);
  return Array.isArray(items) ? items.map((item) => inside(scope, name, item)) : [];
}
