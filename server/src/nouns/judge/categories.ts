import type { LawPack } from '@pingzhang/engine/judge';
import type { Bilingual, Category, Profile, Sensitivity } from '@pingzhang/engine/model';

const known = new WeakMap<readonly LawPack[], ReadonlyMap<string, Category>>();

/** What the law says of each type of information; later packs go before earlier ones. */
export function categoriesOf(packs: readonly LawPack[]): ReadonlyMap<string, Category> {
  let map = known.get(packs);
  if (map === undefined) {
    const rows = packs.flatMap((pack) => Object.values(pack.categories ?? {}).flat());
    known.set(packs, (map = new Map(rows.map((row) => [row.type, row]))));
  }
  return map;
}

/** `MASKED_PHONE` is of the class of `PHONE`. */
export const bareType = (type: string): string => type.replace(/^MASKED_/, '');

export function titleOf(packs: readonly LawPack[], type: string): Bilingual {
  const { zh = type, en = type } = categoriesOf(packs).get(bareType(type)) ?? {};
  return { zh, en };
}

export const sensitivityOf = (packs: readonly LawPack[], type: string, profile: Profile = 'pipl'): Sensitivity =>
  categoriesOf(packs).get(bareType(type))?.sensitivity[profile] ?? 'depends';
