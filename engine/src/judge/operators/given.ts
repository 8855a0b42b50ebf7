import { reader } from '../scope.ts';
import { truthOf } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

export const given: CompileOperator<'given'> = (path, compiler) => {
  const read = reader(path, compiler.locals);
  return { of: [], reads: [{ path, at: read }], truth: (scope) => truthOf(read(scope) !== undefined) };
};
