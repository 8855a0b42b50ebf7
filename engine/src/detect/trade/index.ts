/** Posts that trade in personal information: words undone of their disguises, and what the post does with them. */
export { DISGUISES } from './disguise.ts';
export type { Disguise } from './disguise.ts';
export { DENSE_NAMES, featuresOf, GRAM_BUCKETS } from './features.ts';
export { fold } from './fold.ts';
export type { Folded } from './fold.ts';
export { createMatcher } from './matcher.ts';
export type { Matcher, TermHit } from './matcher.ts';
export { categoryModel } from './category-model.ts';
export { readModel, score } from './model.ts';
export type { TradeModel } from './model.ts';
export { moderate } from './moderate.ts';
export type { Decision, Moderator, TradeReason } from './moderate.ts';
export { readTermPack } from './pack.ts';
export type { PackSource } from './pack.ts';
export { TRADE_CATEGORIES } from './term.ts';
export type { TermPack, TradeCategory, TradeTerm } from './term.ts';
