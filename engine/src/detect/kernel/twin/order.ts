import { get32, set32, spanAt, spanLimit } from './memory.ts';
import { SPAN_BYTES, spanCount } from './spans.ts';

/** Puts the spans in the order of the text. They nearly are: each goes back a few places at most. */
export function order(): void {
  const count = spanCount < spanLimit ? spanCount : spanLimit;
  for (let i = 1; i < count; i++) {
    const start = startOf(i);
    if (startOf(i - 1) <= start) continue;
    const at = spanAt + i * SPAN_BYTES;
    const type = get32(at);
    const confidence = get32(at + 4);
    const end = get32(at + 12);
    let to = i;
    while (to > 0 && startOf(to - 1) > start) {
      const from = spanAt + (to - 1) * SPAN_BYTES;
      for (let word = 0; word < 16; word += 4) set32(from + SPAN_BYTES + word, get32(from + word));
      to--;
    }
    const place = spanAt + to * SPAN_BYTES;
    set32(place, type);
    set32(place + 4, confidence);
    set32(place + 8, start);
    set32(place + 12, end);
  }
}

function startOf(i: number): number {
  return get32(spanAt + i * SPAN_BYTES + 8);
}
