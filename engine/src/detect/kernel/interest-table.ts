import { utf8Of } from './utf8.ts';

const NUMERAL = 2;
const SEPARATOR = 512;

/**
 * What the kernel asks first of every byte: 16 entries by its low half, 16 by its high half, and a bit holds of the byte
 * where both have it. 1 to 8: a later byte of a numeral or of what parts numerals, by its high half; 16: their first
 * bytes; 32 and 64: letters, digits, `@`, and the first of two bytes or of four; 128: the first of three bytes that no
 * common Han character has.
 *
 * @param traits as `tables.ts` has them, by unit
 */
export function interestTable(traits: Uint16Array): Uint8Array {
  const table = new Uint8Array(32);
  const set = (byte: number, bit: number): void => {
    table[byte & 15]! |= bit;
    table[16 + (byte >> 4)]! |= bit;
  };
  for (let unit = 0; unit < 0x10000; unit++) {
    if ((traits[unit]! & (NUMERAL | SEPARATOR)) === 0) continue;
    const [lead, ...later] = utf8Of(String.fromCharCode(unit));
    // Of the rest the kernel is told by the bits below.
    if (lead! < 0x30 || isCommon(lead!)) {
      set(lead!, 16);
      for (const byte of later) set(byte, 1 << ((byte >> 4) - 8));
    }
  }
  for (let lead = 0xe0; lead < 0xf0; lead++) if (!isCommon(lead)) set(lead, 128);
  for (let low = 0; low < 16; low++) for (const high of [4, 5, 6, 7, 0xc, 0xd, 0xf]) set((high << 4) | low, 64);
  for (let digit = 0x30; digit <= 0x39; digit++) set(digit, 32);
  return table;
}

/** Han characters, and the signs of the block before them. */
const isCommon = (lead: number): boolean => lead >= 0xe3 && lead <= 0xe9;
