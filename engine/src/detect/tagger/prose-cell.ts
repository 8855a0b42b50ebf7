import type { DetectOptions } from '../options.ts';

/** A remark in a cell is running text; 王老吉凉茶 or 李宁 in a column of goods is not. */
const PROSE = /[，。；：！？,;!?]/;
const SHORTEST = 12;

const RULES = new WeakMap<DetectOptions, DetectOptions>();

/** How a cell is read: with the tagger only where it reads like a sentence. */
export function forCell(text: string, options: DetectOptions): DetectOptions {
  if (options.tagger === undefined || (text.length >= SHORTEST && PROSE.test(text))) return options;
  const known = RULES.get(options);
  if (known !== undefined) return known;
  const { tagger: _, ...rules } = options;
  RULES.set(options, rules);
  return rules;
}
