// The twin of `RowSink`: counts the row at hand and writes its record into the block of its partition.

import { rowEnd, rowFlags, rowHash, rowId, rowName, rowPhone, rowStart } from './judge';
import { blockBytes, blocksAt, countsAt, fillAt, link, marks, nameCounts, partitionMask } from './memory';
import {
  BLANK,
  CATEGORY_MASK,
  HAS_ID,
  HAS_NAME,
  HAS_PHONE,
  HEADING,
  INVALID,
  isOdd,
  REASON_SHIFT,
  REASONS,
  TOO_LONG,
  UNMATCHED,
} from './flags';

/** The host writes the full block out and sets its fill back. */
@external("env", "full")
declare function full(partition: i32): void;
@external("env", "reject")
declare function reject(row: i32, flags: u32): void;
@external("env", "odd")
declare function odd(start: i32, end: i32): void;

// Words of the counts, in the order of `COUNTS` in `wasm.ts`.
const ROWS = 0;
const HEADINGS = 1;
const BLANKS = 2;
const TOO_LONGS = 3;
const UNMATCHEDS = 4;
const INVALIDS = 5;
const VALIDS = 6;
const WITH_ID = 7;
const WITH_PHONE = 8;
const CARRYING = 9;
const BY_REASON = 18;

const KIND_ID: u64 = 1 << 62;
const KIND_PHONE: u64 = 2 << 62;
const KIND_PHONE_NAME: u64 = 3 << 62;
const BELOW_KIND: u64 = (1 << 62) - 1;
const LINK_FLAG: u32 = 1 << 15;

/** Rows like the one before are only numbered: most rows of a file carry the same. */
let alikeFlags: u32 = BLANK;
let alike: u32 = 0;

export function settleCounts(): void {
  const flags = alikeFlags;
  bump(ROWS);
  bumpEach(BY_REASON, (flags >>> REASON_SHIFT) & REASONS);
  if ((flags & HEADING) != 0) bump(HEADINGS);
  else if ((flags & BLANK) != 0) bump(BLANKS);
  else if ((flags & TOO_LONG) != 0) bump(TOO_LONGS);
  else if ((flags & UNMATCHED) != 0) bump(UNMATCHEDS);
  else if ((flags & INVALID) != 0) bump(INVALIDS);
  else {
    bump(VALIDS);
    if ((flags & HAS_ID) != 0) bump(WITH_ID);
    if ((flags & HAS_PHONE) != 0) bump(WITH_PHONE);
    bumpEach(CARRYING, flags & CATEGORY_MASK);
  }
  alike = 0;
}

export function take(row: i32): void {
  const flags = rowFlags;
  if (flags != alikeFlags) {
    settleCounts();
    alikeFlags = flags;
  }
  alike++;
  if (isOdd(flags)) odd(rowStart, rowEnd);
  if ((flags & (HEADING | BLANK | TOO_LONG | UNMATCHED | INVALID)) != 0) {
    if ((flags & (HEADING | BLANK)) == 0) reject(row, flags);
    return;
  }
  let key: u64;
  if ((flags & HAS_ID) != 0) key = KIND_ID | rowId;
  else if ((flags & HAS_PHONE) == 0) key = rowHash & BELOW_KIND;
  else if (!nameCounts) key = KIND_PHONE | rowPhone;
  else key = KIND_PHONE_NAME | ((flags & HAS_NAME) == 0 ? 0 : (rowName & 0x0fffffff) << 34) | rowPhone;
  spill(key, rowHash, row, marks | (flags & CATEGORY_MASK));
  if (link && (flags & HAS_ID) != 0 && (flags & HAS_PHONE) != 0)
    spill(KIND_PHONE | rowPhone, key, row, marks | LINK_FLAG);
}

function spill(key: u64, hash: u64, row: i32, jobFlags: u32): void {
  const partition = <i32>spread(<u32>(key >> 32), <u32>key) & partitionMask;
  const fill = fillAt + (partition << 2);
  const words = load<i32>(fill);
  const at = blocksAt + partition * blockBytes + (words << 2);
  // Pairs of words stand high one first.
  store<u64>(at, rotl<u64>(key, 32));
  store<u64>(at, rotl<u64>(hash, 32), 8);
  store<i32>(at, row, 16);
  store<u32>(at, jobFlags, 20);
  store<i32>(fill, words + 6);
  if ((words + 6) << 2 == blockBytes) full(partition);
}

function spread(hi: u32, lo: u32): u32 {
  let h = (hi * 0x9e3779b1) ^ lo;
  h = (h ^ (h >>> 16)) * 0x85ebca6b;
  h = (h ^ (h >>> 13)) * 0xc2b2ae35;
  return h ^ (h >>> 16);
}

function bump(word: i32): void {
  const at = countsAt + (word << 2);
  store<u32>(at, load<u32>(at) + alike);
}

function bumpEach(first: i32, bits: u32): void {
  for (; bits != 0; bits &= bits - 1) bump(first + ctz(<i32>bits));
}
