// The row kernel of census/src/kernel in AssemblyScript with SIMD. `reference.ts` and its neighbours there are the oracle:
// every function here has the name of its twin, and a property test holds both to the same result.
// Memory is laid out by the host: see `wasm.ts` beside the oracle.

import { isDoubtful } from './flags';
import { judge, rowEnd, rowFlags, rowHash, rowId, rowName, rowPhone, rowStart, tooLong } from './judge';
import { forgetStops, INCOMPLETE, splitRow } from './split';
import { settleCounts, take } from './take';
import {
  B_END,
  B_FLAGS,
  B_HASH,
  B_ID,
  B_NAME,
  B_PHONE,
  B_START,
  batchCapacity,
  maxRow,
  nameCounts,
  stopAtDoubtful,
} from './memory';

export { configure, shareBlocks, beginJob, knowHeadings, useTables } from './memory';

let rows: i32 = 0;
let skipping: bool = false;

export function rowsJudged(): i32 {
  return rows;
}

export function scan(from: i32, to: i32, final: bool): i32 {
  let at = begin(from, to, final);
  while (at < to && rows < batchCapacity) {
    const next = judgeRow(at, to, final, true);
    if (next == INCOMPLETE) break;
    at = next;
    put();
  }
  return at;
}

/**
 * Judges rows and takes each where it belongs, `ordinal` being the first one's number within the job. With
 * `stopAtDoubtful` it ends after a row that another layout may read better and leaves that row in the batch.
 */
export function count(from: i32, to: i32, final: bool, ordinal: i32): i32 {
  let at = begin(from, to, final);
  while (at < to) {
    const next = judgeRow(at, to, final, nameCounts);
    if (next == INCOMPLETE) break;
    at = next;
    if (stopAtDoubtful && isDoubtful(rowFlags)) {
      put();
      break;
    }
    take(ordinal++);
  }
  settleCounts();
  return at;
}

/** Where rows begin: not at `from` while a row is being skipped. */
function begin(from: i32, to: i32, final: bool): i32 {
  forgetStops();
  rows = 0;
  if (!skipping) return from;
  const at = nextLine(from, to);
  skipping = at == 0 && !final;
  return at == 0 ? to : at;
}

/** Judges the row at `at`. Returns the index after it, or `INCOMPLETE`. */
function judgeRow(at: i32, to: i32, final: bool, naming: bool): i32 {
  const next = splitRow(at, to, final);
  if (next != INCOMPLETE && next - at <= maxRow) {
    judge(at, next, naming);
    return next;
  }
  if (next == INCOMPLETE && to - at <= maxRow) return INCOMPLETE;
  const end = nextLine(at, to);
  skipping = end == 0 && !final;
  const stop = end == 0 ? to : end;
  tooLong(at, stop);
  return stop;
}

/** Index after the next line end, or 0. */
function nextLine(from: i32, to: i32): i32 {
  for (let i = from; i < to; i++) if (load<u8>(i) == 10) return i + 1;
  return 0;
}

/** Puts what was judged into the batch. */
function put(): void {
  const one = rows << 2;
  const two = rows << 3;
  store<u32>(B_START + one, rowStart);
  store<u32>(B_END + one, rowEnd);
  store<u32>(B_FLAGS + one, rowFlags);
  putPair(B_ID + two, rowId);
  putPair(B_PHONE + two, rowPhone);
  putPair(B_NAME + two, rowName);
  putPair(B_HASH + two, rowHash);
  rows++;
}

/** Two words, the high one first. */
function putPair(at: i32, value: u64): void {
  store<u64>(at, rotl<u64>(value, 32));
}
