import { isHan } from '../view/char-class.ts';
import { SENTENCE_LIMIT } from './segment.ts';

const ENDS = new Set(Array.from('\n\r。！？；!?;…', (c) => c.charCodeAt(0)));

/** Stretches tagged at once, as `[from, to]`: up to the end of a sentence or line; those without a Han character are left out. */
export function sentencesOf(codes: Uint16Array, length: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  let han = false;
  let pause = -1;
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    if (isHan(code)) han = true;
    else if (code === 0x2c || code === 0x20) pause = i;
    const full = i + 1 - from === SENTENCE_LIMIT;
    if (i + 1 < length && !full && !ENDS.has(code)) continue;
    // A stretch that is too long is cut after its last comma or blank.
    const to = full && !ENDS.has(code) && pause >= from + SENTENCE_LIMIT / 2 ? pause + 1 : i + 1;
    if (han) found.push([from, to]);
    from = to;
    i = to - 1;
    han = false;
    pause = -1;
  }
  return found;
}
