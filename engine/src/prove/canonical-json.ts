import { proveError } from './errors.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const DEEPEST = 64;

/**
 * RFC 8785: one text for one value. Members are sorted by UTF-16 code units, numbers printed as ECMAScript prints
 * them. Throws PZ_JSON_NOT_CANONICAL for what JSON cannot hold (NaN, lone surrogates, undefined).
 */
export function canonicalJson(value: Json): string {
  return write(value, 0);
}

function write(value: Json, depth: number): string {
  if (depth > DEEPEST) throw refuse('nested too deeply');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refuse('a number is not finite');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw refuse('a string has half a surrogate pair');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: Json) => write(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object') throw refuse(`a ${typeof value} has no JSON form`);
  const object = value as { readonly [key: string]: Json };
  // `sort` without a comparator orders by UTF-16 code units, which is what the RFC asks for.
  const members = Object.keys(object).toSorted();
  return `{${members.map((key) => `${write(key, depth + 1)}:${write(object[key]!, depth + 1)}`).join(',')}}`;
}

function refuse(reason: string): Error {
  return proveError('PZ_JSON_NOT_CANONICAL', { reason });
}
