// The row kernel of census/src/kernel in AssemblyScript with SIMD. `reference.ts` and its neighbours there are the oracle:
// every function here has the name of its twin, and a property test holds both to the same result.
// Memory is laid out by the host: see `wasm.ts` beside the oracle.

import { allDigits, readBank, readId, readPhone, packedHi, packedLo } from './values';
import { foldField } from './fold';
import { finish, hashField, laneA, laneB } from './hash';
import { settleCounts, take } from './take';
import {
  BLANK,
  HAS_ID,
  HAS_NAME,
  HAS_PHONE,
  HEADING,
  INVALID,
  isDoubtful,
  NO_VALUE,
  STRAY,
  TOO_LONG,
  UNMATCHED,
} from './flags';
import {
  anyDoubled,
  fieldCount,
  fieldDoubled,
  fieldEnd,
  fieldStart,
  INCOMPLETE,
  mayBeWide,
  setField,
  splitRow,
  wideBytes,
} from './split';
import {
  B_END,
  B_FLAGS,
  B_HASH,
  B_ID,
  B_NAME,
  B_PHONE,
  B_START,
  batchCapacity,
  categoryAt,
  columns,
  headings,
  headingsAt,
  maxRow,
  nameCounts,
  needed,
  opAt,
  scratchAt,
  seed,
  stopAtDoubtful,
} from './memory';

export { configure, shareBlocks, beginJob, knowHeadings } from './memory';

const OP_SKIP: u8 = 0;
const OP_ID: u8 = 1;
const OP_PHONE: u8 = 2;
const OP_BANK: u8 = 3;
const OP_NAME: u8 = 4;
const IDENTIFIED: u32 = HAS_ID | HAS_PHONE;

const MAX_FIELDS: i32 = 256;

let rows: i32 = 0;
let skipping: bool = false;
/** Whether names are hashed: what is counted at once may not need them. */
let naming: bool = true;

export function rowsJudged(): i32 {
  return rows;
}

export function scan(from: i32, to: i32, final: bool): i32 {
  let at = from;
  rows = 0;
  naming = true;
  if (skipping) {
    at = nextLine(from, to);
    skipping = at == 0 && !final;
    if (at == 0) return to;
  }
  while (at < to && rows < batchCapacity) {
    const next = judgeRow(at, to, final);
    if (next == INCOMPLETE) break;
    at = next;
  }
  return at;
}

/**
 * Judges rows and takes each where it belongs, `ordinal` being the first one's number within the job. With
 * `stopAtDoubtful` it ends after a row that another layout may read better and leaves that row in the batch.
 */
export function count(from: i32, to: i32, final: bool, ordinal: i32): i32 {
  let at = from;
  rows = 0;
  naming = nameCounts;
  if (skipping) {
    at = nextLine(from, to);
    skipping = at == 0 && !final;
    if (at == 0) return to;
  }
  while (at < to) {
    const next = judgeRow(at, to, final);
    if (next == INCOMPLETE) break;
    at = next;
    const flags = load<u32>(B_FLAGS);
    if (stopAtDoubtful && isDoubtful(flags)) break;
    rows = 0;
    take(ordinal++, flags);
  }
  settleCounts();
  return at;
}

/** Judges the row at `at` into the batch. Returns the index after it, or `INCOMPLETE`. */
function judgeRow(at: i32, to: i32, final: bool): i32 {
  const next = splitRow(at, to, final);
  if (next != INCOMPLETE && next - at <= maxRow) {
    judge(at, next);
    return next;
  }
  if (next == INCOMPLETE && to - at <= maxRow) return INCOMPLETE;
  const end = nextLine(at, to);
  skipping = end == 0 && !final;
  const stop = end == 0 ? to : end;
  put(at, stop, TOO_LONG);
  return stop;
}

/** Index after the next line end, or 0. */
function nextLine(from: i32, to: i32): i32 {
  for (let i = from; i < to; i++) if (load<u8>(i) == 10) return i + 1;
  return 0;
}

function put(start: i32, end: i32, flags: u32): void {
  const one = rows << 2;
  const two = rows << 3;
  store<u32>(B_START + one, start);
  store<u32>(B_END + one, end);
  store<u32>(B_FLAGS + one, flags);
  store<u64>(B_ID + two, 0);
  store<u64>(B_PHONE + two, 0);
  store<u64>(B_NAME + two, 0);
  store<u64>(B_HASH + two, 0);
  rows++;
}

function putPair(at: i32, hi: u32, lo: u32): void {
  store<u32>(at, hi);
  store<u32>(at + 4, lo);
}

function putHash(at: i32, a: u64, b: u64): void {
  const hash = finish(a, b);
  putPair(at, <u32>(hash >> 32), <u32>hash);
}

function pair(hi: i32, lo: i32): u64 {
  return ((<u64>(<u32>hi)) << 32) | <u64>(<u32>lo);
}

function judge(start: i32, end: i32): void {
  const one = rows << 2;
  const two = rows << 3;
  put(start, end, 0);
  const count = fieldCount;
  if (count == 1 && fieldStart(0) == fieldEnd(0)) {
    store<u32>(B_FLAGS + one, BLANK);
    return;
  }
  fold(start, end);
  let a = pair(~seed, seed);
  let b = pair(seed, ~seed);
  let items: u32 = 0;
  let reasons: u32 = 0;
  let extra = false;
  for (let i = 0; i < count; i++) {
    const from = fieldStart(i);
    const to = fieldEnd(i);
    hashField(from, to, a, b);
    a = laneA;
    b = laneB;
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
        putPair(B_ID + two, packedHi, packedLo);
      }
    } else if (op == OP_PHONE) {
      bad = readPhone(from, to);
      if (bad == 0 && (items & HAS_PHONE) == 0) {
        items |= HAS_PHONE;
        putPair(B_PHONE + two, packedHi, packedLo);
      }
    } else if (op == OP_BANK) bad = readBank(from, to);
    else if (op == OP_NAME) {
      if (allDigits(from, to)) continue;
      items |= HAS_NAME;
      if (naming) hashName(B_NAME + two, from, to);
    }
    if (bad == 0) items |= categoryAt(i);
    else reasons |= bad;
  }
  putHash(B_HASH + two, a, b);
  let flags = items | reasons;
  if ((items & IDENTIFIED) != IDENTIFIED && isStray(count, items)) flags |= STRAY;
  if ((items & IDENTIFIED) == 0 && isHeading(B_HASH + two)) flags = HEADING;
  else if (count < needed || extra || count > MAX_FIELDS) flags = UNMATCHED;
  else if (items == 0) flags = INVALID | (reasons == 0 ? NO_VALUE : reasons);
  store<u32>(B_FLAGS + one, flags);
}

function hashName(at: i32, from: i32, to: i32): void {
  hashField(from, to, 1, 2);
  putHash(at, laneA, laneB);
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

function isHeading(hashAt: i32): bool {
  for (let i = 0; i < headings; i++) if (load<u64>(headingsAt + (i << 3)) == load<u64>(hashAt)) return true;
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
