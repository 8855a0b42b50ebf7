import type { Anatomy, Choice } from './anatomy.ts';

/** Alphabets a free position may be drawn from; a character belongs to the first that holds it. */
const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const PLAIN: readonly string[] = [DIGITS, UPPER, LOWER];
/** Without I and O, as on plates, passports and (with Q out as well, a harmless loss) vehicle numbers. */
export const UNMISTAKABLE: readonly string[] = [DIGITS, 'ABCDEFGHJKLMNPRSTUVWXYZ'];
export const HEX: readonly string[] = ['0123456789abcdef', '0123456789ABCDEF'];

/**
 * Every character inside `[from, to)` is drawn anew from the alphabet it belongs to, so a digit stays a digit; characters
 * of no alphabet (separators) and those outside the range stay.
 */
export function characterwise(value: string, from: number, to: number, alphabets: readonly string[]): Anatomy {
  const slots: { at: number; alphabet: string }[] = [];
  const free: Choice[] = [];
  const fixed: string[] = [];
  for (let at = 0; at < value.length; at++) {
    const which = at >= from && at < to ? alphabets.findIndex((alphabet) => alphabet.includes(value[at]!)) : -1;
    const alphabet = alphabets[which];
    if (alphabet === undefined) {
      fixed.push(value[at]!);
    } else {
      slots.push({ at, alphabet });
      free.push({ chosen: alphabet.indexOf(value[at]!), of: alphabet.length });
      fixed.push(`\u0000${which}`);
    }
  }
  return {
    free,
    fixed: fixed.join(''),
    compose(chosen) {
      const characters = value.split('');
      slots.forEach(({ at, alphabet }, i) => (characters[at] = alphabet[chosen[i]!]!));
      return characters.join('');
    },
  };
}
