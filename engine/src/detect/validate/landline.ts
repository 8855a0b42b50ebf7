import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

const SHORT_CODES = /^0(?:10|2[0-5789])$/;
const LONG_CODES =
  /^0(?:3(?:1\d|35|49|5\d|7\d|9[1-8])|4(?:1\d|2[179]|3\d|40|5\d|6[4-9]|7\d|8[23])|5(?:1\d|23|27|3\d|4\d|5\d|6\d|7\d|80|9\d)|6(?:3\d|6[0-38]|91|92)|7(?:01|1\d|2[248]|3\d|4[3-6]|5\d|6[023689]|7\d|9\d)|8(?:1[236-8]|2[567]|3\d|40|5\d|7\d|8[36-8]|9\d)|9(?:0[1-369]|1\d|3\d|4[13]|5[1-5]|7\d|9\d))$/;

/** Area code and subscriber number, as `area-number`. Three-digit codes take eight digits, others seven or eight. */
export function landline(text: string): Validity {
  const digits = text.replace(/[^\d]/g, '').replace(/^(?:00)?86(?=0?[1-9]\d{8,})/, '');
  const full = digits.startsWith('0') ? digits : `0${digits}`;
  for (const size of [3, 4]) {
    const area = full.slice(0, size);
    const number = full.slice(size);
    if (!(size === 3 ? SHORT_CODES : LONG_CODES).test(area)) continue;
    if (number.length !== 8 && !(size === 4 && number.length === 7)) return invalid('length');
    if (!/^[2-8]/.test(number)) return invalid('prefix');
    if (/^(?:12345678|88888888|00000000|87654321|1234567)$/.test(number)) return invalid('documentation');
    return valid(`${area}-${number}`);
  }
  return invalid('region');
}
