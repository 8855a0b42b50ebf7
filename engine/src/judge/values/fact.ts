import { reader } from '../scope.ts';
import type { Compiler, Reading } from '../test-node.ts';

export function fact(path: string, compiler: Compiler): Reading {
  const read = reader(path, compiler.locals);
  return { reads: [{ path, at: read }], read };
}
