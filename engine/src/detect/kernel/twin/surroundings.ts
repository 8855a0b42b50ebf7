import {
  byteClass,
  DIGIT,
  isDigit,
  isDigitUnit,
  isSpace,
  isWordUnit,
  listed,
  size,
  STAR,
  THING_START,
  THINGS,
  trait,
  UNIT_START,
  unitAt,
  unitBefore,
  UNITS,
  wordEndAsked,
} from './units.ts';

/** `view/surroundings.ts`: the stretch is a piece of a longer identifier. */
export function isPiece(start: number, end: number): boolean {
  const before = unitBefore(start);
  if (before !== 0 && joins(before)) {
    const beyond = unitBefore(start - size);
    if (before === 0x2e ? isDigitUnit(beyond) : before !== 0x2c && isWordUnit(beyond)) return true;
  }
  const after = unitAt(end);
  if (after === 0 || !joins(after)) return false;
  const next = end + size;
  const beyond = unitAt(next);
  if (after === 0x2e) return isDigitUnit(beyond);
  if (after !== 0x2c) return isWordUnit(beyond);
  return (
    isDigit(next) &&
    isDigit(next + 1) &&
    isDigit(next + 2) &&
    !isDigitUnit(unitAt(next + 3)) &&
    !(isDigit(end - 1) && isDigit(end - 2) && isDigit(end - 3) && isDigit(end - 4))
  );
}

/** A sign that may join: . , - _ / % */
function joins(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x2d || code === 0x5f || code === 0x2f || code === 0x25;
}

export function touchesMask(start: number, end: number): boolean {
  return (trait(unitBefore(start)) & STAR) !== 0 || (trait(unitAt(end)) & STAR) !== 0;
}

function endsLine(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** A unit of measure follows on the line, within six units. */
export function hasUnit(end: number): boolean {
  let at = end;
  let unit = unitAt(at);
  let seen = 0;
  if (isSpace(unit) && !endsLine(unit)) {
    at += size;
    seen = 1;
    unit = unitAt(at);
  }
  if ((trait(unit) & UNIT_START) === 0) return false;
  const length = listed(UNITS, at);
  if (length === 0) return false;
  if (!wordEndAsked) return true;
  return seen + length >= 6 || !isWordOrLine(at + length);
}

function isWordOrLine(at: number): boolean {
  const unit = unitAt(at);
  return isWordUnit(unit) || unit === 0x5f;
}

/** What follows says that the digits name a thing: 的快递, 号订单. */
export function namesThing(end: number): boolean {
  let at = end;
  let unit = unitAt(at);
  if (isSpace(unit) && !endsLine(unit)) {
    at += size;
    unit = unitAt(at);
  }
  if ((trait(unit) & THING_START) === 0) return false;
  return listed(THINGS, at) !== 0;
}

export function isLetterBefore(start: number): boolean {
  const unit = unitBefore(start);
  return isWordUnit(unit) && !isDigitUnit(unit);
}

export function isDigitByte(at: number): boolean {
  return (byteClass(at) & DIGIT) !== 0;
}
