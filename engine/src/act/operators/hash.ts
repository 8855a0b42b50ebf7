import { identity, operator } from './operator.ts';
import type { Hit, OperatorContext } from './operator.ts';
import { wholeNumber } from './read-parameters.ts';

const HEX_DIGITS = 16;

/**
 * HMAC-SHA-256 under the run's key, cut to `length` hex digits (16: a collision among a million values has odds of 1 in 37
 * million). Keyed, because the plain hash of a phone number is undone by trying all of them.
 */
export const hash = operator<{ readonly length: number }>({
  id: 'hash',
  keyed: true,
  parameters: ['length'],
  read: (given, refuse) => ({ length: wholeNumber(given, 'length', 8, 64, refuse) ?? HEX_DIGITS }),
  apply: (hit, { length }, context) => keyedHex(hit, context, length),
});

/** The type is part of the message: equal digits of different kinds of number must not join. */
export function keyedHex(hit: Hit, context: OperatorContext, length: number): string {
  const bytes = context.keyed!.mac(`hash\u001f${hit.type ?? ''}\u001f${identity(hit)}`);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, length);
}
