import { reader } from '../scope.ts';
import type { Compiler, Reading } from '../test-node.ts';

export function fact(path: string, compiler: Compiler): Reading {
  return { reads: [path], read: reader(path, compiler.locals) };
}
