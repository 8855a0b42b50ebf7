import type { Category, CrimeTier as Tier } from '../../model/index.ts';

/** One tier of 法释〔2017〕10号 art. 5(1): `law/thresholds/crime-tiers.yaml`. `fields` are names or dotted prefixes. */
export interface CrimeTier {
  readonly tier: Tier;
  readonly categories: readonly { readonly code: string; readonly zh: string; readonly fields?: readonly string[] }[];
}

/** A category of the interpretation; `code` is `track`, `property`, `other` and so on, null when only the tier is known. */
export interface CrimeCategory {
  readonly tier: Tier;
  readonly code: string | null;
}

export interface FieldTiers {
  /** A category by its code, its Chinese name or the tier's letter. */
  ofCategory(name: string): CrimeCategory | undefined;
  /** What a column or field holds: a detector type, or a dotted name by its longest known prefix. */
  ofField(field: string): CrimeCategory | undefined;
}

export function fieldTiers(tiers: readonly CrimeTier[], types: ReadonlyMap<string, Category>): FieldTiers {
  const names = new Map<string, CrimeCategory>();
  const prefixes = new Map<string, CrimeCategory>();
  for (const { tier, categories } of tiers) {
    names.set(tier, { tier, code: null });
    for (const { code, zh, fields = [] } of categories) {
      const category = { tier, code };
      names.set(code, category).set(zh, category);
      for (const field of fields) prefixes.set(field, category);
    }
  }
  return {
    ofCategory: (name) => names.get(name),
    ofField(field) {
      const type = types.get(field);
      if (type) return { tier: type.crimeTier, code: type.crimeCategory };
      const whole = names.get(field);
      if (whole) return whole;
      for (let end = field.length; end > 0; end = field.lastIndexOf('.', end - 1)) {
        const category = prefixes.get(field.slice(0, end));
        if (category) return category;
      }
      return undefined;
    },
  };
}
