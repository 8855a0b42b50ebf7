import type { Decoder } from './decoder.ts';
import { loudest } from './explain.ts';
import { stepTable, stretch } from './marginals.ts';
import { readModel } from './model.ts';
import type { TaggerModel } from './model.ts';
import { referenceDecoder } from './reference-decoder.ts';
import { SentenceCache } from './sentence-cache.ts';
import { inSimplified } from './script.ts';
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
  /** People and places in folded text, in order; those worth knowing of, all unless said. */
  tag(codes: Uint16Array, length: number, worth?: Worth): Mention[];
}

/** What of a text is worth reading: nobody asks for what others have found. */
export interface Worth {
  sentence(from: number, to: number): boolean;
  stretch(start: number, end: number): boolean;
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
  const read = (codes: Uint16Array, from: number, to: number, worth?: Worth): readonly Mention[] | null => {
    if (!decoder.decode(codes, from, to)) return NONE;
    const stretches = stretchesIn(decoder.tags, to - from);
    return worth !== undefined && !stretches.some(({ start, end }) => worth.stretch(from + start, from + end))
      ? null
      : mentionsAt(stretches, decoder, step);
  };
  return {
    model,
    tag(written, length, worth) {
      const codes = inSimplified(written, length);
      const found: Mention[] = [];
      for (const [from, to] of sentencesOf(codes, length)) {
        if (worth?.sentence(from, to) === false) continue;
        for (const { entity, start, end, probability, because } of cache.get(codes, from, to, read, worth) ?? NONE)
          if (worth?.stretch(from + start, from + end) !== false)
            found.push({ entity, start: from + start, end: from + end, probability, because });
      }
      return found;
    },
  };
}

const NONE: readonly Mention[] = [];

type Stretch = Pick<Mention, 'entity' | 'start' | 'end'>;

/** People and places; organisations are only kept apart from people: nobody asks for them. */
function stretchesIn(tags: Uint8Array, size: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < size; i++) {
    const first = tags[i]!;
    if (first === O) continue;
    let end = i + 1;
    while (end < size && tags[end] !== O && !isFirst(tags[end]!)) end++;
    if (first !== ORGANISATION_FIRST)
      found.push({ entity: first === PERSON_FIRST ? 'person' : 'place', start: i, end });
    i = end - 1;
  }
  return found;
}

function mentionsAt(stretches: readonly Stretch[], decoder: Decoder, step: Float64Array): Mention[] {
  const { tags } = decoder;
  const sums = decoder.marginals();
  return stretches.map(({ entity, start, end }) => ({
    entity,
    start,
    end,
    probability: stretch(sums, step, tags, start, end),
    because: loudest(decoder.favour(start, end)),
  }));
}

const isFirst = (tag: number): boolean => tag === PERSON_FIRST || tag === PLACE_FIRST || tag === ORGANISATION_FIRST;
