import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

/** Segments the ministry has given to mobile networks, virtual operators and the internet of things (2026-06). */
const ALLOCATED = /^1(?:3\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])/;

/** Numbers that manuals and forms print as examples. */
const SPECIMENS = /^1\d\d(?:00138000|12345678|00000000|11111111|88888888|87654321|00001111|12341234)$/;

/** Eleven digits of a mobile number. A country code is removed. */
export function phone(text: string): Validity {
  const digits = /^1\d{10}$/.test(text) ? text : text.replace(/[^\d]/g, '').replace(/^(?:0086|86)(?=1\d{10}$)/, '');
  if (digits.length !== 11) return invalid('length');
  if (!ALLOCATED.test(digits)) return invalid('prefix');
  return SPECIMENS.test(digits) ? invalid('documentation') : valid(digits);
}
