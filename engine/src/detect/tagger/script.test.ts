import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { fold } from '../view/fold.ts';
import { inSimplified, simplified } from './script.ts';
import { taggerOf } from './tagger.ts';

const tagger = taggerOf(brotliDecompressSync(readFileSync('models/names/names.bin.br')));
const mentions = (text: string): unknown[] => {
  const { codes, length } = fold(text);
  return tagger.tag(codes, length).map(({ entity, start, end }) => [entity, text.slice(start, end)]);
};

test('a sentence in traditional script names the same people', () => {
  assert.deepEqual(mentions('據麥家榮回憶，當時趙麗華也在場。'), [
    ['person', '麥家榮'],
    ['person', '趙麗華'],
  ]);
  assert.equal(simplified('據麥家榮回憶'), '据麦家荣回忆');
  assert.equal(simplified('乾隆年間'), '乾隆年间');
});

test('every unit keeps its place, and simplified text is not copied', () => {
  const { codes, length } = fold('据麦家荣回忆，那天傍晚下着小雨。');
  assert.equal(inSimplified(codes, length), codes);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = simplified(text);
      assert.equal(plain.length, text.length);
      assert.equal(simplified(plain), plain);
    }),
  );
});
