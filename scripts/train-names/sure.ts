import { referenceDecoder } from '../../engine/src/detect/tagger/reference-decoder.ts';
import { sentencesOf } from '../../engine/src/detect/tagger/sentences.ts';
import { PERSON_FIRST, PERSON_INNER, PERSON_LAST, TAGS } from '../../engine/src/detect/tagger/tags.ts';
import type { TaggerModel } from '../../engine/src/detect/tagger/model.ts';
import { wasmDecoder } from '../../engine/src/detect/tagger/wasm-decoder.ts';
import { fold } from '../../engine/src/detect/view/fold.ts';
import type { Random } from './random.ts';
import type { Sample } from './sample.ts';

/** A sentence is sure when this is the most that the first characters of names are in doubt, taken together. */
const DOUBT = 0.25;
/** Of these lengths, so that they are sentences, and whole ones. */
const [SHORTEST, LONGEST] = [8, 110];

/**
 * Sentences that a model reads without doubt, with the people it finds. Those we marked ourselves are the doubtful ones: alone
 * they would teach that everything that looks like a name is none.
 */
export function sureSentences(
  model: TaggerModel,
  texts: readonly string[],
  random: Random,
  { naming, others }: { readonly naming: number; readonly others: number },
): Sample[] {
  const decoder = wasmDecoder(model) ?? referenceDecoder(model);
  const [named, unnamed]: [Sample[], Sample[]] = [[], []];
  for (const text of texts) {
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    const { codes, length, origin } = fold(text);
    const spans: [number, number, string][] = [];
    let doubt = 0;
    for (const [from, to] of sentencesOf(codes, length)) {
      decoder.decode(codes, from, to);
      const { forward, backward, total } = decoder.marginals();
      const of = (i: number, tag: number): number => (forward[i * TAGS + tag]! * backward[i * TAGS + tag]!) / total;
      for (let i = 0; i < to - from; i++) {
        const first = of(i, PERSON_FIRST);
        const within = first + of(i, PERSON_INNER) + of(i, PERSON_LAST);
        doubt += Math.min(first, 1 - first) + Math.min(within, 1 - within) / 3;
        if (decoder.tags[i] !== PERSON_FIRST) continue;
        let end = i + 1;
        while (end < to - from && decoder.tags[end - 1] !== PERSON_LAST) end++;
        const [start, last] = [from + i, from + end - 1];
        spans.push([origin === null ? start : origin[start]!, (origin === null ? last : origin[last]!) + 1, 'PER']);
      }
    }
    if (doubt < DOUBT) (spans.length > 0 ? named : unnamed).push({ text, spans, only: 'people' });
  }
  random.shuffle(named);
  random.shuffle(unnamed);
  return [...named.slice(0, naming), ...unnamed.slice(0, others)];
}
