import { proveError } from './errors.ts';
import type { Bilingual } from '../model/index.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const DEEPEST = 64;

/**
 * RFC 8785: one text for one value. Members are sorted by UTF-16 code units, numbers printed as ECMAScript prints
 * them. Throws PZ_JSON_NOT_CANONICAL for what JSON cannot hold (NaN, lone surrogates, undefined).
 */
export function canonicalJson(value: Json): string {
  return write(value, 0);
}

/** What JSON escapes, and what it cannot hold: a string without any of it is its own text. */
// oxlint-disable-next-line no-control-regex -- control characters are escaped
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;

function write(value: Json, depth: number): string {
  if (depth > DEEPEST) throw refuse('nested too deeply');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refuse('a number is not finite');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => write(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object')
    throw refuse({ zh: `${typeof value} 没有 JSON 写法`, en: `a ${typeof value} has no JSON form` });
  const object = value as { readonly [key: string]: Json };
  // `sort` without a comparator orders by UTF-16 code units, which is what the RFC asks for.
  let text = '';
  for (const key of Object.keys(object).toSorted())
    text += `${text === '' ? '{' : ','}${quote(key)}:${write(object[key]!, depth + 1)}`;
  return text === '' ? '{}' : `${text}}`;
}

function quote(text: string): string {
  if (!SPECIAL.test(text)) return `"${text}"`;
  if (/\p{Surrogate}/u.test(text)) throw refuse('a string has half a surrogate pair');
  return JSON.stringify(text);
}

function refuse(reason: Reason | Bilingual): Error {
  return proveError('PZ_JSON_NOT_CANONICAL', { reason: said(reason) });
}
