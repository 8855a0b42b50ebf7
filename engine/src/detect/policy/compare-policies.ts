import type { PolicyChange, PolicyComparison, PolicyDocument, PolicyFacts, PolicySentence } from './policy-facts.ts';
import { readPolicy } from './read-policy.ts';

interface Line {
  readonly sentence: PolicySentence;
  readonly key: string;
}

/** Two sentences are one reworded when they share at least this much of their pairs of characters. */
const ALIKE = 0.5;
/** How many sentences an index entry may hold before it tells nothing. */
const COMMON = 40;

/**
 * What came, what went and what was reworded between two editions of a policy, with topics. A sentence that only moved or
 * changed its number is unchanged.
 */
export function comparePolicies(
  before: string | readonly PolicyDocument[],
  after: string | readonly PolicyDocument[],
): PolicyComparison {
  const [old, young] = [readPolicy(before), readPolicy(after)];
  const [oldLines, youngLines] = [linesOf(before, old), linesOf(after, young)];
  const left = new Map<string, Line[]>();
  for (const line of oldLines.toReversed()) {
    const same = left.get(line.key);
    if (same === undefined) left.set(line.key, [line]);
    else same.push(line);
  }
  const fresh: Line[] = [];
  let unchanged = 0;
  for (const line of youngLines) {
    if (left.get(line.key)?.pop() === undefined) fresh.push(line);
    else unchanged++;
  }
  const gone = [...left.values()].flat();
  const changes = pair(gone, fresh);
  return {
    changes,
    unchanged,
    items: differ(namesOf(old).items, namesOf(young).items),
    thirdParties: differ(namesOf(old).parties, namesOf(young).parties),
  };
}

function linesOf(text: string | readonly PolicyDocument[], facts: PolicyFacts): Line[] {
  const texts = new Map(
    typeof text === 'string' ? [['policy', text]] : text.map((document) => [document.name, document.text]),
  );
  return facts.sentences.map((sentence) => {
    const content = texts.get(sentence.document)?.slice(sentence.start, sentence.end) ?? '';
    // Numbers of headings and list marks shift when something is put in between.
    const key = content
      .normalize('NFKC')
      .replace(/\*\*|__|~~|`|<[^<>]{1,200}>/g, '')
      .replace(/^(?:[\s(]{0,3}(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.)、\s]{1,3}){1,4}/, '')
      .replace(/\s/g, '');
    return { sentence, key };
  });
}

function pair(gone: readonly Line[], fresh: readonly Line[]): PolicyChange[] {
  const index = new Map<string, number[]>();
  const grams = gone.map(({ key }) => gramsOf(key));
  for (const [at, set] of grams.entries())
    for (const gram of set) index.set(gram, [...(index.get(gram) ?? []).slice(0, COMMON), at]);
  const used = new Set<number>();
  const changes: PolicyChange[] = [];
  for (const line of fresh) {
    const own = gramsOf(line.key);
    const shared = new Map<number, number>();
    for (const gram of own) {
      const holders = index.get(gram) ?? [];
      if (holders.length > COMMON) continue;
      for (const at of holders) if (!used.has(at)) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    let best = -1;
    let most = ALIKE;
    for (const [at, count] of shared) {
      const likeness = (2 * count) / (own.size + (grams[at]?.size ?? 0));
      if (likeness > most) [best, most] = [at, likeness];
    }
    const { topics } = line.sentence;
    const old = gone[best]?.sentence;
    if (old === undefined) {
      changes.push({ kind: 'added', topics, before: null, after: spanOf(line.sentence) });
    } else {
      used.add(best);
      changes.push({
        kind: 'changed',
        topics: [...new Set([...old.topics, ...topics])],
        before: spanOf(old),
        after: spanOf(line.sentence),
      });
    }
  }
  for (const [at, { sentence }] of gone.entries()) {
    if (!used.has(at))
      changes.push({ kind: 'removed', topics: sentence.topics, before: spanOf(sentence), after: null });
  }
  return changes;
}

function spanOf({ document, start, end }: PolicySentence): { document: string; start: number; end: number } {
  return { document, start, end };
}

/** Pairs of neighbouring characters, of at most the first 500. */
function gramsOf(key: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 1 < Math.min(key.length, 500); at++) grams.add(key.slice(at, at + 2));
  return grams;
}

function namesOf(facts: PolicyFacts) {
  return {
    items: facts.items.map((one) => one.item),
    parties: facts.thirdParties.map((one) => one.name),
  };
}

function differ<Name extends string>(
  before: readonly Name[],
  after: readonly Name[],
): { added: Name[]; removed: Name[] } {
  return {
    added: after.filter((name) => !before.includes(name)),
    removed: before.filter((name) => !after.includes(name)),
  };
}
