import { normalise } from '@pingzhang/engine/detect';
import type { LawPack } from '@pingzhang/engine/judge';
import type { CategoryTable, CrimeCategory } from '@pingzhang/census';

type Pack = LawPack & {
  readonly columns?: { readonly 'crime-headings'?: { readonly [category: string]: readonly string[] } };
};

/** Which category a column's values belong to, by their type or by its heading. */
export function categoryTable({ categories, columns }: Pack): CategoryTable {
  return {
    ofType: Object.fromEntries(
      Object.values(categories ?? {}).flatMap((rows) =>
        rows.map(({ type, crimeCategory }) => [type, crimeCategory as CrimeCategory]),
      ),
    ),
    ofHeading: Object.entries(columns?.['crime-headings'] ?? {}).flatMap(([category, words]) =>
      words.map((word) => [word.toLowerCase(), category as CrimeCategory] as const),
    ),
  };
}

/** 1 at each three-digit prefix the phone detector holds to be allocated. */
export function mobilePrefixes(): Uint8Array {
  return Uint8Array.from({ length: 1000 }, (_, prefix) =>
    prefix >= 130 && prefix < 200 && 'value' in normalise('PHONE', `${prefix}13572468`) ? 1 : 0,
  );
}
