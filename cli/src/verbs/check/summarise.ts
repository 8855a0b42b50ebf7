import type { PiType, Profile, Sensitivity } from '@pingzhang/engine/model';
import type { LawOfFindings } from '../../law.ts';
import type { ArticleRow, TypeRow } from './report.ts';

export interface Summary {
  readonly types: readonly TypeRow[];
  readonly articles: readonly ArticleRow[];
  readonly bySensitivity: Record<Sensitivity, number>;
  readonly findings: number;
  readonly masked: number;
}

type Counts = ReadonlyMap<PiType, { readonly findings: number; readonly masked: number; readonly files: number }>;

/** Counts by type as rows with their legal class, the class totals, and the articles behind them. */
export function summarise(counts: Counts, law: LawOfFindings, profile: Profile): Summary {
  const types = [...counts]
    .map(([type, count]): TypeRow => {
      const { zh, en, sensitivity, crimeTier, note = null } = law.categories.get(type)!;
      return { type, zh, en, sensitivity: sensitivity[profile], crimeTier, note, ...count };
    })
    .toSorted((a, b) => b.findings - a.findings || (a.type < b.type ? -1 : 1));
  const bySensitivity = { sensitive: 0, ordinary: 0, depends: 0 };
  for (const { sensitivity, findings } of types) bySensitivity[sensitivity] += findings;
  return {
    types,
    articles: articlesOf(types, law),
    bySensitivity,
    findings: sum(types.map(({ findings }) => findings)),
    masked: sum(types.map(({ masked }) => masked)),
  };
}

function articlesOf(types: readonly TypeRow[], law: LawOfFindings): ArticleRow[] {
  const rows = new Map<string, ArticleRow & { readonly types: PiType[] }>();
  for (const { type, findings } of types) {
    if (findings === 0) continue;
    for (const { instrument, article, paragraph, item } of law.categories.get(type)!.cites) {
      const key = [instrument, article, paragraph, item].join(' ');
      const title = { zh: law.title(instrument, 'zh'), en: law.title(instrument, 'en') };
      const finer = { ...(paragraph === undefined ? {} : { paragraph }), ...(item === undefined ? {} : { item }) };
      const row = rows.get(key) ?? { instrument, article, ...finer, title, types: [] };
      rows.set(key, row);
      row.types.push(type);
    }
  }
  return [...rows.values()].toSorted((a, b) => b.types.length - a.types.length);
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
