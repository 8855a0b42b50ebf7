import { luhnCheck } from '../../model/index.ts';
import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

export function imei(text: string): Validity {
  const value = text.replace(/[\s\-/]/g, '');
  if (!/^\d{15}$/.test(value)) return invalid('shape');
  if (/^(\d)\1{14}$/.test(value)) return invalid('reserved');
  return luhnCheck(value.slice(0, 14)) === value[14] ? valid(value) : invalid('checksum');
}

/** Mobile networks of China: country code 460 and the operators' codes. */
export function imsi(text: string): Validity {
  const value = text.replace(/\s/g, '');
  if (!/^\d{15}$/.test(value)) return invalid('shape');
  if (!/^460(?:0\d|1[1235]|20)/.test(value)) return invalid('prefix');
  return /^460\d\d(\d)\1{9}$/.test(value) ? invalid('reserved') : valid(value);
}

export function mac(text: string): Validity {
  const value = text.replace(/[:\-.\s]/g, '').toLowerCase();
  if (!/^[0-9a-f]{12}$/.test(value)) return invalid('shape');
  if (/^(?:00){6}$|^(?:ff){6}$/.test(value)) return invalid('reserved');
  if (/^(?:01005e|3333|0180c2)/.test(value)) return invalid('reserved'); // multicast
  return /^(?:001122334455|112233445566|aabbccddeeff|123456789abc|020000000000)$/.test(value)
    ? invalid('documentation')
    : valid(value);
}

/** OAID, IDFA, GAID: 16, 32 or 64 hexadecimal digits, or a UUID. */
export function adId(text: string): Validity {
  const value = text.trim();
  if (/^0[0-]*$/.test(value)) return invalid('reserved'); // tracking refused
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return valid(value.toLowerCase());
  return /^(?:[0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{64})$/i.test(value) ? valid(value.toLowerCase()) : invalid('shape');
}
