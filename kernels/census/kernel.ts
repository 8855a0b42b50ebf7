// The row kernel of census/src/kernel in AssemblyScript with SIMD. `reference.ts` and its neighbours there are the oracle:
// every function here has the name of its twin, and a property test holds both to the same result.
// Memory is laid out by the host: see `wasm.ts` beside the oracle.

import { readBank, readId, readPhone, packedHi, packedLo } from './values';
import { foldField } from './fold';
import { hashField, hashName, laneA, laneB, finish, startLanes } from './hash';
import { fieldCount, fieldDoubled, fieldEnd, fieldStart, setField, splitRow, INCOMPLETE } from './split';
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
  maxRow,
  needed,
  opAt,
  scratchAt,
  seed,
} from './memory';

export { configure } from './memory';

const OP_SKIP: u8 = 0;
const OP_ID: u8 = 1;
const OP_PHONE: u8 = 2;
const OP_BANK: u8 = 3;
const OP_NAME: u8 = 4;

const HAS_ID: u32 = 1 << 9;
const HAS_PHONE: u32 = 1 << 10;
const HAS_NAME: u32 = 1 << 11;
const UNMATCHED: u32 = 1 << 12;
const BLANK: u32 = 1 << 13;
const TOO_LONG: u32 = 1 << 14;
const INVALID: u32 = 1 << 15;
const NO_VALUE: u32 = 1 << 26;
const MAX_FIELDS: i32 = 256;

let rows: i32 = 0;
let skipping: bool = false;

export function rowsJudged(): i32 {
  return rows;
}

export function scan(from: i32, to: i32, final: bool): i32 {
  let at = from;
  rows = 0;
  if (skipping) {
    at = nextLine(from, to);
    if (at == 0) return to;
    skipping = false;
  }
  while (at < to && rows < batchCapacity) {
    const next = splitRow(at, to, final);
    if (next == INCOMPLETE || next - at > maxRow) {
      if (next == INCOMPLETE && to - at <= maxRow) break;
      const end = nextLine(at, to);
      skipping = end == 0;
      const stop = skipping ? to : end;
      put(at, stop, TOO_LONG);
      at = stop;
    } else {
      judge(at, next);
      at = next;
    }
  }
  return at;
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
  startLanes(seed, ~seed);
  let items: u32 = 0;
  let reasons: u32 = 0;
  let extra = false;
  for (let i = 0; i < count; i++) {
    const from = fieldStart(i);
    const to = fieldEnd(i);
    hashField(from, to);
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
      items |= HAS_NAME;
      const a = laneA;
      const b = laneB;
      startLanes(1, 2);
      hashName(from, to);
      putPair(B_NAME + two, finish(laneA), finish(laneB));
      startLanes(a, b);
    }
    if (bad == 0) items |= categoryAt(i);
    else reasons |= bad;
  }
  putPair(B_HASH + two, finish(laneA), finish(laneB));
  let flags = items | reasons;
  if (count < needed || extra || count > MAX_FIELDS) flags = UNMATCHED;
  else if (items == 0) flags = INVALID | (reasons == 0 ? NO_VALUE : reasons);
  store<u32>(B_FLAGS + one, flags);
}

const FULL_WIDTH = i8x16.splat(<i8>0xef);
const IDEOGRAPHIC = i8x16.splat(<i8>0xe3);

/** Whether a byte that begins a full-width character or an ideographic space stands in the row. */
function isWide(start: i32, end: i32): bool {
  let p = start;
  for (; p + 16 <= end; p += 16) {
    const block = v128.load(p);
    if (v128.any_true(v128.or(i8x16.eq(block, FULL_WIDTH), i8x16.eq(block, IDEOGRAPHIC)))) return true;
  }
  for (; p < end; p++) {
    const byte = load<u8>(p);
    if (byte == 0xef || byte == 0xe3) return true;
  }
  return false;
}

function fold(start: i32, end: i32): void {
  const wide = isWide(start, end);
  let at = scratchAt;
  for (let i = 0; i < fieldCount; i++) {
    const doubled = fieldDoubled(i);
    if (!wide && !doubled) continue;
    const to = foldField(fieldStart(i), fieldEnd(i), doubled, at);
    setField(i, at, to);
    at = to;
  }
}
