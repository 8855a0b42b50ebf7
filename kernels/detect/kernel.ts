// Identifiers in UTF-8, found without decoding it. Blocks of 64 bytes are reduced to masks of digits, signs and bytes that
// are not ASCII; scalar code looks only where they say so. The files without masks are their twins in
// engine/src/detect/kernel/twin with the types of AssemblyScript; the engine's own detectors are the oracle of both.

import { beyondAscii, readWideSigns } from './beyond';
import { readBeside, readForms, readPoints } from './forms';
import { holdsWords, kindsOf, mayCount } from './interest';
import { labelBlock } from './label-block';
import { beginLabels, labelCount, labelling } from './labels';
import { mailAt } from './mail';
import { isAt, sampleNumeral } from './marks';
import { isCapitals, isDigits, isEqual, isJoint, isLetters, isLike, isSigns, join } from './masks';
import { setText } from './memory';
import { forgetAddress, ipv6At, macAt } from './network';
import { forgetPieces, settlePieces } from './numbers';
import { order } from './order';
import { beginRuns, breakRun, readRuns } from './runs';
import { beginScreen, lineAt, screening } from './screen';
import { screenBlock } from './screen-block';
import { beginSpans, markSlow, spanCount } from './spans';
import { byte, byteClass, HEX } from './units';

export { configure } from './memory';
export { countUnits, measure, unitsTo } from './measure';

export function scan(start: i32, end: i32, from: i32, to: i32, least: i32): i32 {
  return pass(start, end, from, to, least, false, false);
}

export function scanLabelled(start: i32, end: i32, from: i32, to: i32, least: i32): i32 {
  return pass(start, end, from, to, least, false, true);
}

export function labelsFound(): i32 {
  return labelCount;
}

export function screen(start: i32, end: i32): i32 {
  const count = pass(start, end, start, end, 0, true, false);
  lineAt(end);
  return max(count, spanCount);
}

function pass(start: i32, end: i32, from: i32, to: i32, least: i32, screens: bool, labels: bool): i32 {
  setText(start, end);
  beginSpans(least);
  beginScreen(screens, from);
  beginLabels(labels);
  forgetPieces();
  forgetAddress();
  beginRuns(from);
  let block = from & ~63;
  for (; block < to; block += 64) {
    let within: u64 = ~0;
    if (block < from) within <<= <u64>(from - block);
    if (block + 64 > to) within &= ~(<u64>0) >> <u64>(block + 64 - to);
    if (screens || within !== ~(<u64>0) || !isQuiet(block, labels)) scanBlock(block, within, to);
  }
  settlePieces();
  order();
  return spanCount;
}

/** Whether nothing of ASCII letters and digits stands in the block; what else it may hold is read here. */
@inline
function isQuiet(block: i32, labels: bool): bool {
  const a = kindsOf(v128.load(block));
  const b = kindsOf(v128.load(block, 16));
  const c = kindsOf(v128.load(block, 32));
  const d = kindsOf(v128.load(block, 48));
  const all = v128.or(v128.or(a, b), v128.or(c, d));
  // A bracket at its end may stand before `at`.
  if (holdsWords(all) || (byte(block + 64) | 0x20) === 0x61) return false;
  breakRun();
  readWideSigns(block, join(a, b, c, d));
  for (let counts = mayCount(a, b, c, d); counts !== 0; counts &= counts - 1) sampleNumeral(block + (ctz(counts) << 4));
  if (labels) labelBlock(block, ~(<u64>0), 0, 0, 0);
  return true;
}

@inline
function scanBlock(block: i32, within: u64, to: i32): void {
  const a = v128.load(block);
  const b = v128.load(block, 16);
  const c = v128.load(block, 32);
  const d = v128.load(block, 48);
  const others = join(a, b, c, d);
  const digits = join(isDigits(a), isDigits(b), isDigits(c), isDigits(d)) & within;
  const signs = join(isSigns(a), isSigns(b), isSigns(c), isSigns(d)) & within;
  const dots = join(isEqual(a, 0x2e), isEqual(b, 0x2e), isEqual(c, 0x2e), isEqual(d, 0x2e));
  const dashes = join(isEqual(a, 0x2d), isEqual(b, 0x2d), isEqual(c, 0x2d), isEqual(d, 0x2d));
  const letters = join(isLetters(a), isLetters(b), isLetters(c), isLetters(d));
  const own = letters & within;
  const likes = join(isLike(a), isLike(b), isLike(c), isLike(d)) & within;
  const joints = join(isJoint(a), isJoint(b), isJoint(c), isJoint(d)) & within;
  readRuns(block, digits, own, likes, joints, others & within, to);
  if (digits !== 0) {
    readPoints(block, dots, digits);
    if (!screening) readBeside(block, digits, others, to);
  }
  readForms(block, digits, own, to);
  if (signs !== 0) readSigns(block, signs);
  const colons = join(isEqual(a, 0x3a), isEqual(b, 0x3a), isEqual(c, 0x3a), isEqual(d, 0x3a)) & within;
  if (colons !== 0) {
    // Three in a row at least, groups of up to four between: more than a time of day.
    const rows = colons & ahead(colons & ahead(colons));
    if (rows !== 0) readColons(block, rows);
  }
  if (labelling) {
    const capitals = join(isCapitals(a), isCapitals(b), isCapitals(c), isCapitals(d));
    labelBlock(block, within, letters, capitals, letters | digits);
  }
  // Beyond the block any sign may stand.
  const rows =
    (dashes & ((dashes >> 3) | 0xe000000000000000) & ((dashes >> 6) | 0xfc00000000000000) & within) |
    (dots & ((dots >> 5) | 0xf800000000000000) & within);
  if (rows !== 0) readRows(block, rows);
  if (screening) {
    screenBlock(block, others & within, letters & within, letters | digits, within);
    return;
  }
  // A letter right behind, in this block or first of it, may follow a province.
  if ((others | <u64>(byte(block - 1) >> 7)) !== 0) beyondAscii(block, others, letters, within);
}

/** Where one of the marks stands one to five bytes on, or may beyond the block. */
@inline
function ahead(marks: u64): u64 {
  const two = marks | (marks >> 1);
  return ((two | (two >> 2) | (marks >> 4)) >> 1) | 0xf800000000000000;
}

function readColons(block: i32, mask: u64): void {
  let colons = mask;
  while (colons !== 0) {
    const at = block + <i32>ctz(colons);
    colons &= colons - 1;
    if ((byteClass(at - 1) & HEX) !== 0) ipv6At(at);
    if (byte(at + 3) === 0x3a && byte(at + 6) === 0x3a) macAt(at, 2);
  }
}

function readSigns(block: i32, mask: u64): void {
  let signs = mask;
  while (signs !== 0) {
    const at = block + <i32>ctz(signs);
    signs &= signs - 1;
    const code = byte(at);
    if (code === 0x40) {
      if (screening) markSlow(at);
      else mailAt(at);
    } else if (isAt(at + 1)) markSlow(at);
  }
}

function readRows(block: i32, mask: u64): void {
  let rows = mask;
  while (rows !== 0) {
    const at = block + <i32>ctz(rows);
    rows &= rows - 1;
    if (byte(at) === 0x2e) {
      if (byte(at + 5) === 0x2e) macAt(at, 4);
    } else if (byte(at + 3) === 0x2d && byte(at + 6) === 0x2d) macAt(at, 2);
  }
}
