import { allDigits, packed, readBank, readId, readPhone } from './values';
import { foldField } from './fold';
import { hashFields } from './hash';
import { BLANK, HAS_ID, HAS_NAME, HAS_PHONE, HEADING, INVALID, NO_VALUE, STRAY, TOO_LONG, UNMATCHED } from './flags';
import {
  anyDoubled,
  fieldCount,
  fieldDoubled,
  fieldEnd,
  fieldStart,
  mayBeWide,
  MAX_FIELDS,
  setField,
  wideBytes,
} from './split';
import { categoryAt, columns, headings, headingsAt, needed, opAt, scratchAt, seed } from './memory';

const OP_SKIP: u8 = 0;
const OP_ID: u8 = 1;
const OP_PHONE: u8 = 2;
const OP_BANK: u8 = 3;
const OP_NAME: u8 = 4;
const IDENTIFIED: u32 = HAS_ID | HAS_PHONE;

/** What is known of the row at hand. Kept out of the batch, so that a row that is only counted costs no way through memory. */
export let rowStart: i32 = 0;
export let rowEnd: i32 = 0;
export let rowFlags: u32 = 0;
export let rowId: u64 = 0;
export let rowPhone: u64 = 0;
export let rowName: u64 = 0;
export let rowHash: u64 = 0;

function begin(start: i32, end: i32, flags: u32): void {
  rowStart = start;
  rowEnd = end;
  rowFlags = flags;
  rowId = 0;
  rowPhone = 0;
  rowName = 0;
  rowHash = 0;
}

export function tooLong(start: i32, end: i32): void {
  begin(start, end, TOO_LONG);
}

/** Judges the row that was split last. Without `naming` names are not hashed: what is counted at once may not need them. */
export function judge(start: i32, end: i32, naming: bool): void {
  begin(start, end, 0);
  const count = fieldCount;
  if (count == 1 && fieldStart(0) == fieldEnd(0)) {
    rowFlags = BLANK;
    return;
  }
  fold(start, end);
  rowHash = hashFields(0, count, pair(~seed, seed), pair(seed, ~seed));
  let items: u32 = 0;
  let reasons: u32 = 0;
  let extra = false;
  for (let i = 0; i < count; i++) {
    const from = fieldStart(i);
    const to = fieldEnd(i);
    if (i >= columns) {
      if (from < to) extra = true;
      continue;
    }
    const op = opAt(i);
    if (op == OP_SKIP || from == to) continue;
    let bad: u32 = 0;
    if (op == OP_ID) {
      bad = readId(from, to);
      if (bad == 0 && (items & HAS_ID) == 0) {
        items |= HAS_ID;
        rowId = packed;
      }
    } else if (op == OP_PHONE) {
      bad = readPhone(from, to);
      if (bad == 0 && (items & HAS_PHONE) == 0) {
        items |= HAS_PHONE;
        rowPhone = packed;
      }
    } else if (op == OP_BANK) bad = readBank(from, to);
    else if (op == OP_NAME) {
      if (allDigits(from, to)) continue;
      items |= HAS_NAME;
      if (naming) rowName = hashFields(i, i + 1, 1, 2);
    }
    if (bad == 0) items |= categoryAt(i);
    else reasons |= bad;
  }
  let flags = items | reasons;
  if ((items & IDENTIFIED) != IDENTIFIED && isStray(count, items)) flags |= STRAY;
  if ((items & IDENTIFIED) == 0 && isHeading(rowHash)) flags = HEADING;
  else if (count < needed || extra || count > MAX_FIELDS) flags = UNMATCHED;
  else if (items == 0) flags = INVALID | (reasons == 0 ? NO_VALUE : reasons);
  rowFlags = flags;
}

function pair(hi: i32, lo: i32): u64 {
  return ((<u64>(<u32>hi)) << 32) | <u64>(<u32>lo);
}

/** Whether an ID or a phone that the row was not found to have stands in a column where none is looked for. */
function isStray(count: i32, items: u32): bool {
  for (let i = 0; i < count && i < columns; i++) {
    const op = opAt(i);
    const from = fieldStart(i);
    const length = fieldEnd(i) - from;
    if (length == 18 && op != OP_ID && (items & HAS_ID) == 0 && isId(from)) return true;
    if (length == 11 && op != OP_PHONE && (items & HAS_PHONE) == 0 && isPhone(from)) return true;
  }
  return false;
}

function isId(from: i32): bool {
  return readId(from, from + 18) == 0;
}

function isPhone(from: i32): bool {
  return readPhone(from, from + 11) == 0;
}

function isHeading(hash: u64): bool {
  for (let i = 0; i < headings; i++) if (load<u64>(headingsAt + (i << 3)) == rotl<u64>(hash, 32)) return true;
  return false;
}

/** Whether a byte that begins a full-width character or an ideographic space stands in the row. */
function isWide(start: i32, end: i32): bool {
  let p = start;
  for (; p + 16 <= end; p += 16) if (v128.any_true(wideBytes(v128.load(p)))) return true;
  // What is read past the row stays in memory, and the mask takes it off.
  return (i8x16.bitmask(wideBytes(v128.load(p))) & ((1 << (end - p)) - 1)) != 0;
}

function fold(start: i32, end: i32): void {
  if (!mayBeWide && anyDoubled == 0) return;
  const wide = isWide(start, end);
  if (!wide && anyDoubled == 0) return;
  let at = scratchAt;
  for (let i = 0; i < fieldCount; i++) {
    const doubled = fieldDoubled(i);
    if (!wide && !doubled) continue;
    const to = foldField(fieldStart(i), fieldEnd(i), doubled, at);
    setField(i, at, to);
    at = to;
  }
}
