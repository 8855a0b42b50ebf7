import { disguisesOf } from './disguise.ts';
import type { Disguise } from './disguise.ts';
import { createFeatureFinder } from './features.ts';
import { createFolder } from './fold.ts';
import { createMatcher } from './matcher.ts';
import type { TermHit } from './matcher.ts';
import { categoryOf, score } from './model.ts';
import type { TradeModel } from './model.ts';
import { countPersonal } from './personal.ts';
import { createSoundReader } from './sound.ts';
import type { TermPack, TermStrength, TradeCategory } from './term.ts';

/**
 * Packs and a model made ready: some tens of milliseconds, and nothing global changes, so a changed pack is compiled
 * beside the old one and the reference swapped. The same text, packs and model give the same decision.
 */
export interface PostJudge {
  /** `id@version#hash` of each pack and `model@version`, as every decision names them. */
  readonly pack: string;
  /** Judges one post: title, body, nickname, group name or the text of a picture. Linear in its length; never throws. */
  readonly judgePost: (text: string) => Decision;
}

export interface Decision {
  readonly label: 'violating' | 'ok';
  readonly category: TradeCategory | null;
  /** Probability that the post violates, 0 to 1, four digits. */
  readonly score: number;
  readonly action: 'block' | 'review' | 'pass';
  /** In the order of their places, at most `MOST_REASONS`. */
  readonly reasons: readonly TradeReason[];
  readonly heaviest: readonly (readonly [feature: string, weight: number])[];
  readonly pack: string;
}

/** A term in the post as it was written (UTF-16 units, end exclusive), and the disguises undone on the way to the term. */
export interface TradeReason {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly category: string;
  readonly strength: TermStrength;
  readonly path: readonly Disguise[];
}

const MOST_REASONS = 64;

/** The packs have been verified by whoever read them: nothing here checks a signature. */
export function compilePacks(packs: readonly TermPack[], model: TradeModel): PostJudge {
  const pack = [...packs.map(packName), `model@${model.version}`].join(' ');
  const matcher = createMatcher(packs);
  const fold = createFolder();
  const read = createSoundReader();
  const finder = createFeatureFinder(model.cues);
  return {
    pack,
    judgePost: (text) => {
      const folded = fold(text);
      const sounds = read(folded.units, folded.length);
      const hits = matcher.find(folded, sounds);
      const features = finder.find({ source: text, folded, sounds }, hits, countPersonal(text));
      const { score: probability, heaviest } = score(model, features);
      const violating = probability >= model.review;
      return {
        label: violating ? 'violating' : 'ok',
        category: violating ? categoryOf(model, features) : null,
        score: Math.round(probability * 10_000) / 10_000,
        action: probability >= model.block ? 'block' : violating ? 'review' : 'pass',
        reasons: hits.slice(0, MOST_REASONS).map((hit) => reasonOf(hit, text)),
        heaviest,
        pack,
      };
    },
  };
}

/** Eight bytes of the hash are enough for a person to compare; the whole hash stands with the pack. */
function packName({ id, version, hash }: TermPack): string {
  return `${id}@${version}${hash === undefined ? '' : `#${hash.slice(0, 16)}`}`;
}

function reasonOf({ term, start, end, disguises }: TermHit, text: string): TradeReason {
  const { term: name, category, strength, variants } = term;
  const written = text.slice(start, end);
  const plain = written === name || variants.includes(written);
  return { start, end, term: name, category, strength, path: plain ? [] : disguisesOf(disguises) };
}
