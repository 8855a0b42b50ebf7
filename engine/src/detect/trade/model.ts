import { createCueIndex } from './cues.ts';
import type { CueIndex, CueWords } from './cues.ts';
import { factNames } from './features.ts';
import type { Features } from './features.ts';
import { GRAM_BUCKETS, gramText } from './grams.ts';
import { TRADE_CATEGORIES } from './term.ts';
import type { TradeCategory } from './term.ts';

/** As `law/trade/model.json` holds it; the byte tables are signed bytes in base64. */
export interface StoredModel {
  readonly version: string;
  readonly cues: CueWords;
  /** Weight of each fact. */
  readonly facts: readonly number[];
  /** Weight of each pair of facts, and of each gram bucket: a byte times the scale. */
  readonly pairScale: number;
  readonly pairs: string;
  readonly gramScale: number;
  readonly grams: string;
  /** Per category the weights of its facts; per gram bucket (of `CATEGORY_BUCKETS`) the weights of the categories. */
  readonly categoryFacts: readonly (readonly number[])[];
  readonly categoryScale: number;
  readonly categoryGrams: string;
  readonly block: number;
  readonly review: number;
}

/** Weights as bytes: a quarter of the memory, and so of the cache misses, of numbers. */
export interface WeightBytes {
  readonly bytes: Int8Array;
  readonly scale: number;
}

/** Weights of the scorer, ready for use. Everything a score rests on besides the text and the packs. */
export interface TradeModel {
  readonly version: string;
  readonly cues: CueIndex;
  readonly names: readonly string[];
  readonly facts: Float64Array;
  /** `names.length` squared; a pair stands at (lower, higher). */
  readonly pairs: WeightBytes;
  readonly grams: WeightBytes;
  readonly categoryFacts: readonly Float64Array[];
  readonly categoryGrams: WeightBytes;
  /** Scores from here on are hidden at once; precision first. */
  readonly block: number;
  /** Scores from here on go to a reviewer; recall first. */
  readonly review: number;
}

export const CATEGORY_BUCKETS = 1 << 13;
/** Grams of a post weigh together as much as those of one of this many: a long text is not surer than a short one. */
const FEWEST_GRAMS = 40;
const HEAVIEST = 6;

/** `fromBase64` is the platform's. @throws TypeError when the model does not fit this program. */
export function readModel(stored: StoredModel, fromBase64: (text: string) => Uint8Array): TradeModel {
  const cues = createCueIndex(stored.cues);
  const names = factNames(cues.names);
  const bytes = (text: string, scale: number): WeightBytes => ({ bytes: new Int8Array(fromBase64(text)), scale });
  const model: TradeModel = {
    version: stored.version,
    cues,
    names,
    facts: Float64Array.from(stored.facts),
    pairs: bytes(stored.pairs, stored.pairScale),
    grams: bytes(stored.grams, stored.gramScale),
    categoryFacts: stored.categoryFacts.map((row) => Float64Array.from(row)),
    categoryGrams: bytes(stored.categoryGrams, stored.categoryScale),
    block: stored.block,
    review: stored.review,
  };
  const fits =
    model.facts.length === names.length &&
    model.pairs.bytes.length === names.length ** 2 &&
    model.grams.bytes.length === GRAM_BUCKETS &&
    model.categoryFacts.length === TRADE_CATEGORIES.length &&
    model.categoryFacts.every(({ length }) => length === names.length) &&
    model.categoryGrams.bytes.length === TRADE_CATEGORIES.length * CATEGORY_BUCKETS;
  if (!fits) throw new TypeError('trade model of another shape');
  return model;
}

/** What each gram of a post of `count` grams is multiplied by. */
export function gramGain(count: number): number {
  return Math.sqrt(FEWEST_GRAMS / Math.max(FEWEST_GRAMS, count));
}

/** Probability that a post violates, 0 to 1. */
export function score(model: TradeModel, { facts, size, values, grams }: Features): number {
  const names = model.names.length;
  const { bytes: pairs, scale: pairScale } = model.pairs;
  const { bytes: weights, scale } = model.grams;
  let sum = 0;
  let paired = 0;
  for (let i = 0; i < size; i++) {
    const fact = facts[i]!;
    sum += values[fact]! * model.facts[fact]!;
    if (fact === 0) continue;
    const row = fact * names;
    for (let j = i + 1; j < size; j++) paired += pairs[row + facts[j]!]!;
  }
  let whole = 0;
  for (let i = 0; i < grams.count; i++) whole += weights[grams.bucket[i]!]!;
  return 1 / (1 + Math.exp(-(sum + paired * pairScale + whole * gramGain(grams.count) * scale)));
}

/** What spoke loudest, either way: feature and its part in the log-odds. */
export function heaviestOf(
  model: TradeModel,
  { facts, size, values, grams }: Features,
): readonly (readonly [feature: string, weight: number])[] {
  const top = new Heaviest();
  const names = model.names.length;
  const { bytes: pairs, scale: pairScale } = model.pairs;
  const { bytes: weights, scale } = model.grams;
  for (let i = 0; i < size; i++) {
    const fact = facts[i]!;
    if (fact === 0) continue;
    top.offer(values[fact]! * model.facts[fact]!, fact);
    for (let j = i + 1; j < size; j++) {
      const pair = fact * names + facts[j]!;
      top.offer(pairs[pair]! * pairScale, names + pair);
    }
  }
  const gain = gramGain(grams.count) * scale;
  const firstGram = names + names * names;
  for (let i = 0; i < grams.count; i++) top.offer(weights[grams.bucket[i]!]! * gain, firstGram + i);
  const nameOf = (feature: number): string => {
    if (feature >= firstGram) return `“${gramText(grams, feature - firstGram)}”`;
    if (feature < names) return model.names[feature]!;
    const pair = feature - names;
    return `${model.names[Math.floor(pair / names)]!} × ${model.names[pair % names]!}`;
  };
  return top.list().map(([part, feature]) => [nameOf(feature), Math.round(part * 100) / 100] as const);
}

/** The category a violating post is likeliest of. */
export function categoryOf(model: TradeModel, { facts, size, values, grams }: Features): TradeCategory {
  const categories = TRADE_CATEGORIES.length;
  const { bytes, scale } = model.categoryGrams;
  const sums = new Float64Array(categories);
  for (let i = 0; i < grams.count; i++) {
    const first = (grams.bucket[i]! & (CATEGORY_BUCKETS - 1)) * categories;
    for (let c = 0; c < categories; c++) sums[c]! += bytes[first + c]!;
  }
  const gain = gramGain(grams.count) * scale;
  let best = 0;
  for (let c = 0; c < categories; c++) {
    sums[c]! *= gain;
    const row = model.categoryFacts[c]!;
    for (let i = 0; i < size; i++) sums[c]! += values[facts[i]!]! * row[facts[i]!]!;
    if (sums[c]! > sums[best]!) best = c;
  }
  return TRADE_CATEGORIES[best]!;
}

/** Keeps the few largest by size, whatever their sign; of equals, the first offered. */
class Heaviest {
  private readonly parts: number[] = [];
  private readonly features: number[] = [];
  /** What is not larger is not kept. */
  least = 0;

  offer(part: number, feature: number): void {
    const { parts, features } = this;
    const size = part < 0 ? -part : part;
    if (size <= this.least) return;
    let at = parts.length < HEAVIEST ? parts.length : HEAVIEST - 1;
    for (; at > 0 && Math.abs(parts[at - 1]!) < size; at--) {
      parts[at] = parts[at - 1]!;
      features[at] = features[at - 1]!;
    }
    parts[at] = part;
    features[at] = feature;
    if (parts.length === HEAVIEST) this.least = Math.abs(parts[HEAVIEST - 1]!);
  }

  list(): readonly (readonly [part: number, feature: number])[] {
    return this.parts.map((part, i) => [part, this.features[i]!] as const);
  }
}
