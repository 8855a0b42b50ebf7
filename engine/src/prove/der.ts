import { proveError } from './errors.ts';
import type { Bilingual } from '../model/index.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** One element of a DER encoding. `raw` is the whole of it, `content` what stands behind tag and length. */
export interface Der {
  /** The identifier octet: 0x30 a sequence, 0x31 a set, 0xa0 a context-specific [0]. */
  readonly tag: number;
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
}

const DEEPEST_LENGTH = 4;

/** Reads the element that fills `bytes` exactly; throws PZ_DER_MALFORMED. */
export function readDer(bytes: Uint8Array): Der {
  const { element, end } = readAt(bytes, 0);
  if (end !== bytes.length) throw malformed('bytes follow the element');
  return element;
}

/** The elements inside a constructed one, in order. */
export function children(element: Der): Der[] {
  if ((element.tag & 0x20) === 0) throw malformed('the element is not constructed');
  const found: Der[] = [];
  for (let at = 0; at < element.content.length;) {
    const { element: child, end } = readAt(element.content, at);
    found.push(child);
    at = end;
  }
  return found;
}

function readAt(bytes: Uint8Array, start: number): { element: Der; end: number } {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined) throw malformed('cut off');
  if ((tag & 0x1f) === 0x1f) throw malformed('a tag of several bytes');
  let at = start + 2;
  let length = first;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > DEEPEST_LENGTH) throw malformed('an indefinite or oversized length');
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[at++] ?? NaN);
    if (!(length >= 0x80 && length >= 256 ** (count - 1))) throw malformed('a length that is not the shortest form');
  }
  const end = at + length;
  if (end > bytes.length) throw malformed('cut off');
  return { element: { tag, raw: bytes.subarray(start, end), content: bytes.subarray(at, end) }, end };
}

/** The element, when it is there and has this tag; throws otherwise. */
export function expect(element: Der | undefined, tag: number, what: string): Der {
  if (element?.tag !== tag)
    throw malformed({ zh: `${what} 缺失或类型不符`, en: `${what} is missing or of another type` });
  return element;
}

/** Dotted decimal. */
export function objectId(element: Der | undefined): string {
  const { content } = expect(element, 0x06, 'an object identifier');
  const arcs: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (!Number.isSafeInteger(value)) throw malformed('an object identifier out of range');
    if (byte < 0x80) {
      if (arcs.length === 0)
        arcs.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
      else arcs.push(value);
      value = 0;
    }
  }
  return arcs.join('.');
}

/** `YYYYMMDDHHMMSS[.f…]Z` as milliseconds since 1970. */
export function generalizedTime(element: Der | undefined): number {
  const text = String.fromCharCode(...expect(element, 0x18, 'a time').content);
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(text);
  if (parts === null) throw malformed('a time that is not UTC to the second');
  const [, year, month, day, hour, minute, second, fraction = '0'] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time)) throw malformed('a time that does not exist');
  return time + Math.floor(Number(fraction) * 1000);
}

function malformed(reason: Reason | Bilingual): Error {
  return proveError('PZ_DER_MALFORMED', { reason: said(reason) });
}
