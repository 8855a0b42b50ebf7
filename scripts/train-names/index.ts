/**
 * Trains the name tagger and writes models/names/names.bin.br:
 *
 * npm run train:names -- DICTIONARY LISTS UNER_TRAIN.jsonl [MEASURE.jsonl…]
 *
 * DICTIONARY is the word list of @node-rs/jieba 2.0.3 (`dict.txt`, MIT), LISTS a folder with the files of
 * `lists/sources.ts`. UNER_TRAIN is UNER Chinese-GSDSimp train (CC BY-SA 4.0), as
 * `{"text","spans":[[start,end,"PER"|"LOC"|"ORG"],…]}` lines. Only this, the lists, the sentences of Wikipedia
 * among them and text generated here are learnt from; of the other files the development split sets the confidences.
 * Same input, same model.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readModel, writeModel } from '../../engine/src/detect/tagger/model.ts';
import { taggerOf } from '../../engine/src/detect/tagger/tagger.ts';
import { calibrate } from './calibrate.ts';
import { SEED } from './learn.ts';
import type { Lesson } from './learn.ts';
import { measure, percent } from './measure.ts';
import { random } from './random.ts';
import { isDevelopment, readSamples } from './sample.ts';
import type { Sample } from './sample.ts';
import { sureSentences } from './sure.ts';
import { markedSentences, sentencesOfWikipedia } from './wikipedia.ts';

/** Sentences of Wikipedia that a model which has learnt from UNER alone is sure of. */
const SURE = { naming: 5000, others: 1500 };
const TARGET = 'models/names/names.bin.br';

const [dictionaryFile, folder, uner, ...others] = process.argv.slice(2);
if (dictionaryFile === undefined || folder === undefined || uner === undefined) {
  process.stderr.write('npm run train:names -- DICTIONARY LISTS UNER_TRAIN.jsonl [MEASURE.jsonl…]\n');
  process.exit(2);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** In a process of its own: two models are learnt at once. */
const learnt = (real: readonly Sample[], marked: readonly Sample[], sure: readonly Sample[]): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const learner = fork(new URL('learner.ts', import.meta.url), { serialization: 'advanced' });
    learner.once('message', (bytes) => resolve(bytes as Uint8Array));
    learner.once('exit', (code) => reject(new Error(`a learner ended with ${code}`)));
    // The first model is to be sure: it names somebody less readily.
    const reluctance = marked.length === 0 ? 0.5 : 0;
    learner.send({ dictionaryFile, folder, real, marked, sure, reluctance } satisfies Lesson);
  });

const held = [uner, ...others].map((file) => ({ file, samples: readSamples(file).filter(isDevelopment) }));
// Files of one folder are parts of one corpus.
const corpora = [...new Set(held.map(({ file }) => dirname(file)))].map((directory) =>
  held.filter(({ file }) => dirname(file) === directory).flatMap(({ samples }) => samples),
);
const all = readSamples(uner);
const withheld = all.filter((sample) => !isDevelopment(sample));
const wikipedia = sentencesOfWikipedia(folder);
const marked = markedSentences(wikipedia);
// A sentence that a corpus holds too, or that is marked, is not taken from Wikipedia again.
const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
const known = new Set([...[uner, ...others].flatMap(readSamples), ...marked].map(({ text }) => bare(text)));
const unknown = wikipedia.map(({ text }) => text).filter((text) => !known.has(bare(text)));
const sure = sureSentences(readModel(await learnt(withheld, [], [])), unknown, random(SEED), SURE);
// What ships has learnt from the development split of UNER too; its confidences come from the model that has not.
const [triedBytes, whole] = await Promise.all([learnt(withheld, marked, sure), learnt(all, marked, sure)]);
const tried = taggerOf(triedBytes);
for (const { file, samples } of held)
  say(`${basename(file)} (development): people ${percent(measure(tried, samples, 'person', ['PER']))}`);
const calibration = calibrate(tried, corpora, ['LOC', 'GPE', 'ADDRESS', 'SCENE']);
const bytes = writeModel({ ...readModel(whole), calibration });

mkdirSync('models/names', { recursive: true });
const packed = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(TARGET, packed);
say(`${TARGET}: ${packed.length} bytes, ${bytes.length} unpacked`);
