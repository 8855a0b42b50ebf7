import { get8, set32, spanAt, spanLimit } from './memory';

/** Spans written so far; beyond the limit they are only counted, and the host asks again with less text. */
export let spanCount: i32 = 0;
/** Confidence in thousandths below which nothing is written. */
let least: i32 = 0;

export function beginSpans(leastConfidence: i32): void {
  spanCount = 0;
  marked = -1;
  least = leastConfidence;
}

/** Whether anything so sure would be written. */
export function worth(confidence: i32): bool {
  return confidence >= least;
}

export const SLOW: i32 = 0;
export const ID_CARD: i32 = 1;
export const ID_CARD_15: i32 = 2;
export const FPR_ID: i32 = 3;
export const PHONE: i32 = 4;
export const LANDLINE: i32 = 5;
export const BANK_CARD: i32 = 6;
export const IMSI: i32 = 7;
export const IMEI: i32 = 8;
export const MAC: i32 = 9;
export const HK_ID: i32 = 10;
export const TW_ID: i32 = 11;
export const PASSPORT: i32 = 12;
export const USCC: i32 = 13;
export const VIN: i32 = 14;
export const PLATE: i32 = 15;
export const EMAIL: i32 = 16;
export const IPV4: i32 = 17;
export const IPV6: i32 = 18;

export const SPAN_BYTES: i32 = 24;

/** Six words a span: type, confidence, start and end in bytes, then both in UTF-16 units, which `measure` fills in. */
export function emit(type: i32, confidence: i32, start: i32, end: i32): void {
  if (confidence < least) return;
  if (spanCount < spanLimit) {
    const at = spanAt + spanCount * SPAN_BYTES;
    set32(at, type);
    set32(at + 4, confidence);
    set32(at + 8, start);
    set32(at + 12, end);
  }
  spanCount++;
}

let marked: i32 = -1;

/** What stands here is written in a way only the full reading undoes. One mark a line is enough, and some more do no harm. */
export function markSlow(at: i32): void {
  if (marked >= 0 && at >= marked && at - marked < 64) {
    let i = marked;
    while (i < at && get8(i) !== 10) i++;
    if (i === at) return;
  }
  marked = at;
  emit(SLOW, 1000, at, at);
}
