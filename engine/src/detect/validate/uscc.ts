import { usccCheck } from '../../model/index.ts';
import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

/** GB 32100-2015: registering department, category, region, body and check character. */
export function uscc(text: string): Validity {
  const value = (text.length === 18 ? text : text.replace(/[\s-]/g, '')).toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value)) return invalid('shape');
  if (!/^(?:1[1-69]|2[19]|3[1-59]|4[19]|5[1-39]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1|[BCDEFG]\d)/.test(value))
    return invalid('prefix');
  return usccCheck(value) === value[17] ? valid(value) : invalid('checksum');
}
