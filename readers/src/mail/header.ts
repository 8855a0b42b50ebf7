import { decodeCharset } from './charset.ts';
import { decodeQuoted } from './transfer.ts';

/** A header field: `start` to `end` is its whole text in the message, line end included. */
export interface Header {
  readonly name: string;
  /** Unfolded, encoded words decoded. */
  readonly value: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** The fields from `start` on, and where the body begins. `message` holds bytes as Latin-1. */
export function parseHeaders(message: string, start: number, stop: number): { headers: Header[]; body: number } {
  const headers: Header[] = [];
  let at = start;
  while (at < stop) {
    let end = lineEnd(message, at, stop);
    if (/^\r?\n?$/.test(message.slice(at, end))) return { headers, body: end };
    while (end < stop && (message[end] === ' ' || message[end] === '\t')) end = lineEnd(message, end, stop);
    const line = message.slice(at, end);
    const colon = line.indexOf(':');
    // A line that is no field: the body starts here without the blank line it should have.
    if (colon < 1 || /[\s]/.test(line.slice(0, colon).trimEnd())) {
      if (headers.length > 0 || !line.startsWith('From ')) return { headers, body: at };
    } else {
      const raw = line
        .slice(colon + 1)
        .replace(/\r?\n(?=[ \t])/g, '')
        .replace(/\r?\n$/, '')
        .trim();
      headers.push({ name: line.slice(0, colon).trim(), value: decodeWords(raw), raw, start: at, end });
    }
    at = end;
  }
  return { headers, body: stop };
}

export function lineEnd(text: string, at: number, stop: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 || newline >= stop ? stop : newline + 1;
}

const WORD = /=\?([\w.:-]+)(?:\*[\w-]+)?\?([bBqQ])\?([^?\s]*)\?=/g;

/** RFC 2047. Neighbouring words of one charset are joined before they are decoded, for some mailers cut characters in two. */
function decodeWords(raw: string): string {
  const joined = raw.replace(/(\?=)[ \t]+(?==\?[\w.:*-]+\?[bBqQ]\?)/g, '$1');
  let text = '';
  let at = 0;
  let pending: { charset: string; bytes: Uint8Array[] } | null = null;
  const flush = () => {
    if (pending !== null) text += decodeCharset(Buffer.concat(pending.bytes), pending.charset);
    pending = null;
  };
  for (const { 0: all, 1: charset = '', 2: kind, 3: content = '', index } of joined.matchAll(WORD)) {
    if (index > at) {
      flush();
      text += eightBit(joined.slice(at, index));
    }
    at = index + all.length;
    const bytes =
      kind!.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : decodeQuoted(content.replaceAll('_', ' '));
    const before: { charset: string; bytes: Uint8Array[] } | null = pending;
    if (before !== null && (before as { charset: string }).charset === charset)
      (before as { bytes: Uint8Array[] }).bytes.push(bytes);
    else {
      flush();
      pending = { charset, bytes: [bytes] };
    }
  }
  flush();
  return text + eightBit(joined.slice(at));
}

/** Raw bytes some mailers put into headers are UTF-8 or GBK. */
function eightBit(latin: string): string {
  if (!/[\u0080-\u00ff]/.test(latin)) return latin;
  const bytes = Buffer.from(latin, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? decodeCharset(bytes, 'gbk') : text;
}

/** A field written anew: what is not ASCII as encoded words, folded. */
export function writeHeader(name: string, value: string): string {
  const words = value
    .replace(/[\r\n]+/g, ' ')
    .replace(/[^\x20-\x7e](?:[^\x3c\x3e"]*[^\x20-\x7e])?/g, (run) =>
      [...chunks(run)].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n '),
    );
  return `${name}: ${words}\r\n`;
}

function* chunks(text: string): Generator<string> {
  const points = Array.from(text);
  for (let at = 0; at < points.length; at += 12) yield points.slice(at, at + 12).join('');
}

/** A parameter such as `boundary` or `filename`, RFC 2231 continuations and charsets included. */
export function parameter(raw: string, wanted: string): string | null {
  const parts = new Map<number, { text: string; encoded: boolean }>();
  const pattern = /;\s*([\w-]+)(?:\*(\d{1,3}))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g;
  for (const { 1: name, 2: index, 3: star, 4: quoted, 5: bare } of raw.matchAll(pattern))
    if (name!.toLowerCase() === wanted)
      parts.set(Number(index ?? 0), {
        text: quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
        encoded: star !== undefined,
      });
  if (parts.size === 0) return null;
  const ordered = [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part);
  if (!ordered.some(({ encoded }) => encoded)) return decodeWords(ordered.map(({ text }) => text).join(''));
  const [, charset = 'utf-8', first = ''] = /^([^']*)'[^']*'([\s\S]*)$/.exec(ordered[0]!.text) ?? [
    null,
    'utf-8',
    ordered[0]!.text,
  ];
  const escaped = [first, ...ordered.slice(1).map(({ text }) => text)].join('').replaceAll('%', '=');
  return decodeCharset(decodeQuoted(escaped), charset);
}
