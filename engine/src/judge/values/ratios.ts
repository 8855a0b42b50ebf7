import type { Value } from '../../model/index.ts';
import { boundsOf } from '../compare.ts';
import { lcm, Ratio } from '../exact.ts';
import type { Compiler, Reading } from '../test-node.ts';

/** 0.5 + 0.3 + 0.2 must reach 1: over the common denominator the numerators are whole numbers, added exactly. */
export function ratios(terms: readonly { readonly of: Value; readonly per: number }[], compiler: Compiler): Reading {
  const per = terms.reduce((common, term) => lcm(common, term.per), 1);
  const parts = terms.map((term) => ({ reading: compiler.value(term.of), weight: BigInt(per / term.per) }));
  return {
    reads: parts.flatMap(({ reading }) => reading.reads),
    read(scope) {
      let low = 0n;
      let high: bigint | null = 0n;
      for (const { reading, weight } of parts) {
        const bounds = boundsOf(reading.read(scope));
        low += whole(bounds?.min ?? 0, Math.ceil) * weight;
        high =
          high === null || !bounds || bounds.max === Infinity ? null : high + whole(bounds.max, Math.floor) * weight;
      }
      return new Ratio(low, high, BigInt(per));
    },
  };
}

/** Records are counted in whole ones. */
function whole(count: number, round: (value: number) => number): bigint {
  return Number.isFinite(count) && count > 0 ? BigInt(round(count)) : 0n;
}
