import { isMasked } from '../model/index.ts';
import type { FindingType } from '../model/index.ts';
import { mask } from './operators/mask.ts';

const usual = mask.read({}, (parameter) => new TypeError(parameter));

/** A value as a report may show it: what Chinese offices leave standing when they publish a list. */
export function maskValue(type: FindingType, raw: string, value: string | null): string {
  return isMasked(type) ? raw : mask.apply({ type, raw, value }, usual);
}
