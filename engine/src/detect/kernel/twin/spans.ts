import { get8, set32, spanAt, spanLimit } from './memory.ts';

/** Spans written so far; beyond the limit they are only counted, and the host asks again with less text. */
export let spanCount: number = 0;
/** Confidence in thousandths below which nothing is written. */
let least: number = 0;

export function beginSpans(leastConfidence: number): void {
  spanCount = 0;
  marked = -1;
  least = leastConfidence;
}

/** Whether anything so sure would be written. */
export function worth(confidence: number): boolean {
  return confidence >= least;
}

export const SLOW: number = 0;
export const ID_CARD: number = 1;
export const ID_CARD_15: number = 2;
export const FPR_ID: number = 3;
export const PHONE: number = 4;
export const LANDLINE: number = 5;
export const BANK_CARD: number = 6;
export const IMSI: number = 7;
export const IMEI: number = 8;
export const MAC: number = 9;
export const HK_ID: number = 10;
export const TW_ID: number = 11;
export const PASSPORT: number = 12;
export const USCC: number = 13;
export const VIN: number = 14;
export const PLATE: number = 15;
export const EMAIL: number = 16;
export const IPV4: number = 17;
export const IPV6: number = 18;

export const SPAN_BYTES: number = 24;

/** Six words a span: type, confidence, start and end in bytes, then both in UTF-16 units, which `measure` fills in. */
export function emit(type: number, confidence: number, start: number, end: number): void {
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

let marked: number = -1;

/** What stands here is written in a way only the full reading undoes. One mark a line is enough, and some more do no harm. */
export function markSlow(at: number): void {
  if (marked >= 0 && at >= marked && at - marked < 64) {
    let i = marked;
    while (i < at && get8(i) !== 10) i++;
    if (i === at) return;
  }
  marked = at;
  emit(SLOW, 1000, at, at);
}
