import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCueIndex } from './cues.ts';
import { fold } from './fold.ts';
import { createSoundReader } from './sound.ts';

const index = createCueIndex({ people: '车主 业主', list: '名单 数据', not: '不要' });

function counted(text: string): number[] {
  const folded = fold(text);
  const counts = new Uint8Array(index.names.length);
  index.count(folded.units, folded.length, counts);
  index.countSpelt(folded, createSoundReader()(folded.units, folded.length), counts);
  return [...counts];
}

test('different words of a cue count, the same word once, words inside longer ones not', () => {
  assert.deepEqual(counted('车主 业主 名单 名单'), [2, 1, 0]);
  assert.deepEqual(counted('要不要'), [0, 0, 1]);
});

test('words spelt in Latin letters count, in whole or in part; words of the same sound in characters do not', () => {
  assert.deepEqual(counted('chezhu shuju'), [1, 1, 0]);
  assert.deepEqual(counted('che主 数ju'), [1, 1, 0]);
  assert.deepEqual(counted('扯诸 淑据'), [0, 0, 0]);
});
