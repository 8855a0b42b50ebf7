import type { Edit } from '@pingzhang/engine/model';
import type { Format } from '../format.ts';
import { applyEdits, MappedText, replaceMapped } from '../text/segments.ts';
import type { Replacement, ScanContext, Scanner, Slot } from '../text/scanner.ts';
import { textFormat } from '../text/text-format.ts';
import { decodeCharset, encodeCharset } from './charset.ts';
import { decodeQuoted, encodeQuoted } from './transfer.ts';

/** Address cards, versions 2.1 to 4.0, and calendars, which share their lines: each property is a text labelled with its name. */
export const vcard: Format = textFormat({
  id: 'vcf',
  extensions: ['vcf', 'vcard', 'ics'],
  sniff: (text) => /^\s*BEGIN:(?:VCARD|VCALENDAR)\s/i.test(text),
  scanner: vcardScanner,
});

const FOLD = /\r?\n[ \t]/g;
const SOFT_BREAK = /=\r?\n/g;
/** Wiring, not content. Pictures and keys are bytes in base64, of which nothing is shown. */
const SILENT = /^(?:BEGIN|END|VERSION|PRODID|REV|CLASS|PHOTO|LOGO|SOUND|KEY)$/;

interface Property {
  readonly name: string;
  /** Charset where the value is written in quoted-printable, else null. */
  readonly quoted: string | null;
  readonly value: MappedText;
}

function vcardScanner({ place }: ScanContext): Scanner {
  return ({ text, final, offset, line }) => {
    const slots: Slot[] = [];
    let at = 0;
    while (at < text.length) {
      const start = at;
      const end = lineEnd(text, start, final);
      if (end === -1) break;
      at = end;
      const property = parse(text, start, end);
      if (property === null) continue;
      const { name, quoted, value } = property;
      const shown = quoted === null ? value.text : decodeCharset(decodeQuoted(value.text), quoted);
      if (shown.trim() === '') continue;
      slots.push({
        record: {
          kind: 'text',
          place: { ...place, line: line(start), offset: offset + start },
          text: shown,
          label: name,
        },
        replace: (edits) =>
          quoted === null ? replaceMapped(value.segments, edits, escapeValue) : replaceQuoted(property, shown, edits),
      });
    }
    return { slots, end: at };
  };
}

/** After the logical line: folded lines belong to it, and soft breaks of quoted-printable. -1 while that is not seen. */
function lineEnd(text: string, start: number, final: boolean): number {
  const head = text.slice(start, text.indexOf('\n', start) + 1 || text.length);
  const soft = /^[^:]*;\s*(?:ENCODING=)?QUOTED-PRINTABLE/i.test(head);
  for (let at = start; ;) {
    const newline = text.indexOf('\n', at);
    if (newline === -1) return final ? text.length : -1;
    at = newline + 1;
    if (at === text.length) return final ? at : -1;
    const folded = text[at] === ' ' || text[at] === '\t';
    const last = text[newline - 1] === '\r' ? newline - 2 : newline - 1;
    if (!folded && !(soft && text[last] === '=')) return at;
  }
}

function parse(text: string, start: number, end: number): Property | null {
  const raw = text.slice(start, end);
  const colon = raw.replace(/"[^"]*"/g, (inner) => 'x'.repeat(inner.length)).indexOf(':');
  if (colon === -1) return null;
  const [first = '', ...parameters] = raw.slice(0, colon).split(';');
  const name = first
    .slice(first.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (SILENT.test(name)) return null;
  const qp = parameters.some((one) => /^(?:ENCODING=)?QUOTED-PRINTABLE\s*$/i.test(one.trim()));
  const charset = parameters.map((one) => /^\s*CHARSET=(.*)$/i.exec(one)?.[1]?.trim()).find((one) => one !== undefined);
  const value = new MappedText();
  const body = raw.slice(colon + 1).replace(/\r?\n$/, '');
  let at = 0;
  const add = (to: number) => addUnescaped(value, body.slice(at, to), start + colon + 1 + at, !qp);
  for (const { 0: gap, index } of body.matchAll(qp ? SOFT_BREAK : FOLD)) {
    add(index);
    at = index + gap.length;
  }
  add(body.length);
  return { name, quoted: qp ? (charset ?? 'utf-8') : null, value };
}

function addUnescaped(value: MappedText, raw: string, start: number, escapes: boolean): void {
  let at = 0;
  if (escapes)
    for (const { 0: all, 1: char, index } of raw.matchAll(/\\([\s\S])/g)) {
      value.add(raw.slice(at, index), start + at, start + index);
      value.add(/n/i.test(char!) ? '\n' : char!, start + index, start + index + all.length);
      at = index + all.length;
    }
  value.add(raw.slice(at), start + at, start + raw.length);
}

function escapeValue(text: string): string {
  return text.replace(/[\\,;]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);
}

/** Quoted-printable is written anew as a whole, without line breaks. */
function replaceQuoted({ value, quoted }: Property, shown: string, edits: readonly Edit[]): Replacement[] {
  const { segments } = value;
  const text = encodeQuoted(encodeCharset(applyEdits(shown, edits), quoted!), false);
  const [first] = segments;
  const last = segments.at(-1);
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end, text }];
}
