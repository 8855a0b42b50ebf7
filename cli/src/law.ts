import { createRequire } from 'node:module';
import { PI_TYPES } from '@pingzhang/engine/model';
import type { Category, Language, PiType } from '@pingzhang/engine/model';

/** The part of the law pack that findings need: what each type is, and how an instrument is called. */
export interface LawOfFindings {
  readonly version: string;
  readonly hash: string;
  readonly categories: ReadonlyMap<PiType, Category>;
  /** Short title of an instrument of the register; its id when the register does not know it. */
  title(instrument: string, language: Language): string;
}

interface Pack {
  readonly version: string;
  readonly hash: string;
  readonly categories?: { readonly [file: string]: readonly Category[] };
  readonly instruments?: {
    readonly [file: string]: readonly { readonly id: string; readonly short: Readonly<Record<Language, string>> }[];
  };
}

/** @throws TypeError when the pack lacks a type: a broken build, not a user's mistake. */
export function lawOfFindings(
  pack: Pack = createRequire(import.meta.url)('@pingzhang/law/pack.json') as Pack,
): LawOfFindings {
  const categories = new Map(rows(pack.categories).map((category) => [category.type, category]));
  const missing = PI_TYPES.filter((type) => {
    const category = categories.get(type);
    return !category?.zh || !category.en || !category.sensitivity.pipl || !Array.isArray(category.cites);
  });
  if (missing.length > 0) throw new TypeError(`law/categories lacks ${missing.join(', ')}`);
  const titles = new Map(rows(pack.instruments).map(({ id, short }) => [id, short]));
  return {
    version: pack.version,
    hash: pack.hash,
    categories,
    title: (instrument, language) => titles.get(instrument)?.[language] ?? instrument,
  };
}

function rows<T>(files: { readonly [file: string]: readonly T[] } = {}): readonly T[] {
  return Object.values(files).flat();
}
