import { disguisesOf } from './disguise.ts';
import type { Disguise } from './disguise.ts';
import { featuresOf } from './features.ts';
import { fold } from './fold.ts';
import type { Matcher, TermHit } from './matcher.ts';
import { score } from './model.ts';
import type { TradeModel } from './model.ts';
import { TRADE_CATEGORIES } from './term.ts';
import type { TermStrength, TradeCategory } from './term.ts';

/** Everything a decision rests on, so that it can be taken again to the same result. */
export interface Moderator {
  readonly matcher: Matcher;
  readonly model: TradeModel;
  readonly categories: CategoryModel;
  /** Phones, IDs and cards of people shown in a text: how many different ones. */
  readonly personal: (text: string) => number;
}

/** Per category the gram weights that speak for it, for posts whose words no pack knows. */
export type CategoryModel = (text: string) => TradeCategory;

export interface Decision {
  readonly label: 'violating' | 'ok';
  readonly category: TradeCategory | null;
  readonly score: number;
  readonly action: 'block' | 'review' | 'pass';
  readonly reasons: readonly TradeReason[];
  readonly heaviest: readonly (readonly [feature: string, weight: number])[];
}

/** A term in the post as it was written, and the way from the writing to the term. */
export interface TradeReason {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly category: string;
  readonly strength: TermStrength;
  readonly path: readonly Disguise[];
}

const WEIGHT: { readonly [S in TermStrength]: number } = { strong: 5, weak: 3, ambiguous: 1 };

/** Judges one post. Pure: the same text, pack and model give the same decision. */
export function moderate(text: string, { matcher, model, categories, personal }: Moderator): Decision {
  const folded = fold(text);
  const hits = matcher.find(folded);
  const { score: probability, heaviest } = score(model, featuresOf(folded, hits, personal(text)));
  const violating = probability >= model.review;
  return {
    label: violating ? 'violating' : 'ok',
    category: violating ? (strongest(hits) ?? categories(folded.text)) : null,
    score: Math.round(probability * 10_000) / 10_000,
    action: probability >= model.block ? 'block' : violating ? 'review' : 'pass',
    reasons: hits.map(reasonOf),
    heaviest,
  };
}

function reasonOf({ term, start, end, disguises }: TermHit): TradeReason {
  const { term: name, category, strength } = term;
  return { start, end, term: name, category, strength, path: disguisesOf(disguises) };
}

function strongest(hits: readonly TermHit[]): TradeCategory | null {
  const sums = TRADE_CATEGORIES.map((category) =>
    hits.reduce((sum, { term }) => sum + (term.category === category ? WEIGHT[term.strength] : 0), 0),
  );
  const best = Math.max(...sums);
  return best < WEIGHT.weak ? null : TRADE_CATEGORIES[sums.indexOf(best)]!;
}
