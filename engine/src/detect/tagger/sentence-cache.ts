import type { Mention } from './tagger.ts';

const ENTRIES = 1024;

type Make = (codes: Uint16Array, from: number, to: number) => readonly Mention[];

interface Entry {
  readonly codes: Uint16Array;
  readonly mentions: readonly Mention[];
}

/** Mentions of sentences met lately: headings, greetings and lines of a log come again and again. Offsets are the sentence's. */
export class SentenceCache {
  private readonly entries: (Entry | undefined)[] = Array.from({ length: ENTRIES });

  get(codes: Uint16Array, from: number, to: number, make: Make): readonly Mention[] {
    let hash = to - from;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
    const slot = (hash ^ (hash >>> 16)) & (ENTRIES - 1);
    const known = this.entries[slot];
    if (known !== undefined && isSame(known.codes, codes, from, to)) return known.mentions;
    const mentions = make(codes, from, to);
    this.entries[slot] = { codes: codes.slice(from, to), mentions };
    return mentions;
  }
}

function isSame(known: Uint16Array, codes: Uint16Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== codes[from + i]) return false;
  return true;
}
