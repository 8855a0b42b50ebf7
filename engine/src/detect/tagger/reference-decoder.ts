import { emissions, viterbi } from './decode.ts';
import type { Decoder } from './decoder.ts';
import { FEATURES, featureRows } from './features.ts';
import type { TaggerModel } from './model.ts';
import { newWords, SENTENCE_LIMIT, segmenter } from './segment.ts';
import { TAGS } from './tags.ts';
import { wordTree } from './word-tree.ts';

/** The decoder in plain TypeScript: the oracle of the kernel, and what runs where there is no WebAssembly SIMD. */
export function referenceDecoder(model: TaggerModel): Decoder {
  const segment = segmenter(wordTree(model));
  const words = newWords();
  const rows = new Int32Array(SENTENCE_LIMIT * FEATURES);
  const emission = new Int32Array(SENTENCE_LIMIT * TAGS);
  const back = new Uint8Array(SENTENCE_LIMIT * TAGS);
  const tags = new Uint8Array(SENTENCE_LIMIT);
  return {
    rows,
    emission,
    tags,
    decode(codes, from, to) {
      segment(codes, from, to, words);
      featureRows(words, to - from, model.classes, model.rowBits, rows);
      emissions(rows, to - from, model.weights, emission);
      viterbi(emission, to - from, model.transitions, back, tags);
    },
  };
}
