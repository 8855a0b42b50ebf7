import { hongKongIdCheck, taiwanIdCheck, USCC_ALPHABET, usccCheck } from '../../model/index.ts';
import { checkOffset, digitsChoice, shiftCheck } from './anatomy.ts';
import type { Dissect } from './anatomy.ts';
import { characterwise, PLAIN, UNMISTAKABLE } from './characters.ts';
import { regionChoice } from './resident-id.ts';
import { shortDayChoice, writeDay } from './calendar.ts';

const HEX_CHECKS = '0123456789A';
const HK_LETTERS = 'ABCDEFGHJKLMNPRSTVWYZ';
const DIGITS = '0123456789';

/** Hong Kong: a single letter is drawn anew, a rarer pair stays; six digits; check digit, with or without brackets. */
export const hongKongId: Dissect = (value) => {
  const parts = /^([A-Z]{1,2})(\d{6})(\(?)([\dA])(\)?)$/.exec(value);
  if (parts === null) return null;
  const [, letters, digits, open, check, close] = parts as unknown as string[];
  const offset = checkOffset(HEX_CHECKS, check!, hongKongIdCheck(letters!, digits!));
  const letter = letters!.length === 1 ? HK_LETTERS.indexOf(letters!) : -1;
  return {
    free: [...(letter < 0 ? [] : [{ chosen: letter, of: HK_LETTERS.length }]), digitsChoice(digits!)],
    fixed: [letter < 0 ? letters : '', open, close, offset].join('|'),
    compose(chosen) {
      const first = letter < 0 ? letters! : HK_LETTERS[chosen[0]!]!;
      const number = String(chosen.at(-1)).padStart(6, '0');
      return `${first}${number}${open}${shiftCheck(HEX_CHECKS, hongKongIdCheck(first, number), offset)}${close}`;
    },
  };
};

/** Taiwan: the letter is the place, the first digit sex or kind of resident (kept), seven digits, check digit. */
export const taiwanId: Dissect = (value) => {
  if (!/^[A-Z]\d{9}$/.test(value)) return null;
  const offset = checkOffset(DIGITS, value[9]!, taiwanIdCheck(value[0]!, value.slice(1, 9)));
  return {
    free: [{ chosen: value.charCodeAt(0) - 65, of: 26 }, digitsChoice(value.slice(2, 9))],
    fixed: `${value[1]}|${offset}`,
    compose([letter, number]) {
      const place = String.fromCharCode(65 + letter!);
      const digits = value[1]! + String(number).padStart(7, '0');
      return place + digits + shiftCheck(DIGITS, taiwanIdCheck(place, digits), offset);
    },
  };
};

/** Passport machine check (ICAO 9303, weights 7 3 1), as the fifteen-character foreigner's card uses it. */
function icaoCheck(characters: string): string {
  let sum = 0;
  for (let i = 0; i < characters.length; i++) sum += parseInt(characters[i]!, 36) * [7, 3, 1][i % 3]!;
  return String(sum % 10);
}

/** Foreign permanent resident, fifteen characters: country and province stay; office, birth date and digit change; check digit. */
export const foreignerId: Dissect = (value) => {
  const born = shortDayChoice(value.slice(7, 13));
  if (!/^[A-Z]{3}\d{12}$/.test(value) || born === null) return null;
  const offset = checkOffset(DIGITS, value[14]!, icaoCheck(value.slice(0, 14)));
  return {
    free: [digitsChoice(value.slice(5, 7)), born.choice, digitsChoice(value[13]!)],
    fixed: `${value.slice(0, 5)}|${offset}`,
    compose([place, day, digit]) {
      const birth = writeDay(born.era.first + day!).slice(2);
      const body = `${value.slice(0, 5)}${String(place).padStart(2, '0')}${birth}${digit}`;
      return body + shiftCheck(DIGITS, icaoCheck(body), offset);
    },
  };
};

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const ORGANISATION_CHECKS = '0123456789X';

/** GB 11714-1997 over the eight characters of an organisation code. */
function organisationCheck(code: string): string {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += parseInt(code[i]!, 36) * ORGANISATION_WEIGHTS[i]!;
  return ORGANISATION_CHECKS[(11 - (sum % 11)) % 11]!;
}

/** Unified social credit code: registrar and kind stay; region and organisation code change; both check characters follow. */
export const socialCreditCode: Dissect = (value) => {
  const given = value.length === 18 ? usccCheck(value) : null;
  if (given === null || !USCC_ALPHABET.includes(value[17]!)) return null;
  const region = regionChoice(value.slice(2, 8), false);
  const code = characterwise(value, 8, 16, [DIGITS, 'ABCDEFGHJKLMNPQRTUWXY']);
  const inner = ORGANISATION_CHECKS.includes(value[16]!)
    ? checkOffset(ORGANISATION_CHECKS, value[16]!, organisationCheck(value.slice(8, 16)))
    : null;
  const offset = checkOffset(USCC_ALPHABET, value[17]!, given);
  return {
    free: [...region.free, ...code.free],
    fixed: [value.slice(0, 2), region.fixed, code.fixed.slice(8, -2), inner ?? value[16], offset].join('|'),
    compose(chosen) {
      const place = region.write(chosen[0]!);
      const organisation = code.compose(chosen.slice(region.free.length)).slice(8, 16);
      const check =
        inner === null ? value[16]! : shiftCheck(ORGANISATION_CHECKS, organisationCheck(organisation), inner);
      const body = value.slice(0, 2) + place + organisation + check;
      return body + shiftCheck(USCC_ALPHABET, usccCheck(body)!, offset);
    },
  };
};

/** Documents of one or two letters and a number: the first letter is the kind and stays, a second one is part of the number. */
export const letteredDocument: Dissect = (value) =>
  /^[A-Z]{0,3}\d{5,12}[A-Z]?$/.test(value)
    ? characterwise(value, /^[A-Z]/.test(value) ? 1 : 0, value.length, UNMISTAKABLE)
    : null;

/** A number of no published structure (medical record, insurance card, officer's card): digit for digit, letter for letter. */
export const anyNumber: Dissect = (value) => characterwise(value, 0, value.length, PLAIN);

/** Driving-licence file number: twelve digits that begin with the region of the issuing office. */
export const driverFile: Dissect = (value) => (/^\d{12}$/.test(value) ? characterwise(value, 4, 12, PLAIN) : null);
