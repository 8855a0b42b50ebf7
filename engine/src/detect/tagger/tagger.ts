import { loudest } from './explain.ts';
import { emissions, marginals, viterbi } from './decode.ts';
import { FEATURES, featureRows } from './features.ts';
import { readModel } from './model.ts';
import type { TaggerModel } from './model.ts';
import { newWords, SENTENCE_LIMIT, segmenter } from './segment.ts';
import { sentencesOf } from './sentences.ts';
import { O, ORGANISATION_FIRST, PERSON_FIRST, PLACE_FIRST, TAGS } from './tags.ts';
import type { Entity } from './tags.ts';
import { wordTree } from './word-tree.ts';

/** A stretch the tagger takes for a name. Offsets are those of the codes it was given. */
export interface Mention {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  /** Probability of exactly this stretch under the model; not yet calibrated. */
  readonly probability: number;
  /** The features that spoke loudest for it, by name; they quote nothing. */
  readonly because: string;
}

export interface Tagger {
  readonly model: TaggerModel;
  /** People, places and organisations in folded text, in order. */
  tag(codes: Uint16Array, length: number): Mention[];
}

/** @throws TypeError when the bytes are no model. */
export function taggerOf(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  const segment = segmenter(wordTree(model));
  const words = newWords();
  const rows = new Int32Array(SENTENCE_LIMIT * FEATURES);
  const emission = new Int32Array(SENTENCE_LIMIT * TAGS);
  const back = new Uint8Array(SENTENCE_LIMIT * TAGS);
  const tags = new Uint8Array(SENTENCE_LIMIT);

  const tagSentence = (codes: Uint16Array, from: number, to: number, found: Mention[]): void => {
    const size = to - from;
    segment(codes, from, to, words);
    featureRows(words, size, model.classes, model.rowBits, rows);
    emissions(rows, size, model.weights, emission);
    viterbi(emission, size, model.transitions, back, tags);
    let sums: ReturnType<typeof marginals> | null = null;
    for (let i = 0; i < size; i++) {
      const first = tags[i]!;
      if (first === O) continue;
      let end = i + 1;
      while (end < size && tags[end] !== O && !isFirst(tags[end]!)) end++;
      sums ??= marginals(emission, size, model.transitions, model.perUnit);
      const entity = first === PERSON_FIRST ? 'person' : first === PLACE_FIRST ? 'place' : 'organisation';
      found.push({
        entity,
        start: from + i,
        end: from + end,
        probability: sums.stretch(tags, i, end),
        because: loudest(rows, tags, i, end, model.weights),
      });
      i = end - 1;
    }
  };

  return {
    model,
    tag(codes, length) {
      const found: Mention[] = [];
      for (const [from, to] of sentencesOf(codes, length)) tagSentence(codes, from, to, found);
      return found;
    },
  };
}

const isFirst = (tag: number): boolean => tag === PERSON_FIRST || tag === PLACE_FIRST || tag === ORGANISATION_FIRST;
