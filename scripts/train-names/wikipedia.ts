import { readFileSync } from 'node:fs';
import { simplifier } from './lists/simplified.ts';
import { cedictEntries, source } from './lists/sources.ts';
import type { Source } from './lists/sources.ts';
import type { Sample } from './sample.ts';

/** Data sets of questions about paragraphs of Wikipedia; only the paragraphs are read. */
const SETS = ['cmrc-dev', 'cmrc-trial', 'drcd-dev', 'drcd-test', 'xquad'] as const satisfies readonly Source[];
const TRADITIONAL: ReadonlySet<Source> = new Set(['drcd-dev', 'drcd-test']);
const MARKED = 'scripts/train-names/marked.txt';

/** One sentence; `at` is its data set, paragraph and first character: `drcd-dev/109/73`. */
export interface Sentence {
  readonly at: string;
  readonly text: string;
}

interface Questions {
  readonly data: readonly { readonly paragraphs: readonly { readonly context: string }[] }[];
}

/** Every sentence once, in simplified characters. @param folder holds the files of `lists/sources.ts`. */
export function sentencesOfWikipedia(folder: string): Sentence[] {
  const simplified = simplifier(cedictEntries(folder));
  const found = new Map<string, Sentence>();
  for (const set of SETS) {
    const { data } = JSON.parse(source(folder, set)) as Questions;
    data
      .flatMap(({ paragraphs }) => paragraphs)
      .forEach(({ context }, paragraph) => {
        const paragraphText = TRADITIONAL.has(set) ? simplified(context) : context;
        for (const { index, 0: text } of paragraphText.matchAll(SENTENCE))
          if (!found.has(text)) found.set(text, { at: `${set}/${paragraph}/${index}`, text });
      });
  }
  return [...found.values()];
}

const SENTENCE = /[^。！？\n]+(?:[。！？\n][”」』）)。！？]*)?/g;

/**
 * Sentences in which we have marked the people: those that an earlier model was unsure of. `marked.txt` holds no text:
 * `AT START-END START-END…` a line.
 */
export function markedSentences(sentences: readonly Sentence[]): Sample[] {
  const byPlace = new Map(sentences.map((sentence) => [sentence.at, sentence.text]));
  return readFileSync(MARKED, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [at, ...marks] = line.split(' ');
      const text = byPlace.get(at!);
      if (text === undefined) throw new Error(`${MARKED}: no sentence at ${at}`);
      const spans = marks.map((mark) => [...mark.split('-').map(Number), 'PER'] as [number, number, string]);
      return { text, spans, only: 'people' };
    });
}
