import { residentIdCheck } from '../../model/index.ts';
import { isDayString } from './calendar.ts';
import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

/** GB/T 2260 provinces; 81 to 83 are residence permits of people from Hong Kong, Macau and Taiwan. */
export const PROVINCE_CODES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** Area and day of the numbers printed in manuals: 11010119900101xxxx and its kin. */
const SPECIMENS = /^(?:11010119900101|11010119900307|11010119800101|11010519491231|44010119900101|12345619900101)/;

/** GB 11643-1999 resident identity number, 18 characters; separators are ignored. */
export function idCard(text: string): Validity {
  const value = (text.length === 18 ? text : text.replace(/[\s\-._/*·]/g, '')).toUpperCase();
  if (!/^\d{17}[\dX]$/.test(value)) return invalid('shape');
  if (!PROVINCE_CODES.has(value.slice(0, 2))) return invalid('region');
  if (!isDayString(value.slice(6, 14)) || value.slice(6, 10) < '1880' || value.slice(6, 10) > '2049')
    return invalid('date');
  if (residentIdCheck(value) !== value[17]) return invalid('checksum');
  if (value.slice(14, 17) === '000') return invalid('shape');
  return SPECIMENS.test(value) ? invalid('documentation') : valid(value);
}

/** The 15-digit number of before 1999: no check digit, birth years of the 20th century. */
export function idCard15(text: string): Validity {
  const value = text.replace(/[\s-]/g, '');
  if (!/^\d{15}$/.test(value)) return invalid('shape');
  if (!PROVINCE_CODES.has(value.slice(0, 2)) || value.slice(2, 4) === '00' || value.slice(4, 6) === '00')
    return invalid('region');
  return isDayString(`19${value.slice(6, 12)}`) ? valid(value) : invalid('date');
}
