import { reader } from '../scope.ts';
import { NO, UNKNOWN, YES } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

/** Anything but a boolean leaves it open: a text "yes" is not evidence. */
export const is: CompileOperator<'is'> = (path, compiler) => {
  const read = reader(path, compiler.locals);
  return {
    of: [],
    reads: [{ path, at: read }],
    truth(scope) {
      const value = read(scope);
      return value === true ? YES : value === false || value === null ? NO : UNKNOWN;
    },
  };
};
