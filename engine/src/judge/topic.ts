import type { ReadyRule } from './law.ts';

/**
 * The topic rule whose names come nearest, by the words in common (in Chinese, pairs of characters). A word that many
 * topics share says little; below the threshold a topic is not recognised rather than guessed.
 */
export function matchTopic(topic: string, rules: readonly ReadyRule[]): readonly ReadyRule[] {
  const asked = words(topic);
  const topics = rules.flatMap((ready) =>
    ready.rule.outcome.type === 'topic' ? [{ ready, names: ready.rule.outcome.names.map(words) }] : [],
  );
  const commonness = new Map<string, number>();
  for (const { names } of topics) {
    for (const word of new Set(names.flatMap((name) => [...name]))) {
      commonness.set(word, (commonness.get(word) ?? 0) + 1);
    }
  }
  const weigh = (set: Iterable<string>): number => {
    let sum = 0;
    for (const word of set) sum += commonness.has(word) ? 1 / commonness.get(word)! : UNHEARD;
    return sum;
  };
  const likeness = (name: ReadonlySet<string>): number =>
    (2 * weigh([...asked].filter((word) => name.has(word)))) / (weigh(asked) + weigh(name));
  const scored = topics.map(({ ready, names }) => ({ ready, score: Math.max(...names.map(likeness)) }));
  const best = Math.max(LEAST, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ ready }) => ready);
}

const LEAST = 0.4;
/** A word no topic uses counts a little against every one. */
const UNHEARD = 0.3;

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

function words(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const run of text.toLowerCase().match(/[a-z0-9]+|[\u4e00-\u9fff]+/g) ?? []) {
    if (run.charCodeAt(0) < 0x4e00) {
      if (!EMPTY_WORDS.has(run)) found.add(stem(run));
    } else for (let index = 0; index < Math.max(1, run.length - 1); index += 1) found.add(run.slice(index, index + 2));
  }
  return found;
}

/** Enough to join logs and log, localization and localisation, selling and sell. */
function stem(word: string): string {
  return word.replace(/iz(?=ation|e|ing)/, 'is').replace(/(?<=\w{3})(?:ies|es|s|ing|ed)$/, '');
}
