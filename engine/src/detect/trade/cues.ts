import { fold, textOf } from './fold.ts';
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
}

const MOST = 3;

export function createCueIndex(cues: CueWords): CueIndex {
  const names = Object.keys(cues);
  const words = names.flatMap((name, cue) =>
    (cues[name] ?? '').split(/\s+/).map((word) => ({ cue, text: textOf(fold(word)) })),
  );
  const index = createTermIndex(words.map(({ text }) => text));
  const cueOf = Uint16Array.from(words, ({ cue }) => cue);
  /** The post each word was last seen in, so that nothing need be cleared between posts. */
  const seen = new Uint32Array(words.length);
  /** Words of the longest run that begins where the scan stands. */
  const longest = new Uint32Array(names.length);
  let post = 0;
  return {
    names,
    count(units, length, counts) {
      post = (post + 1) >>> 0;
      if (post === 0) seen.fill((post = 1) - 1);
      counts.fill(0);
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
        if (counts[cue]! < MOST) counts[cue]!++;
      };
      index.scan(units, length, (word, start, end) => {
        if (start !== from || end !== to) {
          if (start !== from) settle();
          [from, to, size] = [start, end, 0];
        }
        if (size < longest.length) longest[size++] = word;
      });
      settle();
    },
  };
}
