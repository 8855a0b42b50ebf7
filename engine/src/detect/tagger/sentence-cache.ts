import type { Mention, Worth } from './tagger.ts';

const ENTRIES = 1024;
/** Longer sentences hardly recur. */
const LONGEST = 128;

/** Null: what was not worth making. */
type Make = (codes: Uint16Array, from: number, to: number, worth?: Worth) => readonly Mention[] | null;

/** Mentions of sentences met lately: headings, greetings and lines of a log come again and again. Offsets are the sentence's. */
export class SentenceCache {
  private readonly mentions: (readonly Mention[] | undefined)[] = Array.from({ length: ENTRIES });
  private readonly sizes = new Uint8Array(ENTRIES);
  private readonly codes = new Uint16Array(ENTRIES * LONGEST);

  get(codes: Uint16Array, from: number, to: number, make: Make, worth?: Worth): readonly Mention[] | null {
    const size = to - from;
    if (size > LONGEST) return make(codes, from, to, worth);
    let hash = size;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
    const slot = (hash ^ (hash >>> 16)) & (ENTRIES - 1);
    const at = slot * LONGEST;
    let same = this.sizes[slot] === size;
    for (let i = 0; same && i < size; i++) same = this.codes[at + i] === codes[from + i];
    if (same) return this.mentions[slot]!;
    const mentions = make(codes, from, to, worth);
    if (mentions === null) return null;
    for (let i = 0; i < size; i++) this.codes[at + i] = codes[from + i]!;
    this.sizes[slot] = size;
    this.mentions[slot] = mentions;
    return mentions;
  }
}
