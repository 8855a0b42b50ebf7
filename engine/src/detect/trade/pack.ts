import type { TermPack, TermStrength, TradeTerm } from './term.ts';

/** A pack as it is written: terms under their category and strength. */
export interface PackSource {
  readonly id: string;
  readonly version: string;
  readonly terms: {
    readonly [category: string]: {
      readonly [strength: string]: readonly {
        readonly term: string;
        readonly means: string;
        readonly variants?: readonly string[];
      }[];
    };
  };
}

/** Flattens a written pack. */
export function readTermPack({ id, version, terms }: PackSource): TermPack {
  return {
    id,
    version,
    terms: Object.entries(terms).flatMap(([category, byStrength]) =>
      Object.entries(byStrength).flatMap(([strength, rows]) =>
        rows.map(({ term, means, variants = [] }): TradeTerm => ({
          term,
          meaning: means,
          category: category as TradeTerm['category'],
          strength: strength as TermStrength,
          variants,
          since: version,
        })),
      ),
    ),
  };
}
