import { CALIBRATION_STEPS, CURVES } from '../../engine/src/detect/tagger/model.ts';
import type { TaggerModel } from '../../engine/src/detect/tagger/model.ts';
import { generated } from './generate/index.ts';
import { people } from './generate/people.ts';
import { divisionNames } from './generate/places.ts';
import { readLists } from './lists/index.ts';
import { random } from './random.ts';
import { rankedClasses } from './ranks.ts';
import { taggedOf } from './sample.ts';
import type { Sample } from './sample.ts';
import { quantise, train } from './train.ts';
import { readDictionary, wordList } from './word-list.ts';

const ROW_BITS = 18;
/** The real sentences are seen more often than others. */
const REPEATS = 3;
/** Lines from our own templates. */
const LINES = 10_000;
/** Copies of a sentence with other people in it. */
const COPIES = { real: 8, marked: 3 };
const SCHEDULE = { epochs: 4, rate: 0.2, dropout: 0.4 };
export const SEED = 20_260_101;

/** What a model is learnt from. */
export interface Lesson {
  readonly dictionaryFile: string;
  /** Holds the files of `lists/sources.ts`. */
  readonly folder: string;
  /** Sentences with all names marked, with people marked by us, and with people an earlier model is sure of. */
  readonly real: readonly Sample[];
  readonly marked: readonly Sample[];
  readonly sure: readonly Sample[];
  /** How much less likely a name begins, in natural-log units. */
  readonly reluctance: number;
}

/** A model without confidences. */
export function learn(
  { dictionaryFile, folder, real, marked, sure, reluctance }: Lesson,
  say: (line: string) => void,
): TaggerModel {
  const dictionary = readDictionary(dictionaryFile);
  const lists = readLists(folder);
  const base = {
    rowBits: ROW_BITS,
    classes: rankedClasses(lists, dictionary, people(random(5), new Set(), lists)),
    ...wordList(dictionary, divisionNames, lists),
  };
  const seed = random(SEED);
  const made = generated(seed, real, dictionary, lists, { lines: LINES, copies: COPIES.real });
  const copies = generated(seed, marked, dictionary, lists, { lines: 0, copies: COPIES.marked });
  const often = Array.from({ length: REPEATS }, () => real).flat();
  const sentences = [...often, ...marked, ...sure, ...made, ...copies].flatMap(taggedOf);
  say(`${real.length} real, ${marked.length} marked, ${sure.length} sure, ${made.length + copies.length} made`);
  const learnt = train(sentences, base, { ...SCHEDULE, seed, note: say });
  const calibration = new Float32Array(CALIBRATION_STEPS * CURVES * 2);
  return { ...base, ...quantise(learnt, 32, 0.03, reluctance), calibration };
}
