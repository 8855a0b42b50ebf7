import { luhnCheck } from '../../model/index.ts';
import { checkOffset, digitsChoice, shiftCheck } from './anatomy.ts';
import type { Dissect } from './anatomy.ts';
import { characterwise, PLAIN } from './characters.ts';

const DIGITS = '0123456789';

/** Mobile: the three digits of the allocated segment stay, eight change. */
export const mobile: Dissect = (value) => (/^1\d{10}$/.test(value) ? characterwise(value, 3, 11, PLAIN) : null);

/** Landline: area code and extension stay; the subscriber number keeps a first digit from 2 to 8. */
export const landline: Dissect = (value) => {
  const parts = /^((?:010|02\d|0[3-9]\d\d)-?)?([2-8])(\d{6,7})(-?\d{1,6})?$/.exec(value);
  if (parts === null) return null;
  const [, area = '', first, rest, extension = ''] = parts;
  return {
    free: [{ chosen: Number(first) - 2, of: 7 }, digitsChoice(rest!)],
    fixed: `${area}|${extension}|${rest!.length}`,
    compose: ([head, tail]) => `${area}${head! + 2}${String(tail).padStart(rest!.length, '0')}${extension}`,
  };
};

/** A number whose first `keep` digits stay and whose last one is Luhn's. */
function luhnNumber(form: RegExp, keep: number): Dissect {
  return (value) => {
    if (!form.test(value)) return null;
    const offset = checkOffset(DIGITS, value.at(-1)!, luhnCheck(value.slice(0, -1)));
    const length = value.length - keep - 1;
    return {
      free: [digitsChoice(value.slice(keep, -1))],
      fixed: `${value.slice(0, keep)}|${length}|${offset}`,
      compose([number]) {
        const body = value.slice(0, keep) + String(number).padStart(length, '0');
        return body + shiftCheck(DIGITS, luhnCheck(body), offset);
      },
    };
  };
}

/** Bank card: the issuer's six digits stay. */
export const bankCard = luhnNumber(/^\d{13,19}$/, 6);

/** IMEI: the type allocation code (maker and model) stays, the six digits of the serial number change. */
export const imei = luhnNumber(/^\d{15}$/, 8);

/** IMSI: country and network stay. */
export const imsi: Dissect = (value) => (/^\d{15}$/.test(value) ? characterwise(value, 5, 15, PLAIN) : null);

/**
 * QQ number: no leading zero. Numbers of five to seven digits trade places, since five digits alone are too few to
 * encipher; longer ones keep their length.
 */
export const qq: Dissect = (value) => {
  if (!/^[1-9]\d{4,11}$/.test(value)) return null;
  const from = value.length <= 7 ? 10_000 : 10 ** (value.length - 1);
  const to = 10 ** Math.max(value.length, 7);
  return {
    free: [{ chosen: Number(value) - from, of: to - from }],
    fixed: String(Math.max(value.length, 7)),
    compose: ([number]) => String(number! + from),
  };
};
