import type { TradeCategory } from './term.ts';
import { TRADE_CATEGORIES } from './term.ts';

/** Log-weights of character pairs per category, in the order of `TRADE_CATEGORIES`; a naive Bayes classifier. */
export interface CategoryWeights {
  readonly pairs: { readonly [pair: string]: readonly number[] };
}

/** The category whose pairs a folded text holds most of: for posts whose words no pack knows. */
export function categoryModel({ pairs }: CategoryWeights): (text: string) => TradeCategory {
  const weights = new Map(Object.entries(pairs));
  return (text) => {
    const sums = TRADE_CATEGORIES.map(() => 0);
    for (let i = 0; i + 1 < text.length; i++)
      weights.get(text.slice(i, i + 2))?.forEach((weight, c) => void (sums[c]! += weight));
    return TRADE_CATEGORIES[sums.indexOf(Math.max(...sums))]!;
  };
}
