import { HEADING_RULES } from './headings.ts';
import { TOPIC_RULES } from './rules.ts';
import type { Situation } from './situation.ts';

const RULES = Object.entries(TOPIC_RULES);
/** What a sentence is about stands within so many characters. */
const LONGEST = 400;

/**
 * What speaks for or against topics in a sentence: `@rule` it says so itself, `<rule` the line that opened its list does,
 * `~rule` the sentence before does, `#1part` the nearest heading, `#2part` the outermost, `&rule+1part` both, `=shape`.
 */
export function cuesOf(situation: Situation, before: Situation | undefined): Set<string> {
  const cues = new Set<string>(shapesOf(situation));
  const under = partsOf(situation.headings);
  for (const part of under) cues.add(`#${part}`);
  for (const rule of rulesIn(situation.text)) {
    cues.add(`@${rule}`);
    for (const part of under) if (part.startsWith('1')) cues.add(`&${rule}+${part}`);
  }
  for (const rule of rulesIn(situation.lead)) cues.add(`<${rule}`);
  for (const rule of rulesIn(before?.text ?? '')) cues.add(`~${rule}`);
  return cues;
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
