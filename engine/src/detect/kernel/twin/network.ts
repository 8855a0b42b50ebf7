import { screening } from './screen.ts';
import { emit, IPV4, IPV6, MAC } from './spans.ts';
import {
  byte,
  byteClass,
  HEX,
  isDigit,
  isWord,
  isWordUnit,
  lower,
  numbered,
  RESOLVERS,
  size,
  unitAt,
  unitBefore,
} from './units.ts';

/** Four numbers from the word of digits at `start`, which a point follows. */
export function ipv4At(start: number): void {
  if (byte(start - 1) === 0x2e) return;
  let at = start;
  let value = 0;
  let largest = 0;
  let first = 0;
  for (let part = 0; part < 4; part++) {
    const from = at;
    let number = 0;
    while (at - from < 3 && isDigit(at)) {
      number = number * 10 + byte(at) - 0x30;
      at++;
    }
    if (at === from || number > 255 || (at - from > 1 && byte(from) === 0x30)) return;
    if (part === 0) first = number;
    if (number > largest) largest = number;
    value = (value << 8) | number;
    if (part < 3) {
      if (byte(at) !== 0x2e) return;
      at++;
    }
  }
  const before = unitBefore(start);
  if (before === 0x2e) return;
  const beyond = unitBefore(start - size);
  const after = unitAt(at);
  if (isWordUnit(after)) return;
  if ((after === 0x2e || after === 0x2d) && isWordUnit(unitAt(at + size))) return;
  if (isReserved(value) || numbered(RESOLVERS, value)) return;
  // A label may say that it is an address all the same.
  if (!screening && (before === 0x2d || before === 0x5f)) return;
  if (!screening && before === 0x2f && isWordUnit(beyond) && !(beyond >= 0x30 && beyond <= 0x39)) return;
  emit(IPV4, after === 0x3a ? 930 : largest < 100 && first < 50 ? 350 : 800, start, at);
}

function isReserved(value: number): boolean {
  const a = value >>> 24;
  const b = (value >>> 16) & 255;
  const c = (value >>> 8) & 255;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if ((a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254)) return true;
  if ((a === 100 && b >= 64 && b <= 127) || (a === 192 && b === 0 && (c === 0 || c === 2))) return true;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return true;
  return a === 203 && b === 0 && c === 113;
}

function isHex(at: number): boolean {
  return (byteClass(at) & HEX) !== 0;
}

function hexValue(at: number): number {
  const code = lower(byte(at));
  return code > 0x39 ? code - 0x57 : code - 0x30;
}

/** Six pairs or three groups of four, joined by the sign at `at`; nothing is read twice, as `types/device.ts` has it. */
export function macAt(at: number, digits: number): void {
  const sign = byte(at);
  const start = at - digits;
  if (isWord(start - 1)) return;
  const groups = (12 / digits) | 0;
  const colon = sign === 0x3a;
  let letters = false;
  let high = 0;
  let low = 0;
  for (let i = 0; i < groups; i++) {
    const from = start + i * (digits + 1);
    for (let j = from; j < from + digits; j++) {
      if (!isHex(j)) return;
      const value = hexValue(j);
      if (value > 9) letters = true;
      high = ((high << 4) | (low >>> 20)) & 0xffffff;
      low = ((low << 4) | value) & 0xffffff;
    }
    if (i < groups - 1 && byte(from + digits) !== sign) return;
  }
  const end = start + 12 + groups - 1;
  // The word before, joined by the same sign, is part of a longer row of groups.
  if (unitBefore(start) === sign && isWord(start - size - 1) && isHexWord(start - size)) return;
  const after = unitAt(end);
  if (isWordUnit(after) || (after === sign && isWordUnit(unitAt(end + size)))) return;
  if (high === 0 && low === 0) return;
  if (high === 0xffffff && low === 0xffffff) return;
  if (high === 0x01005e || high === 0x0180c2 || high >> 8 === 0x3333) return;
  if (isSpecimen(high, low)) return;
  emit(MAC, letters || colon ? 900 : 400, start, end);
}

/** Addresses that manuals print. */
function isSpecimen(high: number, low: number): boolean {
  if (high === 0x001122) return low === 0x334455;
  if (high === 0x112233) return low === 0x445566;
  if (high === 0xaabbcc) return low === 0xddeeff;
  if (high === 0x123456) return low === 0x789abc;
  return high === 0x020000 && low === 0;
}

/** Whether the word that ends at `end` has hexadecimal digits alone. */
function isHexWord(end: number): boolean {
  let at = end;
  while (isWord(at - 1)) {
    if (!isHex(at - 1)) return false;
    at--;
    if (end - at > 64) return true;
  }
  return at < end;
}

/** Where the IPv6 address read last ends: words inside it begin none. */
let after6: number = -1;

export function forgetAddress(): void {
  after6 = -1;
}

/** The word before the colon at `colon` may begin an address. */
export function ipv6At(colon: number): void {
  if (!isHex(colon + 1) && byte(colon + 1) !== 0x3a) return;
  let start = colon;
  while (colon - start < 5 && isHex(start - 1)) start--;
  const length = colon - start;
  if (length === 0 || length > 4 || isWord(start - 1) || start < after6) return;
  if (unitBefore(start) === 0x3a) return;
  let end = start;
  while (end - start < 39 && (isHex(end) || byte(end) === 0x3a)) end++;
  if (end - start < 6) return;
  if (byte(end - 1) === 0x3a) end--;
  let groups = 0;
  let digits = 0;
  let doubled = false;
  let large = false;
  let value = 0;
  let first = 0;
  let second = 0;
  for (let i = start; i <= end; i++) {
    if (i < end && byte(i) !== 0x3a) {
      digits++;
      if (digits > 4) return;
      value = (value << 4) | hexValue(i);
      continue;
    }
    if (digits === 0) {
      // An empty group: the second colon of the one `::`.
      if (doubled || i === start || i >= end || byte(i - 1) !== 0x3a) return;
      doubled = true;
      continue;
    }
    if (groups === 0) first = value;
    else if (groups === 1 && !doubled) second = value;
    if (value >= 2) large = true;
    groups++;
    digits = 0;
    value = 0;
  }
  if (doubled ? groups > 7 : groups !== 8) return;
  if (groups < 3 || !large || isReserved6(start, first, second)) return;
  if (isWordUnit(unitAt(end))) return;
  after6 = end;
  emit(IPV6, 930, start, end);
}

/** By the characters as written: `fe8` to `feb`, `ff`, `fc`, `fd`, `0:`, `64:ff9b`, `2001:db8`. */
function isReserved6(start: number, first: number, second: number): boolean {
  const a = lower(byte(start));
  const b = lower(byte(start + 1));
  const c = lower(byte(start + 2));
  if (a === 0x66) {
    if (b === 0x66 || b === 0x63 || b === 0x64) return true;
    if (b === 0x65 && (c === 0x38 || c === 0x39 || c === 0x61 || c === 0x62)) return true;
  }
  if (first === 0) return true;
  if (a === 0x36 && b === 0x34 && c === 0x3a && begins(start + 3, second, 0xff9b)) return true;
  return (
    a === 0x32 && b === 0x30 && c === 0x30 && byte(start + 3) === 0x31 && byte(start + 4) === 0x3a && isDb8(start + 5)
  );
}

/** `ff9b` right after `64:`. */
function begins(at: number, second: number, value: number): boolean {
  return second === value && lower(byte(at)) === 0x66;
}

/** `db8` or `0db8` and whatever follows. */
function isDb8(start: number): boolean {
  const at = byte(start) === 0x30 ? start + 1 : start;
  return lower(byte(at)) === 0x64 && lower(byte(at + 1)) === 0x62 && byte(at + 2) === 0x38;
}
