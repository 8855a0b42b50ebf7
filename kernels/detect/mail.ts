import { get32, get8 } from './memory';
import { emit, EMAIL, markSlow } from './spans';
import {
  BRACKET,
  byte,
  byteClass,
  DOMAIN_SPECIMENS,
  isSpace,
  isWord,
  LETTER,
  listOf,
  LOCAL,
  LOCAL_SPECIMENS,
  lower,
  matches,
  size,
  TLD_FILES,
  TLD_SPECIMENS,
  trait,
  unitAt,
  unitBefore,
} from './units';

const LONGEST: i32 = 64;
/** How far behind the sign the domain is looked for. */
const WINDOW: i32 = 100;

/** `types/email.ts`: the address whose sign stands at `at`. */
export function mailAt(at: i32): void {
  let left = at;
  while (left > at - 2 && unitBefore(left) === 0x20) left -= size;
  const from = at + 1;
  const spacedRight = isSpace(unitAt(from));
  if (spacedRight && hasLocal(left)) {
    markSlow(at);
    return;
  }
  if (left < at || spacedRight) return;
  let start = at;
  while (at - start < LONGEST && (byteClass(start - 1) & LOCAL) !== 0) start--;
  while (start < at && !isWord(start)) start++;
  if (start === at) return;
  const end = domainEnd(from);
  if (end < 0) return;
  if (!isLocalShape(start, at) || !isDomainShape(from, end)) return;
  if (isUserInfo(start) || isSpecimen(start, at, end)) return;
  emit(EMAIL, 970, start, end);
}

function hasLocal(at: i32): bool {
  return (byteClass(at - 1) & LOCAL) !== 0;
}

/** Where the domain at `from` ends, -1 where there is none. What may be a domain in disguise is marked. */
function domainEnd(from: i32): i32 {
  let at = from;
  let best = -1;
  for (let labels = 0; labels < 7; labels++) {
    const start = at;
    while (at - from < WINDOW && (isWord(at) || byte(at) === 0x2d)) at++;
    if (at === start) break;
    if (labels > 0) {
      const tld = tldEnd(start, at);
      if (tld > 0) best = tld;
    }
    if (at - start <= 63 && isDisguised(at)) {
      markSlow(from);
      return -1;
    }
    if (at - start > 63 || byte(at) !== 0x2e || at - from >= WINDOW) break;
    at++;
  }
  return best;
}

/** Two to eighteen letters that no letter or digit follows. */
function tldEnd(start: i32, end: i32): i32 {
  let at = start;
  while (at < end && (byteClass(at) & LETTER) !== 0) at++;
  if (at - start < 2 || at - start > 18 || (at < end && isWord(at))) return 0;
  return at;
}

/** Whether what stands at `at` may be read as a point: ` .`, `(dot)`, ` dot `, 点. */
function isDisguised(at: i32): bool {
  let unit = unitAt(at);
  let to = at;
  let spaces = 0;
  while (isSpace(unit) && spaces < WINDOW) {
    to += size;
    spaces++;
    unit = unitAt(to);
  }
  if (spaces <= 1 && (trait(unit) & BRACKET) !== 0) {
    const next = unitAt(to + size);
    return next === 0x64 || next === 0x44 || next === 0x70b9;
  }
  if (spaces === 0) return unit === 0x70b9 || (unit === 0x2e && byte(at) !== 0x2e);
  return (spaces === 1 && unit === 0x2e) || unit === 0x64 || unit === 0x44;
}

function isLocalShape(start: i32, at: i32): bool {
  const last = byte(at - 1);
  if (last === 0x2e || last === 0x25 || last === 0x2b) return false;
  for (let i = start; i < at; i++) if (byte(i) === 0x2e && byte(i + 1) === 0x2e) return false;
  return true;
}

function isDomainShape(from: i32, end: i32): bool {
  for (let i = from; i < end; i++) {
    if (byte(i) !== 0x2d) continue;
    if (i === from || byte(i - 1) === 0x2e || byte(i + 1) === 0x2e) return false;
  }
  return true;
}

/** Between `://` and the sign stands a name or a password, no mailbox. */
function isUserInfo(start: i32): bool {
  if (!holdsSlash(start)) return false;
  let at = start;
  let plain = 0;
  // Bytes of ASCII are units.
  for (; plain < 40; plain++) {
    const code = byte(at - 1);
    if (code <= 0x20 || code === 0x40) return false;
    if (code === 0x2f || code >= 0x80) break;
    at--;
  }
  for (let i = plain; i < 40; i++) {
    const unit = unitBefore(at);
    if (unit === 0 || unit === 0x40 || isSpace(unit)) return false;
    at -= size;
    if (unit === 0x2f) return i + 3 <= 40 && endsScheme(at);
  }
  return false;
}

/** Whether a stroke, or the last byte of a wide one, stands in the bytes that forty units may take. */
@inline
function holdsSlash(end: i32): bool {
  let found = i8x16.splat(0);
  for (let at = end - 160; at < end; at += 16) {
    const v = v128.load(at);
    found = v128.or(found, v128.or(i8x16.eq(v, i8x16.splat(0x2f)), i8x16.eq(v, i8x16.splat(<i8>0x8f))));
  }
  return v128.any_true(found);
}

function endsScheme(at: i32): bool {
  if (unitBefore(at) !== 0x2f) return false;
  return unitBefore(at - size) === 0x3a;
}

function isSpecimen(start: i32, at: i32, end: i32): bool {
  let dot = end - 1;
  while (byte(dot) !== 0x2e) dot--;
  if (equalsOne(TLD_FILES, dot + 1, end) || equalsOne(TLD_SPECIMENS, dot + 1, end)) return true;
  // A domain of the list, or one below it.
  for (let i = at + 1; i < dot; i++)
    if ((i === at + 1 || byte(i - 1) === 0x2e) && equalsOne(DOMAIN_SPECIMENS, i, end)) return true;
  if (equalsOne(LOCAL_SPECIMENS, start, at)) return true;
  for (let i = start; i < at; i++) if (lower(byte(i)) !== 0x78) return false;
  return at - start >= 3;
}

function equalsOne(list: i32, from: i32, to: i32): bool {
  const words = listOf(list);
  if (((get32(words) >> ((to - from) & 31)) & (get32(words + 4) >> (byte(from) & 31)) & 1) === 0) return false;
  let entry = words + 8;
  while (get8(entry) !== 0) {
    const length = get8(entry);
    if (length === to - from && matches(from, entry + 2, length)) return true;
    entry += length + 2;
  }
  return false;
}
