import { lineEnd, parameter, parseHeaders } from './header.ts';
import type { Header } from './header.ts';

/** A part of a message: its fields, what they say of the body, and where the body stands in the message. */
export interface Part {
  readonly headers: readonly Header[];
  readonly type: string;
  readonly charset: string;
  readonly encoding: string;
  readonly filename: string | null;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
}

const MAX_DEPTH = 32;
const MAX_PARTS = 10_000;

/** The tree of parts of a message whose bytes stand in `message` as Latin-1. */
export function parseParts(message: string): Part {
  let count = 0;
  const parse = (start: number, stop: number, depth: number, inDigest: boolean): Part => {
    count++;
    const { headers, body } = parseHeaders(message, start, stop);
    const field = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.raw ?? '';
    const contentType = field('content-type') || (inDigest ? 'message/rfc822' : 'text/plain');
    const type = contentType.split(';')[0]!.trim().toLowerCase();
    const boundary = type.startsWith('multipart/') ? parameter(contentType, 'boundary') : null;
    const parts: Part[] = [];
    if (boundary !== null && boundary !== '' && depth < MAX_DEPTH)
      for (const [from, to] of sections(message, body, stop, boundary)) {
        if (count >= MAX_PARTS) break;
        parts.push(parse(from, to, depth + 1, type === 'multipart/digest'));
      }
    return {
      headers,
      type,
      charset: parameter(contentType, 'charset') ?? '',
      encoding: field('content-transfer-encoding').trim().toLowerCase(),
      filename: parameter(field('content-disposition'), 'filename') ?? parameter(contentType, 'name'),
      start: body,
      end: stop,
      parts,
    };
  };
  return parse(0, message.length, 0, false);
}

/** The stretches between boundary lines; the line end in front of a boundary belongs to it. */
function* sections(message: string, start: number, stop: number, boundary: string): Generator<[number, number]> {
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = message.indexOf(mark, start); at !== -1 && at < stop; at = message.indexOf(mark, at + mark.length)) {
    if (at > start && message[at - 1] !== '\n') continue;
    const rest = message.slice(at + mark.length, lineEnd(message, at, stop)).trimEnd();
    if (rest !== '' && rest !== '--') continue;
    const before = message[at - 2] === '\r' ? at - 2 : at - 1;
    if (from !== -1) yield [from, Math.max(from, before)];
    from = rest === '--' ? -1 : lineEnd(message, at, stop);
    if (rest === '--') return;
  }
  if (from !== -1) yield [from, stop];
}
