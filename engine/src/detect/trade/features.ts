import type { CueIndex } from './cues.ts';
import { bit } from './disguise.ts';
import type { Disguise } from './disguise.ts';
import type { Folded } from './fold.ts';
import { createGramFinder } from './grams.ts';
import type { Grams } from './grams.ts';
import type { TermHit } from './matcher.ts';
import type { Sounds } from './sound.ts';
import { PATTERNS, patternsOf } from './patterns.ts';
import { TRADE_CATEGORIES } from './term.ts';

/**
 * What is known of a post: facts with names (terms, cues, patterns, what is personal in it), and its grams. Facts weigh
 * alone and in pairs: 名单 is nothing, 我有 is nothing, both are a seller's. Valid until the next post.
 */
export interface Features {
  /** Facts that hold, by their place among the names, ascending, `size` of them; `values` are by place. */
  readonly facts: Uint16Array;
  size: number;
  readonly values: Float32Array;
  readonly grams: Grams;
}

/** A post in the three forms features are read from. */
export interface FoldedPost {
  readonly source: string;
  readonly folded: Folded;
  readonly sounds: Sounds;
}

export interface FeatureFinder {
  readonly names: readonly string[];
  /** `above`: the speakers of the post that this text is a part of. */
  find(post: FoldedPost, hits: readonly TermHit[], personal: number, above?: Speakers): Features;
  /** Who speaks in the post that was read last. */
  speakers(): Speakers;
}

/** What a report, a warning or a rule shows itself by, which holds for every sentence of it. */
export type Speakers = Float32Array;
const SPEAKERS = ['cue.not.news', 'cue.not.warning', 'cue.not.compliance', 'cue.law.words'];

const STRENGTHS = ['strong', 'weak', 'ambiguous'] as const;
/** Disguises people use to hide; case, width and digits are how people write. */
export const HIDING = 0b111_1110_1001_1110;

/** Disguises that show in the writing, whatever is written: two characters of a kind are no accident. */
const MARKED = [
  'width',
  'traditional',
  'zero_width',
  'emoji',
  'enclosed',
  'lookalike',
  'repeats',
  'split_characters',
] as const satisfies readonly Disguise[];
const MARKED_BITS = MARKED.map(bit);
const FEWEST_MARKED = 2;
const SEPARATORS = bit('separators');

export function factNames(cues: readonly string[]): readonly string[] {
  return [
    'bias',
    ...STRENGTHS.map((strength) => `term.${strength}`),
    'term.contact',
    'term.hidden',
    ...TRADE_CATEGORIES.map((category) => `category.${category}`),
    ...cues.map((cue) => `cue.${cue}`),
    ...PATTERNS.map((pattern) => `pattern.${pattern}`),
    ...MARKED.map((disguise) => `hidden.${disguise}`),
    'hidden.separators',
    'hidden.letters',
    'personal.one',
    'personal.many',
    'length.long',
  ];
}

export function createFeatureFinder(cues: CueIndex): FeatureFinder {
  const names = factNames(cues.names);
  const place = new Map(names.map((name, i) => [name, i]));
  const at = (name: string): number => place.get(name)!;
  const firstStrength = at('term.strong');
  const firstCategory = at(`category.${TRADE_CATEGORIES[0]}`);
  const firstCue = firstCategory + TRADE_CATEGORIES.length;
  const firstPattern = at(`pattern.${PATTERNS[0]}`);
  const firstMarked = at(`hidden.${MARKED[0]}`);
  const termContact = at('term.contact');
  const termHidden = at('term.hidden');
  const personalOne = at('personal.one');
  const personalMany = at('personal.many');
  const lengthLong = at('length.long');
  const hiddenSeparators = at('hidden.separators');
  const speakers = SPEAKERS.filter((name) => place.has(name)).map(at);
  const hiddenLetters = at('hidden.letters');
  const counts = new Uint8Array(cues.names.length);
  const values = new Float32Array(names.length);
  const gramsOf = createGramFinder();
  const facts = new Uint16Array(names.length);
  let found: Features | undefined;
  return {
    names,
    speakers: () => Float32Array.from(speakers, (fact) => values[fact]!),
    find({ source, folded, sounds }, hits, personal, above) {
      values.fill(0);
      values[0] = 1;
      for (const { term, disguises } of hits) {
        if (term.category === 'contact') {
          values[termContact] = 1;
          continue;
        }
        values[firstStrength + STRENGTHS.indexOf(term.strength)]!++;
        values[firstCategory + TRADE_CATEGORIES.indexOf(term.category)] = 1;
        if ((disguises & HIDING) !== 0) values[termHidden] = 1;
      }
      cues.count(folded.units, folded.length, counts);
      cues.countSpelt(folded, sounds, counts);
      for (let i = 0; i < counts.length; i++) values[firstCue + i] = counts[i]!;
      const patterns = patternsOf(source, folded);
      for (let i = 0; i < PATTERNS.length; i++) values[firstPattern + i] = (patterns >>> i) & 1;
      markedInto(folded, values, firstMarked);
      values[hiddenSeparators] = isSpacedOut(folded) ? 1 : 0;
      values[hiddenLetters] = lettersIn(folded) > 1 ? 1 : 0;
      values[personalOne] = personal === 1 ? 1 : 0;
      values[personalMany] = personal > 2 ? 1 : 0;
      values[lengthLong] = folded.length > 60 ? 1 : 0;
      if (above !== undefined) for (const [i, fact] of speakers.entries()) values[fact] = above[i]!;
      let size = 0;
      for (let i = 0; i < values.length; i++) {
        if (values[i] === 0) continue;
        facts[size++] = i;
        // A second word of a kind says less than the first.
        if (values[i]! >= 2) values[i] = values[i] === 2 ? 1.5 : 1.8;
      }
      const grams = gramsOf(folded, sounds);
      found ??= { facts, size, values, grams };
      found.size = size;
      return found;
    },
  };
}

/** Sets the fact of each disguise that two units or more of the text needed. */
function markedInto({ bits, length }: Folded, values: Float32Array, first: number): void {
  let any = 0;
  for (let i = 0; i < length; i++) any |= bits[i]!;
  if (any === 0) return;
  for (let m = 0; m < MARKED_BITS.length; m++) {
    if ((any & MARKED_BITS[m]!) === 0) continue;
    let units = 0;
    for (let i = 0; i < length && units < FEWEST_MARKED; i++) if ((bits[i]! & MARKED_BITS[m]!) !== 0) units++;
    if (units === FEWEST_MARKED) values[first + m] = 1;
  }
}

/** Marks or spaces before every other character: a comma here and there is how people write. */
function isSpacedOut({ bits, length }: Folded): boolean {
  let units = 0;
  for (let i = 0; i < length; i++) if ((bits[i]! & SEPARATORS) !== 0) units++;
  return length >= 4 && 2 * units >= length;
}

/** Single Latin letters within Chinese: K房J录. */
function lettersIn({ units, length }: Folded): number {
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if (unit < SMALL_A || unit > SMALL_Z) continue;
    const before = i > 0 ? units[i - 1]! : 0;
    const after = i + 1 < length ? units[i + 1]! : 0;
    if (before < FIRST_HAN && after < FIRST_HAN) continue;
    if ((before >= FIRST_HAN || before <= LINE_FEED) && (after >= FIRST_HAN || after <= LINE_FEED)) letters++;
  }
  return letters;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const FIRST_HAN = 0x4e00;
const LINE_FEED = 10;
