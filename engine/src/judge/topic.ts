import type { ReadyRule } from './law.ts';

/** The topic rule whose names come nearest: the same name, else the most words (Chinese: pairs of characters) in common. */
export function matchTopic(topic: string, rules: readonly ReadyRule[]): readonly ReadyRule[] {
  const asked = words(topic);
  if (asked.size === 0) return [];
  const scored = rules.flatMap((ready) => {
    const { outcome } = ready.rule;
    if (outcome.type !== 'topic') return [];
    return [{ ready, score: Math.max(...outcome.names.map((name) => likeness(asked, words(name)))) }];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < LEAST ? [] : scored.filter(({ score }) => score === best).map(({ ready }) => ready);
}

/** Half the words in common: below it a topic is not recognised rather than guessed. */
const LEAST = 0.5;

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

const EMPTY_WORDS = new Set([
  'of',
  'the',
  'and',
  'to',
  'a',
  'an',
  'on',
  'for',
  'by',
  'in',
  'or',
  'article',
  'law',
  'art',
]);

function words(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.toLowerCase().match(/[a-z0-9]+|[\u4e00-\u9fff]+/g) ?? []) {
    if (run.charCodeAt(0) < 0x4e00) {
      if (!EMPTY_WORDS.has(run)) found.add(run.length > 4 ? run.replace(/(?:es|s|ing|ed)$/, '') : run);
    } else for (let index = 0; index < Math.max(1, run.length - 1); index += 1) found.add(run.slice(index, index + 2));
  }
  return found;
}
