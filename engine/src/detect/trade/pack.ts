import type { TermPack, TermStrength, TradeTerm } from './term.ts';
import { TRADE_CATEGORIES } from './term.ts';
import { LONGEST_WORD } from './term-index.ts';

/** A pack as it is written: terms under their category and strength. `since` is the pack's version unless a term says another. */
export interface PackSource {
  readonly id: string;
  readonly version: string;
  readonly terms: {
    readonly [category: string]: {
      readonly [strength: string]: readonly {
        readonly term: string;
        readonly means: string;
        readonly variants?: readonly string[];
        readonly since?: string;
      }[];
    };
  };
}

const NAME = /^[\w.-]{1,64}$/;
const STRENGTHS: ReadonlySet<string> = new Set<TermStrength>(['strong', 'weak', 'ambiguous']);
const CATEGORIES: ReadonlySet<string> = new Set([...TRADE_CATEGORIES, 'contact']);
const MOST_TERMS = 100_000;
const MOST_VARIANTS = 64;

/**
 * Checks and flattens a written pack. `hash` is the SHA-256 (hex) of the bytes that were signed; whoever read the file
 * made it and verified the signature. @throws TypeError naming the first place that is not a pack.
 */
export function readTermPack(source: PackSource, hash?: string): TermPack {
  const { id, version, terms } = record(source, 'pack') as unknown as PackSource;
  if (!isName(id) || !isName(version))
    throw new TypeError('id and version are texts of 1 to 64 letters, digits, . _ - (a number stands in quotes)');
  const list: TradeTerm[] = [];
  for (const [category, byStrength] of Object.entries(record(terms, 'terms'))) {
    if (!CATEGORIES.has(category)) throw new TypeError(`terms.${category}: no such category`);
    for (const [strength, rows] of Object.entries(record(byStrength, `terms.${category}`))) {
      const place = `terms.${category}.${strength}`;
      if (!STRENGTHS.has(strength) || !Array.isArray(rows)) throw new TypeError(`${place}: no such strength`);
      for (const row of rows as unknown[])
        list.push({
          ...readTerm(row, version, place),
          category: category as TradeTerm['category'],
          strength: strength as TermStrength,
        });
    }
  }
  if (list.length > MOST_TERMS) throw new TypeError(`more than ${MOST_TERMS} terms`);
  return { id, version, ...(hash === undefined ? {} : { hash }), terms: list };
}

function readTerm(row: unknown, version: string, place: string): Omit<TradeTerm, 'category' | 'strength'> {
  const { term, means, variants = [], since = version } = record(row, place);
  const words = [term, ...(Array.isArray(variants) ? (variants as unknown[]) : [null])];
  if (words.length > MOST_VARIANTS + 1 || !words.every(isWord))
    throw new TypeError(`${place}: a term or variant is no word`);
  if (typeof means !== 'string' || !isName(since)) throw new TypeError(`${place}: means or since is missing`);
  return { term: words[0]!, meaning: means, variants: words.slice(1), since };
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_WORD;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value);
}

function record(value: unknown, place: string): { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${place}: not a mapping`);
  return value as { readonly [key: string]: unknown };
}
