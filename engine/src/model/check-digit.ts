/** Check digits of the identifiers in use in China. Every function takes the free characters and returns the check character. */

const GB_11643_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const GB_11643_CHECKS = '10X98765432';

/** GB 11643-1999 (ISO 7064 mod 11-2) over the first 17 digits of a resident identity number. */
export function residentIdCheck(digits17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (digits17.charCodeAt(i) - 48) * GB_11643_WEIGHTS[i]!;
  return GB_11643_CHECKS[sum % 11]!;
}

/** Luhn (ISO/IEC 7812-1 annex B) over all digits but the last: bank cards, IMEI. */
export function luhnCheck(digits: string): string {
  let sum = 0;
  for (let i = digits.length - 1, double = true; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z. */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** GB 32100-2015 (mod 31) over the first 17 characters of a unified social credit code. Null: a character outside the alphabet. */
export function usccCheck(first17: string): string | null {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const value = USCC_ALPHABET.indexOf(first17[i]!);
    if (value < 0) return null;
    sum += value * USCC_WEIGHTS[i]!;
  }
  return USCC_ALPHABET[(31 - (sum % 31)) % 31]!;
}

const VIN_VALUES: Readonly<{ [character: string]: number }> = {
  A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9,
  S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9,
}; // prettier-ignore
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** GB 16735-2019 over a whole 17-character VIN; the ninth character, which it computes, is not read. Null: I, O or Q. */
export function vinCheck(vin: string): string | null {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const character = vin[i]!;
    const value = character >= '0' && character <= '9' ? Number(character) : VIN_VALUES[character];
    if (value === undefined) return null;
    sum += value * VIN_WEIGHTS[i]!;
  }
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Hong Kong identity card: one or two letters and six digits give `0`-`9` or `A`. */
export function hongKongIdCheck(letters: string, digits6: string): string {
  const padded = letters.padStart(2, ' ') + digits6;
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const character = padded[i]!;
    const value = character === ' ' ? 36 : parseInt(character, 36);
    sum += value * (9 - i);
  }
  return ((11 - (sum % 11)) % 11).toString(16).toUpperCase();
}

/** Values of the letters A to Z in a Taiwan identity number. */
const TAIWAN_LETTERS = [
  10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33,
] as const;

/** Taiwan identity or (new) resident number: a capital letter and eight digits. */
export function taiwanIdCheck(letter: string, digits8: string): string {
  const region = TAIWAN_LETTERS[letter.charCodeAt(0) - 65]!;
  let sum = Math.floor(region / 10) + (region % 10) * 9;
  for (let i = 0; i < 8; i++) sum += (digits8.charCodeAt(i) - 48) * (8 - i);
  return String((10 - (sum % 10)) % 10);
}
