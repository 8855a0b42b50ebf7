import type { Language } from '@pingzhang/engine/model';
import { plain } from '../../../../terminal/plain.ts';
import { checkMessages } from '../../messages.ts';
import type { CheckMessages } from '../../messages.ts';

/** HTML that is already escaped. Only this file makes it from strings, so nothing of an input can become markup. */
export interface Markup {
  readonly html: string;
}

type Piece = Markup | string | number | readonly Markup[];

const ENTITIES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => plain(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Template tag: strings put in are escaped, markup stays. */
export function markup(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { html: texts.reduce((page, text, at) => page + rendered(pieces[at - 1]!) + text) };
}

function rendered(piece: Piece): string {
  if (typeof piece === 'string') return escape(piece);
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map((each) => each.html).join('');
}

/** A constant of ours, such as the style sheet: never anything read from an input. */
export const trusted = (constant: string): Markup => ({ html: constant });

export const nothing: Markup = { html: '' };

/** The same words in both languages, of which the page shows one. */
export function both(words: (say: CheckMessages, language: Language) => string): Markup {
  const [zh, en] = [words(checkMessages('zh'), 'zh'), words(checkMessages('en'), 'en')];
  return zh === en ? markup`${zh}` : markup`<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`;
}
