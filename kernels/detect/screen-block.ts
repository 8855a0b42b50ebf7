import { isCapitals, isEqual, join } from './masks';
import { lineAt, readLabel } from './screen';
import { markSlow } from './spans';
import { byte, byteClass, WORD } from './units';

/** Lines in the order they come: those with more than ASCII, words that may be labels, stars. */
export function screenBlock(
  block: i32,
  others: u64,
  letters: u64,
  both: u64,
  within: u64,
): void {
  const a = v128.load(block);
  const b = v128.load(block, 16);
  const c = v128.load(block, 32);
  const d = v128.load(block, 48);
  const lines = join(isEqual(a, 10), isEqual(b, 10), isEqual(c, 10), isEqual(d, 10)) & within;
  const stars = join(isEqual(a, 0x2a), isEqual(b, 0x2a), isEqual(c, 0x2a), isEqual(d, 0x2a)) & within;
  const capitals = join(isCapitals(a), isCapitals(b), isCapitals(c), isCapitals(d));
  const before = byte(block - 1);
  const wordBefore = (both << 1) | <u64>((byteClass(block - 1) & WORD) !== 0 ? 1 : 0);
  const small = letters & ~capitals;
  const smallBefore = (small << 1) | <u64>(before >= 0x61 && before <= 0x7a ? 1 : 0);
  const begins = letters & (~wordBefore | (capitals & smallBefore));
  // Of the bytes that are not ASCII the first of each line, and of each block, is enough.
  let events = lines | begins | stars | others;
  while (events !== 0) {
    const bit = ctz(events);
    const at = block + <i32>bit;
    const one = <u64>1 << bit;
    events &= events - 1;
    if ((lines & one) !== 0) lineAt(at);
    else if ((begins & one) !== 0) readLabel(at);
    else {
      markSlow(at);
      const rest = lines & (~(<u64>0) << bit);
      // What else the line holds does not matter any more; its labels do.
      events &= ~others | (rest === 0 ? 0 : ~(<u64>0) << ctz(rest));
    }
  }
}
