import { OPERATORS } from '@pingzhang/engine/act';
import type { OperatorContext } from '@pingzhang/engine/act';
import { isMasked } from '@pingzhang/engine/model';
import type { FindingType } from '@pingzhang/engine/model';

const mask = OPERATORS.find(({ id }) => id === 'mask')!;
const usual = mask.read({}, (parameter) => new TypeError(parameter));

/** Masking asks nothing of its surroundings. */
const nowhere: OperatorContext = {
  keyed: null,
  label: () => '',
  number: () => 0,
  reverse: false,
  fellBack: () => undefined,
};

/** A value as a report may show it: what Chinese offices leave standing when they publish a list. */
export function maskValue(type: FindingType, raw: string, value: string | null): string {
  return isMasked(type) ? raw : mask.apply({ type, raw, value }, usual, nowhere);
}
