import { SIMPLIFIED } from '../../lexicon/simplified.ts';
import { after, cutsBy, edited } from './edited.ts';
import type { Cut, Edited } from './edited.ts';
import { wordsOfSource } from './source-words.ts';

/**
 * What a reader sees of a document: without the marks of HTML and Markdown, and without the program around the sentences
 * when they stand in source code. Rows of HTML tables become lines with tabs between their cells.
 */
export function plainOf(raw: string): Edited {
  const words = wordsOfSource(raw);
  const unmarked = withoutTags(words.text);
  const marks = cutsBy(unmarked.text, MARKS, ([mark, entity]) =>
    entity === undefined ? (/[\u3000\u00a0\u2000-\u200a\u202f]/.test(mark) ? ' ' : '') : (ENTITIES[entity] ?? ' '),
  );
  return after(words, after(unmarked, edited(unmarked.text, marks)));
}

/** Bold, italics, code, quotation marks and escapes of Markdown, characters without width, odd blanks, references of HTML. */
const MARKS =
  /^[ \t]*>{1,3}[ \t]?|\\(?=[.()[\]_*#+-])|\*\*\*?|~~|__(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])__|`(?!`)|[\u00ad\u200b-\u200d\u2060\ufeff]|[\u3000\u00a0\u2000-\u200a\u202f]|&(nbsp|amp|lt|gt|quot|ensp|emsp|middot|ldquo|rdquo);/gm;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
};

const TAGS =
  /<(\/?)(a|b|big|blockquote|body|br|center|dd|div|dl|dt|em|font|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|main|meta|nav|ol|p|pre|section|small|span|strong|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul)\b[^<>]{0,2000}>|\n/gi;
const INLINE = /^(?:a|b|big|em|font|i|label|small|span|strong|sub|sup|u|img)$/i;

/** Tags go; those that begin something of its own leave a new line, cells a tab. A line that breaks inside a row does not. */
function withoutTags(raw: string): Edited {
  if (!/<(?:\/?(?:p|br|div|t[rdh]|li|span|html)\b|!--)/i.test(raw)) return edited(raw, []);
  const shown = edited(raw, unseen(raw));
  let inRow = false;
  const cuts = cutsBy(shown.text, TAGS, ([, closing, tag]) => {
    const name = tag?.toLowerCase();
    if (name === undefined) return inRow ? ' ' : null;
    if (name === 'tr' || name === 'table') {
      inRow = name === 'tr' && closing === '';
      return '\n';
    }
    if (name === 'td' || name === 'th') return closing === '' ? '' : '\t';
    return INLINE.test(name) ? '' : inRow ? ' ' : '\n';
  });
  return after(shown, edited(shown.text, cuts));
}

const CLOSES: Readonly<Record<string, RegExp>> = { '<!--': /-->/g, '<script': /<\/script>/gi, '<style': /<\/style>/gi };

/** Comments, scripts and styles; one that is never closed is left alone. */
function* unseen(raw: string): Generator<Cut> {
  const opens = /<!--|<script\b|<style\b/gi;
  const never = new Set<string>();
  for (let found = opens.exec(raw); found !== null; found = opens.exec(raw)) {
    const kind = found[0].toLowerCase();
    if (never.has(kind)) continue;
    const closes = CLOSES[kind]!;
    closes.lastIndex = found.index;
    const close = closes.exec(raw);
    if (close === null) {
      never.add(kind);
      continue;
    }
    opens.lastIndex = close.index + close[0].length;
    yield { from: found.index, to: opens.lastIndex, by: '' };
  }
}

// One word in two spellings, both in daily use.
const SIMPLE = new Map(SIMPLIFIED).set('帐', '账').set('帳', '账').set('蒐', '搜');

/** Radicals that PDF files write for characters, and letters and figures of full width. */
const ODD = /[\u2e80-\u2fdf\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** Simplified characters and plain figures, one for one: what patterns are written in. */
export function simplified(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const plain = line.replace(ODD, (character) => {
      const one = character.normalize('NFKC');
      return one.length === 1 ? one : character;
    });
    // Japanese writes old and new forms of its own.
    if (/[\u3041-\u30fa]/.test(plain)) return plain;
    return plain.replace(/[\u3400-\u9fff]/g, (character) => SIMPLE.get(character) ?? character);
  });
}
