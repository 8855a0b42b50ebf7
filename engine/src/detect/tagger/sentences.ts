import { isHan } from '../view/char-class.ts';
import { SENTENCE_LIMIT } from './segment.ts';

const HAN = 1;
const END = 2;
const PAUSE = 4;

/** What a unit means for where sentences end. */
const ROLES = Uint8Array.from({ length: 0x10000 }, (_, code) => (isHan(code) ? HAN : 0));
for (const sign of '\n\r。！？；!?;…') ROLES[sign.charCodeAt(0)] = END;
for (const sign of ', ') ROLES[sign.charCodeAt(0)] = PAUSE;

/** Stretches tagged at once, as `[from, to]`: up to the end of a sentence or line; those without a Han character are left out. */
export function sentencesOf(codes: Uint16Array, length: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  let roles = 0;
  let pause = -1;
  for (let i = 0; i < length; i++) {
    const role = ROLES[codes[i]!]!;
    roles |= role;
    if (role === PAUSE) pause = i;
    const full = i + 1 - from === SENTENCE_LIMIT;
    if (i + 1 < length && !full && role !== END) continue;
    // A stretch that is too long is cut after its last comma or blank.
    const to = full && role !== END && pause >= from + SENTENCE_LIMIT / 2 ? pause + 1 : i + 1;
    if ((roles & HAN) !== 0) found.push([from, to]);
    from = to;
    i = to - 1;
    roles = 0;
    pause = -1;
  }
  return found;
}
