import { below } from '../compare.ts';
import { listOf, scopesOf } from '../items.ts';
import { reader } from '../scope.ts';
import { NO, UNKNOWN, YES } from '../truth.ts';
import type { Truth } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

/**
 * "Before consent": an event earlier than every marker. Events at the marker's own time are not before it; without a
 * marker every event is, since a log that shows no consent shows none.
 */
export const before: CompileOperator<'before'> = (operand, compiler) => {
  const { list, name } = listOf(operand, compiler);
  const locals = [...compiler.locals, name];
  const event = compiler.condition(operand.event, locals);
  const marker = compiler.condition(operand.marker, locals);
  const time = reader(`${name}.${operand.by}`, locals);
  return {
    of: [event, marker],
    reads: list.reads,
    scopes: (scope) => scopesOf(list, name, scope),
    truth(scope) {
      const items = list.read(scope);
      if (!Array.isArray(items)) return items === null ? NO : UNKNOWN;
      const scopes = scopesOf(list, name, scope);
      const markers = scopes.filter((at) => marker.truth(at) === YES).map(time);
      // The earliest marker decides; looking only at it keeps long logs linear.
      let first = markers[0];
      for (const at of markers) if (below(at, first) === YES) first = at;
      let result: Truth = NO;
      for (const at of scopes) {
        const happened = event.truth(at);
        if (happened === NO) continue;
        const earlier = markers.length === 0 ? YES : below(time(at), first);
        const truth = Math.min(happened, earlier) as Truth;
        if (truth === YES) return YES;
        if (truth === UNKNOWN) result = UNKNOWN;
      }
      return result;
    },
  };
};
