import type { Decoder } from './decoder.ts';
import { loudest } from './explain.ts';
import { stepTable, stretch } from './marginals.ts';
import { readModel } from './model.ts';
import type { TaggerModel } from './model.ts';
import { referenceDecoder } from './reference-decoder.ts';
import { SentenceCache } from './sentence-cache.ts';
import { sentencesOf } from './sentences.ts';
import { O, ORGANISATION_FIRST, PERSON_FIRST, PLACE_FIRST } from './tags.ts';
import type { Entity } from './tags.ts';
import { wasmDecoder } from './wasm-decoder.ts';

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
  /** People and places in folded text, in order; of the sentences worth reading, all unless said. */
  tag(codes: Uint16Array, length: number, isWorth?: (from: number, to: number) => boolean): Mention[];
}

/**
 * A tagger that runs on the SIMD kernel where there is one. It keeps state between calls: one for each thread.
 *
 * @throws TypeError when the bytes are no model.
 */
export function taggerOf(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  return taggerWith(model, wasmDecoder(model) ?? referenceDecoder(model));
}

export function taggerWith(model: TaggerModel, decoder: Decoder): Tagger {
  const cache = new SentenceCache();
  const step = stepTable(model.transitions, model.perUnit);
  const read = (codes: Uint16Array, from: number, to: number): readonly Mention[] =>
    decoder.decode(codes, from, to) ? mentionsIn(decoder, to - from, step) : NONE;
  return {
    model,
    tag(codes, length, isWorth) {
      const found: Mention[] = [];
      for (const [from, to] of sentencesOf(codes, length)) {
        if (isWorth !== undefined && !isWorth(from, to)) continue;
        for (const { entity, start, end, probability, because } of cache.get(codes, from, to, read))
          found.push({ entity, start: from + start, end: from + end, probability, because });
      }
      return found;
    },
  };
}

const NONE: readonly Mention[] = [];

function mentionsIn(decoder: Decoder, size: number, step: Float64Array): Mention[] {
  const { tags } = decoder;
  const found: Mention[] = [];
  const sums = decoder.marginals();
  for (let i = 0; i < size; i++) {
    const first = tags[i]!;
    if (first === O) continue;
    let end = i + 1;
    while (end < size && tags[end] !== O && !isFirst(tags[end]!)) end++;
    // Organisations are only kept apart from people: nobody asks how sure they are.
    if (first !== ORGANISATION_FIRST)
      found.push({
        entity: first === PERSON_FIRST ? 'person' : 'place',
        start: i,
        end,
        probability: stretch(sums, step, tags, i, end),
        because: loudest(decoder.favour(i, end)),
      });
    i = end - 1;
  }
  return found;
}

const isFirst = (tag: number): boolean => tag === PERSON_FIRST || tag === PLACE_FIRST || tag === ORGANISATION_FIRST;
