import { skipSpace, tokenAt } from './json-token.ts';
import type { Token } from './json-token.ts';

export interface Member {
  readonly key: Token;
  readonly value: Token;
}

/** An object whose members are all single values. */
export interface FlatObject {
  readonly members: readonly Member[];
  readonly end: number;
}

/** A pending object longer than this is read member by member instead. */
const ROW_UNITS = 1 << 20;
const MAX_MEMBERS = 4096;

/** The flat object that starts at `at`; 'more' while its end is not seen; null for one that is not flat, or not right. */
export function flatObject(text: string, at: number, final: boolean): FlatObject | 'more' | null {
  const members: Member[] = [];
  const pending = () => (text.length - at < ROW_UNITS && !final ? ('more' as const) : null);
  let next = at + 1;
  const take = () => {
    next = skipSpace(text, next);
    const token = tokenAt(text, next, final);
    if (token !== null && token !== 'more') next = token.end;
    return token;
  };
  for (;;) {
    const key = take();
    if (key === 'more') return pending();
    if (key === null) return null;
    if (key.kind === 'sign') return text[key.start] === '}' && members.length === 0 ? { members, end: key.end } : null;
    if (key.kind !== 'string' || members.length === MAX_MEMBERS) return null;
    const colon = take();
    if (colon === 'more') return pending();
    if (colon === null || text[colon.start] !== ':') return null;
    const value = take();
    if (value === 'more') return pending();
    if (value === null || value.kind === 'sign') return null;
    members.push({ key, value });
    const sign = take();
    if (sign === 'more') return pending();
    if (sign === null || sign.kind !== 'sign') return null;
    if (text[sign.start] === '}') return { members, end: sign.end };
    if (text[sign.start] !== ',') return null;
  }
}
