import { hongKongIdCheck, residentIdCheck, taiwanIdCheck } from '../../model/index.ts';
import { isDayString } from './calendar.ts';
import { PROVINCE_CODES } from './id-card.ts';
import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

/** `A123456(7)`; the parentheses are optional, the value has them. */
export function hkId(text: string): Validity {
  const match = /^([A-Z]{1,2})(\d{6})\(?([\dA])\)?$/.exec(text.replace(/\s/g, '').toUpperCase());
  if (match === null) return invalid('shape');
  const [, letters, digits, check] = match as unknown as [string, string, string, string];
  if (digits === '123456' && letters === 'A') return invalid('documentation');
  return hongKongIdCheck(letters, digits) === check ? valid(`${letters}${digits}(${check})`) : invalid('checksum');
}

export function twId(text: string): Validity {
  const value = text.trim().toUpperCase();
  if (!/^[A-Z][1289]\d{8}$/.test(value)) return invalid('shape');
  if (value === 'A123456789') return invalid('documentation');
  return taiwanIdCheck(value[0]!, value.slice(1, 9)) === value[9] ? valid(value) : invalid('checksum');
}

/** The card of 2004 (three letters of the country, twelve digits) or of 2023 (18 digits starting with 9). */
export function fprId(text: string): Validity {
  const value = text.replace(/\s/g, '').toUpperCase();
  if (/^[A-Z]{3}\d{12}$/.test(value)) return valid(value);
  if (!/^9\d{16}[\dX]$/.test(value)) return invalid('shape');
  if (!PROVINCE_CODES.has(value.slice(1, 3))) return invalid('region');
  if (!isDayString(value.slice(6, 14))) return invalid('date');
  return residentIdCheck(value) === value[17] ? valid(value) : invalid('checksum');
}

export function passport(text: string): Validity {
  const value = text.replace(/\s/g, '').toUpperCase();
  if (/^(?:E[A-HJ-NP-Z]\d{7}|[EGDPS]\d{8}|[DPS]E\d{7}|1[45]\d{7}|K\d{8}|M[AB]?\d{7,8})$/.test(value))
    return valid(value);
  return /^[A-Z]{1,2}\d{6,8}$|^\d{9}$|^[A-Z]\d{7}[A-Z]$/.test(value) ? valid(value) : invalid('shape');
}

/** 回乡证 H/M, 往来港澳通行证 C/W; ten digits count the replacements. */
export function hkmoPermit(text: string): Validity {
  const value = text.replace(/\s/g, '').toUpperCase();
  return /^(?:[HM]\d{8}(?:\d{2})?|[CW]\d{8}|C[A-Z]\d{7})$/.test(value) ? valid(value) : invalid('shape');
}

/** 台胞证: eight digits (old ones ten, with a letter in parentheses); 大陆居民往来台湾通行证: L or T and eight digits. */
export function twPermit(text: string): Validity {
  const value = text.replace(/\s/g, '').toUpperCase();
  return /^(?:\d{8}|\d{10}(?:\([A-Z]\))?|[LT]\d{8})$/.test(value) ? valid(value) : invalid('shape');
}

export function driverFileNo(text: string): Validity {
  const value = text.replace(/\s/g, '');
  if (!/^\d{12}$/.test(value)) return invalid('shape');
  return PROVINCE_CODES.has(value.slice(0, 2)) ? valid(value) : invalid('region');
}

export function militaryId(text: string): Validity {
  const match = /^([\u4e00-\u9fff]{1,3})字第?(\d{5,9})号?$/.exec(text.replace(/\s/g, ''));
  return match === null ? invalid('shape') : valid(`${match[1]}字第${match[2]}号`);
}
