import { MappedText } from '../text/segments.ts';
import type { Segment } from '../text/segments.ts';

/** A string, number, word or sign; `end` is exclusive. */
export interface Token {
  readonly kind: 'string' | 'literal' | 'sign';
  readonly start: number;
  readonly end: number;
}

const LITERAL = /-?\d[\d.eE+-]*|true|false|null/y;
const SPACE = /[\s\ufeff]*/y;

export function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** The token at `at`, 'more' while its end is not seen, or null where none stands. */
export function tokenAt(text: string, at: number, final: boolean): Token | 'more' | null {
  const char = text[at];
  if (char === undefined) return 'more';
  if ('{}[],:'.includes(char)) return { kind: 'sign', start: at, end: at + 1 };
  if (char === '"') {
    const end = stringEnd(text, at + 1);
    if (end === -1) return final ? null : 'more';
    return { kind: 'string', start: at, end };
  }
  // The longest word is short, but the longest number is not: it ends where something else stands.
  LITERAL.lastIndex = at;
  const end = LITERAL.test(text) ? LITERAL.lastIndex : 0;
  if (!final && (end === text.length || (end === 0 && text.length - at < 5))) return 'more';
  return end === 0 ? null : { kind: 'literal', start: at, end };
}

function stringEnd(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (quote - slashes > from && text.charCodeAt(quote - slashes - 1) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return -1;
}

/** What a value token says; null is the empty text. */
export function valueText(text: string, { kind, start, end }: Token): string {
  if (kind === 'string') {
    const raw = text.slice(start + 1, end - 1);
    return raw.includes('\\') ? mapString(text, start, end).text : raw;
  }
  const raw = text.slice(start, end);
  return raw === 'null' ? '' : raw;
}

export function stringSegments(text: string, { start, end }: Token): readonly Segment[] {
  return mapString(text, start, end).segments;
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g;
const PLAIN: { readonly [letter: string]: string } = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function mapString(text: string, start: number, end: number): MappedText {
  const mapped = new MappedText();
  const raw = text.slice(start + 1, end - 1);
  let at = 0;
  for (const match of raw.matchAll(ESCAPE)) {
    const [all, hex, letter] = match;
    mapped.add(raw.slice(at, match.index), start + 1 + at, start + 1 + match.index);
    const char = hex === undefined ? (PLAIN[letter!] ?? letter!) : String.fromCharCode(Number.parseInt(hex, 16));
    mapped.add(char, start + 1 + match.index, start + 1 + match.index + all.length);
    at = match.index + all.length;
  }
  mapped.add(raw.slice(at), start + 1 + at, end - 1);
  return mapped;
}

export function escapeString(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

const BACKSLASH = 0x5c;
