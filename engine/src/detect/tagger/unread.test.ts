import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { detect } from '../detect.ts';
import { taggerOf } from './tagger.ts';
import type { Tagger } from './tagger.ts';

const tagger = taggerOf(new Uint8Array(brotliDecompressSync(readFileSync('models/names/names.bin.br'))));
const thorough: Tagger = {
  model: tagger.model,
  tag: (codes, length, worth) =>
    tagger.tag(codes, length, worth && { sentence: () => true, stretch: (start, end) => worth.stretch(start, end) }),
};

test('a sentence that findings and labels account for names nobody else', () => {
  const texts = ['vectors/detect', 'vectors/names'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  assert.ok(texts.length > 900);
  for (const text of texts)
    for (const line of [text, ...text.split(/[\n。；]/)])
      assert.deepEqual(detect(line, { tagger }), detect(line, { tagger: thorough }), line);
});
