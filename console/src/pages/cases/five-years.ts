import type { Shape } from '../../api/shapes.ts';

type Share = Shape<'Share'>;

/** Years by fives, with the empty spans between, so that the histogram is one. */
export function fiveYears(years: readonly Share[]): readonly Share[] {
  const counts = new Map<number, number>();
  for (const { label, count } of years) {
    const from = Math.floor(Number(label) / 5) * 5;
    if (Number.isFinite(from)) counts.set(from, (counts.get(from) ?? 0) + count);
  }
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return Array.from({ length: (last - first) / 5 + 1 }, (_, index) => {
    const from = first + index * 5;
    return { label: `${from}–${from + 4}`, count: counts.get(from) ?? 0 };
  });
}
