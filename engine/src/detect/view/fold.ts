import { DROP, FOLD } from './fold-table.ts';

/** A text with writing tricks undone. `origin[i]` is the source offset of unit `i`; null when nothing was dropped. */
export interface Folded {
  readonly codes: Uint16Array;
  readonly length: number;
  readonly origin: Int32Array | null;
  /** Every code is the source's own unit. */
  readonly same: boolean;
}

const HIGH_MATHEMATICAL = 0xd835; // 𝟎…𝟿 are U+1D7CE to U+1D7FF
const HIGH_SEGMENTED = 0xd83e; // 🯰…🯹 are U+1FBF0 to U+1FBF9

/** @param codes as many units as `source` has, written over */
export function fold(source: string, codes: Uint16Array = new Uint16Array(source.length)): Folded {
  let origin: Int32Array | null = null;
  let length = 0;
  let changed = false;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    let code = FOLD[unit]!;
    if (code !== unit || unit === HIGH_MATHEMATICAL || unit === HIGH_SEGMENTED) {
      changed = true;
      if (unit === HIGH_MATHEMATICAL || unit === HIGH_SEGMENTED) {
        const digit = astralDigit(unit, source.charCodeAt(i + 1));
        if (digit >= 0) {
          origin ??= identity(source.length, length);
          origin[length] = i++;
          codes[length++] = 0x30 + digit;
          continue;
        }
      } else if (code === DROP) {
        origin ??= identity(source.length, length);
        continue;
      } else if (isDigit(code) && !isFullWidth(unit) && isListMarker(source, i)) {
        code = 0x20;
      }
    }
    if (origin !== null) origin[length] = i;
    codes[length++] = code;
  }
  if (length < codes.length) codes.fill(0, length);
  return { codes, length, origin, same: !changed };
}

/** A short stretch of the folded text. Most hold nothing that was folded: those are cut from the source as they are. */
export function foldedSlice(
  source: string,
  { codes, length, origin, same }: Folded,
  start: number,
  end: number,
): string {
  const from = Math.max(0, start);
  const to = Math.min(length, end);
  if (to <= from) return '';
  if (same) return source.slice(from, to);
  if (origin === null && to - from <= SHORT) {
    let text = '';
    let plain = from;
    for (let i = from; i < to; i++)
      if (source.charCodeAt(i) !== codes[i]) {
        text += source.slice(plain, i) + String.fromCharCode(codes[i]!);
        plain = i + 1;
      }
    return plain === from ? source.slice(from, to) : text + source.slice(plain, to);
  }
  if (to - from <= PIECE) return stringOf(codes.subarray(from, to));
  let text = '';
  for (let i = from; i < to; i += PIECE) text += stringOf(codes.subarray(i, Math.min(to, i + PIECE)));
  return text;
}

/** Up to here few units differ from the source: they are put between stretches of it. */
const SHORT = 128;
const PIECE = 4096;

/** `apply` reads a typed array directly; spreading it walks an iterator, several times slower. */
const stringOf = (codes: Uint16Array): string => String.fromCharCode.apply(null, codes as unknown as number[]);

/** Where the folded unit before `end` ends in the source, with the marks that dress it (the keycap of `3️⃣`). */
export function sourceEnd(source: string, folded: Folded, end: number): number {
  if (folded.origin === null || end === 0) return end;
  let at = folded.origin[end - 1]! + 1;
  const low = source.charCodeAt(at);
  if (low >= 0xdc00 && low <= 0xdfff && isDigit(folded.codes[end - 1]!)) at++;
  while (at < source.length && (source.charCodeAt(at) === 0xfe0f || source.charCodeAt(at) === 0x20e3)) at++;
  return at;
}

function identity(size: number, filled: number): Int32Array {
  const origin = new Int32Array(size);
  for (let i = 0; i < filled; i++) origin[i] = i;
  return origin;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isFullWidth = (unit: number): boolean => unit >= 0xff10 && unit <= 0xff19;

function astralDigit(high: number, low: number): number {
  if (high === HIGH_MATHEMATICAL) return low >= 0xdfce && low <= 0xdfff ? (low - 0xdfce) % 10 : -1;
  return low >= 0xdff0 && low <= 0xdff9 ? low - 0xdff0 : -1;
}

/** `①13812345678`: a circled digit before a whole number of plain digits counts the item, it is not part of the number. */
function isListMarker(source: string, at: number): boolean {
  let before = 0;
  while (before < 7 && isDigit(FOLD[source.charCodeAt(at - 1 - before)] ?? 0)) before++;
  if (before > 0 && before < 7) return false;
  let plain = 0;
  while (plain < 7 && isDigit(source.charCodeAt(at + 1 + plain))) plain++;
  return plain >= 7;
}
