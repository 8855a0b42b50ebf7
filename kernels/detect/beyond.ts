import { isLead, join } from './masks';
import { mayBeNumeral } from './interest';
import { markAt, sampleNumeral } from './marks';
import { plateAt } from './plates';
import { byte, QUIET, rawUnit, SEPARATOR, trait } from './units';

/** Plates, and spellings that only folding undoes. */
export function beyondAscii(block: i32, others: u64, letters: u64, within: u64): void {
  let plates = letters & ((others << 1) | <u64>(byte(block - 1) >> 7)) & within;
  while (plates !== 0) {
    plateAt(block + <i32>ctz(plates));
    plates &= plates - 1;
  }
  if (others !== 0) readSpellings(block, within);
}

function readSpellings(block: i32, within: u64): void {
  const a = v128.load(block);
  const b = v128.load(block, 16);
  const c = v128.load(block, 32);
  const d = v128.load(block, 48);
  let leads = join(isLead(a), isLead(b), isLead(c), isLead(d)) & within;
  let parted = (byte(block) & 0xc0) === 0x80;
  while (leads !== 0) {
    const at = block + <i32>ctz(leads);
    leads &= leads - 1;
    const traits = byte(at) >> 4 === 14 ? traitAt(at) : trait(rawUnit(at));
    if ((traits & QUIET) !== 0) continue;
    if ((traits & SEPARATOR) !== 0) parted = true;
    markAt(at);
  }
  // Nine numerals are 27 bytes at least; a block without letters looks no closer than every sixteenth.
  for (let place: u64 = 0; place < 64; place += 16)
    if (((within >> place) & 1) !== 0) sampleAt(block + <i32>place, parted);
}

/** Signs beyond ASCII in a block without ASCII letters and digits. Most blocks have one or two, and those say nothing. */
@inline
export function readWideSigns(block: i32, signs: u64): void {
  const second = signs & (signs - 1);
  const third = second & (second - 1);
  // Without a branch: what stands behind the block is looked up where there is none.
  const one = select<i32>(QUIET, traitAt(block + <i32>ctz(signs)), signs === 0);
  const two = select<i32>(QUIET, traitAt(block + <i32>ctz(second)), second === 0);
  if ((one & two & QUIET) === 0 || third !== 0) readSigns(block, signs);
}

function readSigns(block: i32, signs: u64): void {
  let left = signs;
  let parted = false;
  while (left !== 0) {
    const at = block + <i32>ctz(left);
    left &= left - 1;
    const traits = traitAt(at);
    if ((traits & QUIET) !== 0) continue;
    if ((traits & SEPARATOR) !== 0) parted = true;
    markAt(at);
  }
  if (parted) sampleBlock(block);
}

/** What the character of three bytes at `at` tells as it is written. */
@inline
function traitAt(at: i32): i32 {
  const bytes = load<i32>(at);
  return trait(((bytes & 15) << 12) | ((bytes & 0x3f00) >> 2) | ((bytes >> 16) & 63));
}

function sampleBlock(block: i32): void {
  for (let at = block; at < block + 64; at += 16) sampleNumeral(at);
}

@inline
function sampleAt(at: i32, parted: bool): void {
  const code = byte(at);
  if (code >= 0x80 ? !parted && !mayBeNumeral(code) : byte(at + 1) < 0x80) return;
  sampleNumeral(at);
}
