import { HEADING_RULES } from './headings.ts';
import { TOPIC_HINTS } from './hints.ts';
import { TOPIC_RULES } from './rules.ts';
import type { Situation } from './situation.ts';
import type { PolicyTopic } from './topic.ts';

const RULES = Object.entries(TOPIC_RULES);
/** What a sentence is about stands within so many characters. */
const LONGEST = 400;

/**
 * What speaks for or against topics in each sentence: `@rule` it says so itself, `<rule` the line that opened its list
 * does, `#1part` the nearest heading, `#2part` the outermost, `=shape`, `~words` two or three characters that stand in it;
 * and the topics hinted at by the sentence (`!`), the one before (`-`), the one after (`+`) and by at least two in five of
 * its section (`^`).
 */
export function cuesOf(situations: readonly Situation[], counts: (gram: string) => boolean): Set<string>[] {
  const all = situations.map((situation) => own(situation, counts));
  const hints = all.map((cues, index) => (situations[index]?.heading === true ? [] : hintsIn(cues)));
  const shared = sharedBySection(situations, hints);
  return all.map((cues, index) => {
    for (const topic of hints[index] ?? []) cues.add(`!${topic}`);
    for (const topic of hints[index - 1] ?? []) cues.add(`-${topic}`);
    for (const topic of hints[index + 1] ?? []) cues.add(`+${topic}`);
    for (const topic of shared.get(situations[index]?.section ?? null) ?? []) cues.add(`^${topic}`);
    return cues;
  });
}

function own(situation: Situation, counts: (gram: string) => boolean): Set<string> {
  const cues = new Set<string>(shapesOf(situation));
  for (const gram of gramsOf(situation.text)) if (counts(gram)) cues.add(gram);
  for (const part of partsOf(situation.headings)) cues.add(`#${part}`);
  for (const rule of rulesIn(situation.text)) cues.add(`@${rule}`);
  for (const rule of rulesIn(situation.lead)) cues.add(`<${rule}`);
  return cues;
}

/** A name without a mark is a rule of the sentence itself. */
const markedAs = (name: string): string => (/^[#<]/.test(name) ? name : `@${name}`);
const HINTS = TOPIC_HINTS.map(([topic, all, none]) => ({
  topic,
  all: all.map(markedAs),
  none: none.map(markedAs),
}));

function hintsIn(cues: ReadonlySet<string>): PolicyTopic[] {
  const topics = new Set<PolicyTopic>();
  for (const { topic, all, none } of HINTS) {
    if (all.every((cue) => cues.has(cue)) && !none.some((cue) => cues.has(cue))) topics.add(topic);
  }
  return [...topics];
}

function sharedBySection(
  situations: readonly Situation[],
  hints: readonly (readonly PolicyTopic[])[],
): Map<number | null, PolicyTopic[]> {
  const counts = new Map<number | null, { sentences: number; topics: Map<PolicyTopic, number> }>();
  for (const [index, { section, heading }] of situations.entries()) {
    if (heading) continue;
    const count = counts.get(section) ?? { sentences: 0, topics: new Map<PolicyTopic, number>() };
    counts.set(section, count);
    count.sentences++;
    for (const topic of hints[index] ?? []) count.topics.set(topic, (count.topics.get(topic) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([section, { sentences, topics }]) => [
      section,
      [...topics].filter(([, times]) => times >= sentences * 0.4).map(([topic]) => topic),
    ]),
  );
}

/** Characters that say nothing of a topic end a word. */
const BREAKS = /[\s,，。；;：:、“”"'()（）《》【】<>|0-9]+/;

/** `~` + every two and three characters that follow each other within words. */
function* gramsOf(text: string): Generator<string> {
  for (const part of text.slice(0, LONGEST).split(BREAKS))
    for (let at = 0; at + 1 < part.length; at++) {
      yield `~${part.slice(at, at + 2)}`;
      if (at + 2 < part.length) yield `~${part.slice(at, at + 3)}`;
    }
}

function rulesIn(text: string): string[] {
  if (text === '') return [];
  // Blanks and ASCII commas stand anywhere in text taken from pages and tables.
  const bare = text.slice(0, LONGEST).replace(/[\s,]/g, '');
  return RULES.filter(([, pattern]) => pattern.test(bare)).map(([name]) => name);
}

/** 1 + the nearest heading that names a part of a policy, 2 + the outermost that does. */
function partsOf(headings: readonly string[]): string[] {
  const named = headings
    .map((title) => HEADING_RULES.filter(([, pattern]) => pattern.test(title)).map(([part]) => part))
    .filter((parts) => parts.length > 0);
  return [...(named[0] ?? []).map((part) => `1${part}`), ...(named.at(-1) ?? []).map((part) => `2${part}`)];
}

const SIZES = [8, 15, 25, 40, 80];

function shapesOf({ text, row, lead, headings }: Situation): string[] {
  const size = SIZES.findIndex((limit) => text.length < limit);
  const shapes = [`=size${size < 0 ? SIZES.length : size}`];
  const ending = text.slice(-2);
  if (row) shapes.push('=row');
  if (lead !== '') shapes.push('=listed');
  if (headings.length === 0) shapes.push('=loose');
  if (/[：:]\s?$/.test(ending)) shapes.push('=opens');
  if (!/[。；！？.;!?]["”）)]?$/.test(ending)) shapes.push('=unclosed');
  return shapes;
}
