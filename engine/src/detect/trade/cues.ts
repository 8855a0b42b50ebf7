import { fold, textOf } from './fold.ts';
import { createTermIndex } from './term-index.ts';

/** What a post does, what it is about and whom it names: word lists by name, words parted by spaces. Part of the model. */
export interface CueWords {
  readonly [cue: string]: string;
}

/** Counts the different words of each cue in folded text. */
export interface CueIndex {
  readonly names: readonly string[];
  /** Fills `counts`, one entry a cue, three at most. */
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
  let post = 0;
  return {
    names,
    count(units, length, counts) {
      post = (post + 1) >>> 0;
      if (post === 0) seen.fill((post = 1) - 1);
      counts.fill(0);
      index.scan(units, length, (word) => {
        if (seen[word] === post) return;
        seen[word] = post;
        const cue = cueOf[word]!;
        if (counts[cue]! < MOST) counts[cue]!++;
      });
    },
  };
}
