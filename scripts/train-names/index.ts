/**
 * Trains the name tagger and writes models/names/names.bin.br:
 *
 * npm run train:names -- DICTIONARY LISTS UNER_TRAIN.jsonl [MEASURE.jsonl…]
 *
 * DICTIONARY is the word list of @node-rs/jieba 2.0.3 (`dict.txt`, MIT), LISTS a folder with the files of
 * `lists/sources.ts`. UNER_TRAIN is UNER Chinese-GSDSimp train (CC BY-SA 4.0), as
 * `{"text","spans":[[start,end,"PER"|"LOC"|"ORG"],…]}` lines. Only this, the lists and text generated here are learnt from;
 * of the other files the development split sets the confidences. Same input, same model.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { CALIBRATION_STEPS, CURVES, writeModel } from '../../engine/src/detect/tagger/model.ts';
import type { TaggerModel } from '../../engine/src/detect/tagger/model.ts';
import { taggerOf } from '../../engine/src/detect/tagger/tagger.ts';
import { calibrate } from './calibrate.ts';
import { generated } from './generate/index.ts';
import { people } from './generate/people.ts';
import { divisionNames } from './generate/places.ts';
import { readLists } from './lists/index.ts';
import { measure, percent } from './measure.ts';
import { random } from './random.ts';
import { rankedClasses } from './ranks.ts';
import { isDevelopment, readSamples, taggedOf } from './sample.ts';
import type { Sample } from './sample.ts';
import { quantise, train } from './train.ts';
import { readDictionary, wordList } from './word-list.ts';

const ROW_BITS = 18;
/** The real sentences are seen more often than each generated one. */
const REPEATS = 3;
/** Copies of the real sentences with other people in them, and lines from our own templates. */
const AMOUNT = { lines: 10_000, copies: 8 };
const SCHEDULE = { epochs: 5, rate: 0.2, dropout: 0.4 };
const RELUCTANCE = 1;
const SEED = 20_260_101;
const TARGET = 'models/names/names.bin.br';

const [dictionaryFile, folder, uner, ...others] = process.argv.slice(2);
if (dictionaryFile === undefined || folder === undefined || uner === undefined) {
  process.stderr.write('npm run train:names -- DICTIONARY LISTS UNER_TRAIN.jsonl [MEASURE.jsonl…]\n');
  process.exit(2);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const dictionary = readDictionary(dictionaryFile);
const lists = readLists(folder);
const list = wordList(dictionary, divisionNames, lists);
const base = {
  rowBits: ROW_BITS,
  classes: rankedClasses(lists, dictionary, people(random(5), new Set(), lists)),
  ...list,
};

function learn(real: readonly Sample[]): TaggerModel {
  const seed = random(SEED);
  const made = generated(seed, real, dictionary, lists, AMOUNT);
  const sentences = [...Array.from({ length: REPEATS }, () => real).flat(), ...made].flatMap(taggedOf);
  say(`${real.length} real sentences, ${made.length} generated lines, ${list.nodeCode.length} nodes of words`);
  const learnt = train(sentences, base, { ...SCHEDULE, seed, note: say });
  const calibration = new Float32Array(CALIBRATION_STEPS * CURVES * 2);
  return { ...base, ...quantise(learnt, 32, 0.03, RELUCTANCE), calibration };
}

const held = [uner, ...others].map((file) => ({ file, samples: readSamples(file).filter(isDevelopment) }));
// Files of one folder are parts of one corpus.
const corpora = [...new Set(held.map(({ file }) => dirname(file)))].map((directory) =>
  held.filter(({ file }) => dirname(file) === directory).flatMap(({ samples }) => samples),
);
const all = readSamples(uner);
const tried = taggerOf(writeModel(learn(all.filter((sample) => !isDevelopment(sample)))));
for (const { file, samples } of held)
  say(`${basename(file)} (development): people ${percent(measure(tried, samples, 'person', ['PER']))}`);
const calibration = calibrate(tried, corpora, ['LOC', 'GPE', 'ADDRESS', 'SCENE']);
// What ships has learnt from the development split of UNER too; its confidences come from the model that has not.
const bytes = writeModel({ ...learn(all), calibration });

mkdirSync('models/names', { recursive: true });
const packed = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(TARGET, packed);
say(`${TARGET}: ${packed.length} bytes, ${bytes.length} unpacked`);
