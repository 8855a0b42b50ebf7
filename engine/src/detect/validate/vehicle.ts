import { vinCheck } from '../../model/index.ts';
import { PROVINCE_CHARACTERS } from '../view/char-class.ts';
import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

/** ISO 3779 with the check digit of GB 16735 at the ninth place. */
export function vin(text: string): Validity {
  const value = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(value)) return invalid('shape');
  if (!/[A-Z]/.test(value.slice(0, 8)) || !/\d{3}$/.test(value)) return invalid('shape');
  return vinCheck(value) === value[8] ? valid(value) : invalid('checksum');
}

const PLATE = new RegExp(
  `^(?:[${PROVINCE_CHARACTERS.slice(0, -1)}][A-HJ-Z](?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9警挂学港澳领试超]|[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK])|使\\d{6}|[${PROVINCE_CHARACTERS.slice(0, -1)}][A-Z]\\d{4}领)$`,
);

/** GA 36: province character, letter, five characters, or six for new-energy vehicles; 警 挂 学 港 澳 领 使 试 超. */
export function plate(text: string): Validity {
  const value = text.replace(/[\s·.\-_•]/g, '').toUpperCase();
  if (!PLATE.test(value)) return invalid('shape');
  if ((value.match(/\d/g) ?? []).length < 2) return invalid('shape');
  return /^.[A-Z](?:12345|00000|A1234)$/.test(value) ? invalid('documentation') : valid(value);
}
