import { emissions, viterbi } from './decode.ts';
import type { Decoder } from './decoder.ts';
import { FEATURES, featureRows } from './features.ts';
import { decayTable, marginals, stepTable } from './marginals.ts';
import type { TaggerModel } from './model.ts';
import { newWords, SENTENCE_LIMIT, segmenter } from './segment.ts';
import { isNamed, O, TAGS } from './tags.ts';
import { wordTree } from './word-tree.ts';

/** The decoder in plain TypeScript: the oracle of the kernel, and what runs where there is no WebAssembly SIMD. */
export function referenceDecoder(model: TaggerModel): Decoder {
  const segment = segmenter(wordTree(model));
  const words = newWords();
  const rows = new Int32Array(SENTENCE_LIMIT * FEATURES);
  const emission = new Int32Array(SENTENCE_LIMIT * TAGS);
  const back = new Uint8Array(SENTENCE_LIMIT * TAGS);
  const tags = new Uint8Array(SENTENCE_LIMIT);
  const decay = decayTable(model.perUnit);
  const step = stepTable(model.transitions, model.perUnit);
  const favoured = new Int32Array(FEATURES);
  let size = 0;
  return {
    tags,
    emission,
    decode(codes, from, to) {
      size = to - from;
      segment(codes, from, to, words);
      featureRows(words, size, model.classes, model.rowBits, rows);
      emissions(rows, size, model.weights, emission);
      viterbi(emission, size, model.transitions, back, tags);
      return tags.subarray(0, size).some(isNamed);
    },
    favour(start, end) {
      favoured.fill(0);
      for (let i = start; i < end; i++)
        for (let feature = 0; feature < FEATURES; feature++) {
          const row = rows[i * FEATURES + feature]! * TAGS;
          favoured[feature]! += model.weights[row + tags[i]!]! - model.weights[row + O]!;
        }
      return favoured;
    },
    marginals: () => marginals(emission, size, step, decay),
  };
}
