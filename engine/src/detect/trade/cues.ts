import { fold, textOf } from './fold.ts';
import type { Folded } from './fold.ts';
import { soundOf } from './sound.ts';
import type { Sounds } from './sound.ts';
import { createTermIndex } from './term-index.ts';

/** What a post does, what it is about and whom it names: word lists by name, words parted by spaces. Part of the model. */
export interface CueWords {
  readonly [cue: string]: string;
}

/** Counts the different words of each cue in folded text. */
export interface CueIndex {
  readonly names: readonly string[];
  /** Fills `counts`, one entry a cue, three at most. A word inside a longer one does not count: 要不要 is no 不要. */
  count(units: Uint16Array, length: number, counts: Uint8Array): void;
  /** Adds to `counts` the words that are spelt in Latin letters, in whole or in part: `chezhu`, `hu籍`. */
  countSpelt(folded: Folded, sounds: Sounds, counts: Uint8Array): void;
}

const MOST = 3;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

export function createCueIndex(cues: CueWords): CueIndex {
  const names = Object.keys(cues);
  const words = names.flatMap((name, cue) =>
    (cues[name] ?? '').split(/\s+/).map((word) => ({ cue, text: textOf(fold(word)) })),
  );
  const index = createTermIndex(words.map(({ text }) => text));
  const spoken = createTermIndex(words.map(({ text }) => (text.length < 2 ? '' : (soundOf(text) ?? ''))));
  const cueOf = Uint16Array.from(words, ({ cue }) => cue);
  /** The post each word was last seen in, so that nothing need be cleared between posts. */
  const seen = new Uint32Array(words.length);
  /** Words of the longest run that begins where the scan stands. */
  const longest = new Uint32Array(names.length);
  let post = 0;
  let counted: Uint8Array = new Uint8Array(0);
  let from = -1;
  let to = 0;
  let reached = 0;
  let size = 0;
  const settle = (): void => {
    if (to > reached) {
      for (let i = 0; i < size; i++) take(longest[i]!);
      reached = to;
    }
    size = 0;
  };
  const take = (word: number): void => {
    if (seen[word] === post) return;
    seen[word] = post;
    const cue = cueOf[word]!;
    if (counted[cue]! < MOST) counted[cue]!++;
  };
  const found = (word: number, start: number, end: number): void => {
    if (start !== from || end !== to) {
      if (start !== from) settle();
      from = start;
      to = end;
      size = 0;
    }
    if (size < longest.length) longest[size++] = word;
  };
  return {
    names,
    count(units, length, counts) {
      post = (post + 1) >>> 0;
      if (post === 0) seen.fill((post = 1) - 1);
      counts.fill(0);
      counted = counts;
      from = -1;
      to = reached = size = 0;
      index.scan(units, length, found);
      settle();
    },
    countSpelt(folded, sounds, counts) {
      if (sounds.length === folded.length) return;
      counted = counts;
      spoken.scan(sounds.units, sounds.length, (word, start, end) => {
        for (let i = sounds.from[start]!; i < sounds.to[end - 1]!; i++)
          if (folded.units[i]! >= SMALL_A && folded.units[i]! <= SMALL_Z) return take(word);
      });
    },
  };
}
