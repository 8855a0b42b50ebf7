import { disguisesOf } from './disguise.ts';
import type { Disguise } from './disguise.ts';
import { createFeatureFinder } from './features.ts';
import type { Features, Speakers } from './features.ts';
import { createFolder } from './fold.ts';
import { createMatcher } from './matcher.ts';
import type { TermHit } from './matcher.ts';
import { categoryOf, heaviestOf, score } from './model.ts';
import type { TradeModel } from './model.ts';
import { countPersonal } from './personal.ts';
import { createSoundReader } from './sound.ts';
import type { TermPack, TermStrength, TradeCategory } from './term.ts';
import { windowsOf } from './windows.ts';

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
  /** What weighed most, either way; empty where next to nothing spoke for a trade. */
  readonly heaviest: readonly (readonly [feature: string, weight: number])[];
  /** Of a long post that is harmless for the most part, the part that the score is of. */
  readonly part?: readonly [start: number, end: number];
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
/** A long text has many parts, and one of them may look bad by chance: where most are harmless, the odds are divided by this. */
const DOUBT = 8;
/** A strong term is enough for a look unless the rest of the post speaks against it: reports, warnings and meals do, by less than this. */
const UNDENIED = 0.25;
/** Scores below are not explained: most posts of a platform stand there, and nobody asks. */
const EXPLAINED = 0.05;

/**
 * The packs have been verified by whoever read them: nothing here checks a signature. `reviewFrom` is the score from which
 * a post goes to a reviewer instead of the model's own, for a queue with more or fewer hands; decisions name it.
 */
export function compilePacks(packs: readonly TermPack[], model: TradeModel, reviewFrom?: number): PostJudge {
  const review = reviewFrom ?? model.review;
  const asked = reviewFrom === undefined ? [] : [`review@${reviewFrom}`];
  const pack = [...packs.map(packName), `model@${model.version}`, ...asked].join(' ');
  const matcher = createMatcher(packs);
  const fold = createFolder();
  const read = createSoundReader();
  const finder = createFeatureFinder(model.cues);
  let hits: readonly TermHit[] = [];
  const featuresOf = (text: string, above?: Speakers): Features => {
    const folded = fold(text);
    const sounds = read(folded.units, folded.length);
    hits = matcher.find(folded, sounds);
    return finder.find({ source: text, folded, sounds }, hits, countPersonal(text), above);
  };
  return {
    pack,
    judgePost: (text) => {
      let features = featuresOf(text);
      const all = hits;
      let probability: number;
      let part: readonly [number, number] | undefined;
      const windows = windowsOf(text);
      if (windows.length === 0) {
        probability = score(model, features);
        if (probability < review && probability >= UNDENIED && all.some(isStrong)) probability = review;
      } else {
        const whole = score(model, features);
        const speakers = finder.speakers();
        const scores = windows.map((window) => score(model, featuresOf(window.text, speakers)));
        probability = Math.max(...scores);
        const worst = windows[scores.indexOf(probability)]!;
        const bad = scores.filter((one) => one >= review).length;
        if (2 * bad < windows.length || whole < review) {
          probability = lessSure(probability);
          part = [worst.start, worst.end];
        }
        features = featuresOf(worst.text, speakers);
      }
      const violating = probability >= review;
      return {
        label: violating ? 'violating' : 'ok',
        category: violating ? categoryOf(model, features) : null,
        score: Math.round(probability * 10_000) / 10_000,
        // A part is looked at before the whole is hidden.
        action: probability >= model.block && part === undefined ? 'block' : violating ? 'review' : 'pass',
        reasons: all.slice(0, MOST_REASONS).map((hit) => reasonOf(hit, text)),
        heaviest: probability >= EXPLAINED ? heaviestOf(model, features) : [],
        ...(part === undefined ? {} : { part }),
        pack,
      };
    },
  };
}

function isStrong({ term }: TermHit): boolean {
  return term.strength === 'strong';
}

function lessSure(probability: number): number {
  return probability / (probability + (1 - probability) * DOUBT);
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
