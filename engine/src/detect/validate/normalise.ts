import type { PiType } from '../../model/index.ts';
import { invalid } from './validity.ts';
import type { Validity } from './validity.ts';

/** One value of a known type in canonical form, or why it is none. For columns already known to hold the type. */
export function normalise(_type: PiType, _text: string): Validity {
  return invalid('shape');
}
