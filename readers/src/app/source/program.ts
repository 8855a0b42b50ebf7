import type { Token } from './lex.ts';

/** Tokens of one file without line ends, with what is asked of them again and again. */
export interface Program {
  readonly tokens: readonly Token[];
  /** Whether a line ended before the token. */
  readonly breaks: readonly boolean[];
  /** The bracket that closes the one at this place, or that it closes; -1 where there is none. */
  readonly partner: Int32Array;
}

export function programOf(raw: readonly Token[]): Program {
  const tokens: Token[] = [];
  const breaks: boolean[] = [];
  let broken = false;
  for (const token of raw) {
    if (token.kind === 'sign' && token.text === '\n') broken = true;
    else {
      tokens.push(token);
      breaks.push(broken);
      broken = false;
    }
  }
  const partner = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'sign') continue;
    if ('([{'.includes(text)) open.push(at);
    else if (')]}'.includes(text)) {
      const from = open.pop();
      if (from !== undefined) {
        partner[at] = from;
        partner[from] = at;
      }
    }
  }
  return { tokens, breaks, partner };
}
