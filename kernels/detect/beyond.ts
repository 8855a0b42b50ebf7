import { isLead, join } from './masks';
import { markAt, sampleNumeral } from './marks';
import { plateAt } from './plates';
import { byte, byteClass, WORD } from './units';

/** Plates, and spellings that only folding undoes. */
export function beyondAscii(block: i32, others: u64, letters: u64, within: u64): void {
  let plates = letters & ((others << 1) | <u64>(byte(block - 1) >> 7)) & within;
  while (plates !== 0) {
    plateAt(block + <i32>ctz(plates));
    plates &= plates - 1;
  }
  if (others !== 0) readSpellings(block, within);
}

@inline
export function readSpellings(block: i32, within: u64): void {
  const a = v128.load(block);
  const b = v128.load(block, 16);
  const c = v128.load(block, 32);
  const d = v128.load(block, 48);
  let leads = join(isLead(a), isLead(b), isLead(c), isLead(d)) & within;
  while (leads !== 0) {
    const at = block + <i32>ctz(leads);
    leads &= leads - 1;
    if (byte(at) === 0xef) {
      // ， ； ！ ？
      const last = byte(at + 2);
      if (byte(at + 1) === 0xbc && (last === 0x8c || last === 0x9b || last === 0x81 || last === 0x9f)) continue;
    }
    markAt(at);
  }
  // Nine numerals are 27 bytes at least.
  sampleAt(block, within, 0);
  sampleAt(block, within, 21);
  sampleAt(block, within, 42);
}

@inline
function sampleAt(block: i32, within: u64, place: i32): void {
  if (((within >> <u64>place) & 1) !== 0 && (byteClass(block + place) & WORD) === 0) sampleNumeral(block + place);
}
