import { join } from './masks';
import { fourAt, get8, pairAt, threeAt, twoAt } from './memory';
import { labelFrom } from './labels';
import { byte, byteClass, WORD } from './units';

// Where label words may begin in a block: two looks at hashed tables leave few places to read.

const A: i32 = <i32>0x9e3779b1;
const B: i32 = <i32>0x85ebca6b;
const LOOK: i32 = 1;
const ALWAYS: i32 = 2;

/** @param letters of the block, and its letters and digits */
export function labelBlock(block: i32, within: u64, letters: u64, capitals: u64, both: u64): void {
  const a = v128.load(block);
  const b = v128.load(block, 16);
  const c = v128.load(block, 32);
  const d = v128.load(block, 48);
  const leads = join(isLead(a), isLead(b), isLead(c), isLead(d)) & within;
  let places = leads === 0 ? 0 : wide(block, leads);
  if (letters !== 0) {
    const before = byte(block - 1);
    const wordBefore = (both << 1) | <u64>((byteClass(block - 1) & WORD) !== 0 ? 1 : 0);
    const smallBefore = ((letters & ~capitals) << 1) | <u64>(before >= 0x61 && before <= 0x7a ? 1 : 0);
    places |= narrow(block, letters & within & (~wordBefore | (capitals & smallBefore)));
  }
  while (places !== 0) {
    labelFrom(block + <i32>ctz(places));
    places &= places - 1;
  }
}

/** Bytes that begin a character of three bytes or four, as sign bits. */
@inline
function isLead(v: v128): v128 {
  return v128.and(v, i8x16.gt_s(v, i8x16.splat(<i8>0xdf)));
}

/** Of the characters at `leads`, those that begin a word together with the next, or by themselves. */
@inline
function wide(block: i32, leads: u64): u64 {
  let left = leads;
  let places: u64 = 0;
  while (left !== 0) {
    const bit = ctz(left);
    left &= left - 1;
    const bytes = load<u64>(block + <i32>bit);
    const word = load<u64>(pairAt + <i32>((<u32>((<i32>bytes & 0xffffff) * A) >>> 21) << 3));
    const behind = <i32>(bytes >> 24) & 0xffffff;
    const isHan = <u32>((behind & 255) - 0xe4) < 6;
    places |= ((word >> <u64>select<u32>(<u32>(behind * B) >>> 26, 0, isHan)) & 1) << bit;
  }
  return places;
}

/** Of the words at `begins`, those whose first letters some label has. */
@inline
function narrow(block: i32, begins: u64): u64 {
  let left = begins;
  let places: u64 = 0;
  while (left !== 0) {
    const bit = ctz(left);
    left &= left - 1;
    const x = load<i32>(block + <i32>bit) | 0x20202020;
    const two = get8(twoAt + <i32>(<u32>((x & 0xffff) * A) >>> 20));
    const three = get8(threeAt + <i32>(<u32>((x & 0xffffff) * A) >>> 19));
    const hash = <u32>(x * A) >>> 17;
    const four = (get8(fourAt + <i32>(hash >>> 3)) >> (hash & 7)) & LOOK;
    places |= <u64>((two & (ALWAYS | (three >> 1) | (three & four))) !== 0) << bit;
  }
  return places;
}
