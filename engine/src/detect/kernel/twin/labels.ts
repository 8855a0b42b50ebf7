import { get16, get32, get8, kindAt, labelAt, labelLimit, payloadAt, pulledAt, set32, slotsAt } from './memory.ts';
import { byte, folded, lower, rawUnit, size, unitAt } from './units.ts';

// Label words: the longest at each place, from left to right, none over another. `view/labels.ts` finds the same.

export let labelling: boolean = false;
export let labelCount: number = 0;
let lastEnd: number = 0;

export function beginLabels(on: boolean): void {
  labelling = on;
  labelCount = 0;
  lastEnd = 0;
}

/** Words of a label: its number, then start and end in bytes, then both in UTF-16 units. */
export const LABEL_BYTES: number = 20;
const NUMBER_WORD: number = 1;
const DOCUMENT: number = 2;

// What leads on from a unit: a node, and whether a word ends there, and whether one goes on.
const NODE: number = 0xffff;
const ENDS: number = 1 << 16;
const GOES_ON: number = 1 << 17;

/** A label word may begin at `at`. */
export function labelFrom(at: number): void {
  if (at < lastEnd) return;
  let entry = GOES_ON;
  let top = 0;
  let label = 0;
  let end = 0;
  let i = at;
  while ((entry & GOES_ON) !== 0) {
    const lead = byte(i);
    if (lead >= 0xe4 && lead <= 0xe9) {
      entry = step(entry & NODE, ((lead & 15) << 12) | ((byte(i + 1) & 63) << 6) | (byte(i + 2) & 63));
      i += 3;
    } else {
      entry = step(entry & NODE, unitOf(i));
      i += size;
    }
    if (top === 0) top = entry & NODE;
    if ((entry & ENDS) !== 0 && ((lead >= 0xe4 && lead <= 0xe9) || endsWell(i))) {
      label = entry & NODE;
      end = i;
    }
  }
  if (label !== 0) found(get16(payloadAt + (label << 1)) - 1, at, end);
  else if (top !== 0) pulledFrom(at, get16(pulledAt + (top << 1)));
}

/** The first character of a word, which may be set wide. */
function pulledFrom(at: number, holder: number): void {
  if (holder === 0) return;
  rawUnit(at);
  const second = skipPull(at + size);
  if (second === 0) return;
  const entry = step(holder, unitOf(second));
  if (entry !== 0) found(get16(payloadAt + ((entry & NODE) << 1)) - 1, at, second + size);
}

/** The unit at `at`, small and folded; Han characters as they are written, for the tree knows them so. */
function unitOf(at: number): number {
  const lead = byte(at);
  if (lead < 0x80) {
    rawUnit(at);
    return lower(lead);
  }
  const unit = rawUnit(at);
  return isHan(unit) ? unit : lower(folded(unit));
}

/** An English word ends where its letters do, or before a capital. */
function endsWell(end: number): boolean {
  const next = unitAt(end);
  return !isLetter(next) || (isSmall(byte(end - 1)) && !isSmall(next));
}

function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

function isLetter(unit: number): boolean {
  return unit < 0x80 && isSmall(unit | 0x20);
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

const WIDEST_PULL: number = 8;

/** Where the second character of a word set wide stands, 0 where nothing parts it from the first. */
function skipPull(from: number): number {
  let at = from;
  for (let count = 0; count < WIDEST_PULL; count++) {
    const unit = unitAt(at);
    if (unit !== 0x20 && unit !== 0x2e && unit !== 0xb7) break;
    at += size;
  }
  return at === from ? 0 : at;
}

function step(node: number, unit: number): number {
  const key = (node << 16) | unit;
  let slot = Math.imul(key, 0x9e3779b1) >>> 17;
  let known = get32(slotsAt + (slot << 3));
  while (known !== key) {
    if (known === 0) return 0;
    slot = (slot + 1) & 0x7fff;
    known = get32(slotsAt + (slot << 3));
  }
  return get32(slotsAt + (slot << 3) + 4);
}

function found(label: number, start: number, end: number): void {
  const last = labelAt + (labelCount - 1) * LABEL_BYTES;
  lastEnd = end;
  // 来往内地通行证 + 号码: what is numbered says more than the word for a number.
  if (
    labelCount > 0 &&
    labelCount <= labelLimit &&
    get32(last + 8) === start &&
    (get8(kindAt + label) & NUMBER_WORD) !== 0 &&
    (get8(kindAt + get32(last)) & DOCUMENT) !== 0
  ) {
    set32(last + 8, end);
    return;
  }
  if (labelCount < labelLimit) {
    const at = labelAt + labelCount * LABEL_BYTES;
    set32(at, label);
    set32(at + 4, start);
    set32(at + 8, end);
  }
  labelCount++;
}
