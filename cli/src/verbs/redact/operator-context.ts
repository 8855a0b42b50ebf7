import type { OperatorContext } from '@pingzhang/engine/act';
import type { RedactOptions } from './redact-file.ts';

/** What the operators share for one run: numbers given to distinct values stay with them from file to file. */
export function operatorContext({ keyed, label, reverse }: RedactOptions): OperatorContext {
  const numbers = new Map<string, Map<string, number>>();
  return {
    keyed,
    label,
    reverse,
    number(type, value) {
      const own = numbers.get(type ?? '') ?? new Map<string, number>();
      numbers.set(type ?? '', own);
      const number = own.get(value) ?? own.size + 1;
      own.set(value, number);
      return number;
    },
    fellBack: () => undefined,
  };
}
