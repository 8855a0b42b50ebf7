import { luhnCheck } from '../../model/index.ts';
import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

/** Issuer prefixes with the lengths they come in. */
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^62/, [16, 17, 18, 19]], // UnionPay
  [/^(?:60|68|69|81|82|83|84|85|86|87|88|89|90|94|95|96|98|99)/, [16, 18, 19]], // cards of before 2002
  [/^4/, [16, 19]], // Visa, and old domestic debit cards
  [/^(?:5[1-5]|2[2-7])/, [16, 19]], // Mastercard
  [/^3[47]/, [15]], // American Express
  [/^35(?:2[89]|[3-8])/, [16]], // JCB
  [/^3(?:0[0-5]|[68])/, [14]], // Diners
];

/** Card numbers printed in payment manuals. */
const SPECIMENS =
  /^(?:4111111111111111|4242424242424242|4000000000000002|5555555555554444|5105105105105100|378282246310005|371449635398431|3530111333300000|6222000000000000|6225880000000000|4012888888881881|6011111111111117|6200000000000005|6222020000000000000)/;

/** A Luhn-valid number under a known issuer prefix, 14 to 19 digits. */
export function bankCard(text: string): Validity {
  const digits = text.replace(/[\s\-._/*·]/g, '');
  if (!/^\d{14,19}$/.test(digits)) return invalid('shape');
  const issuer = ISSUERS.find(([prefix]) => prefix.test(digits));
  if (issuer === undefined) return invalid('prefix');
  if (!issuer[1].includes(digits.length)) return invalid('length');
  if (luhnCheck(digits.slice(0, -1)) !== digits.at(-1)) return invalid('checksum');
  if (/(\d)\1{9}/.test(digits)) return invalid('documentation');
  return SPECIMENS.test(digits) ? invalid('documentation') : valid(digits);
}

export const isUnionPay = (digits: string): boolean => digits.startsWith('62');
