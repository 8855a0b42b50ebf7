import { Malformed } from '../errors.ts';
import { JAVA, tokensOf } from './lex.ts';
import type { Token } from './lex.ts';

const MAX_DEPTH = 128;

/** JSON with comments, commas at the end, bare keys and single quotes, as HarmonyOS writes its settings. @throws Malformed */
export function parseJson5(source: string, what: string): unknown {
  const tokens = tokensOf(source.replace(/^\ufeff/, ''), JAVA).filter(
    ({ kind, text }) => kind !== 'sign' || text !== '\n',
  );
  let at = 0;
  const fail = (): never => {
    throw new Malformed(`${what}: not JSON5`);
  };
  const next = (): Token => tokens[at++] ?? fail();
  const sign = (text: string): boolean => {
    const is = tokens[at]?.kind === 'sign' && tokens[at]?.text === text;
    if (is) at++;
    return is;
  };
  const value = (depth: number): unknown => {
    if (depth > MAX_DEPTH) fail();
    if (sign('{')) {
      const entries: [string, unknown][] = [];
      while (!sign('}')) {
        const key = next();
        if (key.kind === 'sign' || !sign(':')) fail();
        entries.push([key.text, value(depth + 1)]);
        if (!sign(',') && tokens[at]?.text !== '}') fail();
      }
      return Object.fromEntries(entries);
    }
    if (sign('[')) {
      const items: unknown[] = [];
      while (!sign(']')) {
        items.push(value(depth + 1));
        if (!sign(',') && tokens[at]?.text !== ']') fail();
      }
      return items;
    }
    const negative = sign('-');
    if (!negative) sign('+');
    const { kind, text } = next();
    if (kind === 'text') return text;
    if (kind === 'number') return Number(text) * (negative ? -1 : 1);
    if (kind === 'word' && Object.hasOwn(WORDS, text)) return WORDS[text];
    return fail();
  };
  const root = value(0);
  if (at < tokens.length) fail();
  return root;
}

const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, NaN: null, Infinity: null };
