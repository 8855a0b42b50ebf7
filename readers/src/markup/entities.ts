import type { MappedText } from '../text/segments.ts';

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  shy: '\u00ad',
  middot: '·',
  hyphen: '‐',
  dash: '‐',
  ndash: '–',
  mdash: '—',
  minus: '−',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  times: '×',
  bull: '•',
  deg: '°',
  commat: '@',
  period: '.',
  num: '#',
  lpar: '(',
  rpar: ')',
  colon: ':',
  comma: ',',
  sol: '/',
  lowbar: '_',
  plus: '+',
  equals: '=',
  ast: '*',
  excl: '!',
  quest: '?',
  semi: ';',
  lsqb: '[',
  rsqb: ']',
  Tab: '\t',
  NewLine: '\n',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8})(?=;));?/g;

/** Adds `text[from, to)` with its character references decoded; unknown ones stay as they are. */
export function addDecoded(mapped: MappedText, text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  let at = 0;
  if (raw.includes('&'))
    for (const { 0: all, 1: decimal, 2: hex, 3: name, index } of raw.matchAll(REFERENCE)) {
      const char =
        name === undefined ? fromPoint(Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10)) : NAMED[name];
      if (char === undefined) continue;
      mapped.add(raw.slice(at, index), from + at, from + index);
      mapped.add(char, from + index, from + index + all.length);
      at = index + all.length;
    }
  mapped.add(raw.slice(at), from + at, to);
}

function fromPoint(point: number): string | undefined {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeQuoted(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** For a value without quotes, which a space would end. */
export function escapeUnquoted(text: string): string {
  return escapeQuoted(text).replace(/[\s=`/]/g, (char) => `&#${char.charCodeAt(0)};`);
}
