import { articlesNamed } from '../article-topic.ts';
import { onDay, print } from '../cite.ts';
import type { Kind } from '../kind.ts';
import { matchTopic } from '../topic.ts';

/** What to cite on a topic on a day: the articles as they were numbered then. */
export const temporal: Kind = {
  day: (facts) => facts['date'],
  conclude(_sorted, { law, facts, date }) {
    const topic = typeof facts['topic'] === 'string' ? facts['topic'] : '';
    const rules = (law.byKind.get('temporal') ?? []).filter(
      ({ decides, from, to }) => decides && from <= date && date <= to,
    );
    const named = articlesNamed(topic);
    const found = named.length > 0 ? [] : matchTopic(topic, rules);
    const meant = named.length > 0 ? named : found.flatMap(({ rule }) => rule.cites);
    const cites = meant.flatMap((cite) => onDay(cite, date, law));
    const printed = [...new Set(cites.map((cite) => print(cite, law, false)))];
    return {
      cite: printed.length === 1 ? printed[0] : printed.length === 0 ? null : printed,
      cites: [...new Set(cites.map((cite) => print(cite, law)))],
      topics: found.map(({ id }) => id),
      questions: [],
    };
  },
};
