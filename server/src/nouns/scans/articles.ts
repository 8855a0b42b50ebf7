import type { ArticleRow } from './report.ts';

/** Articles of two runs as one list: each place once, with all the types it is about. */
export function mergeArticles(before: readonly ArticleRow[], now: readonly ArticleRow[]): ArticleRow[] {
  const rows = new Map<string, ArticleRow>();
  for (const row of [...before, ...now]) {
    const key = [row.instrument, row.article, row.paragraph, row.item].join(' ');
    const known = rows.get(key);
    rows.set(key, known === undefined ? row : { ...known, types: [...new Set([...known.types, ...row.types])] });
  }
  return [...rows.values()].toSorted((a, b) => b.types.length - a.types.length);
}
