import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { disguisesOf } from './disguise.ts';
import type { Disguise } from './disguise.ts';
import { fold, textOf } from './fold.ts';
import { createMatcher } from './matcher.ts';
import type { TermHit } from './matcher.ts';
import { readTermPack } from './pack.ts';
import { createSoundReader } from './sound.ts';

const pack = readTermPack({
  id: 'test',
  version: '1',
  terms: {
    sgk: { strong: [{ term: '社工库', means: '泄露数据的查询库' }] },
    lookup: { weak: [{ term: '查档', means: '查询他人档案', variants: ['cd服务'] }] },
    bank_set: { ambiguous: [{ term: '四件套', means: '成套的卡' }] },
  },
});
const matcher = createMatcher([pack]);
const find = (text: string): TermHit[] => {
  const folded = fold(text);
  return matcher.find(folded, createSoundReader()(folded.units, folded.length));
};

/** Every way to hide a word that the folding or the matching undoes, once each. */
const HIDDEN: readonly (readonly [Disguise, string, string])[] = [
  ['width', 'ＣＤ服务', '查档'],
  ['traditional', '查檔', '查档'],
  ['zero_width', '查\u200b档', '查档'],
  ['separators', '社-工_库', '社工库'],
  ['emoji', '🔍档', '查档'],
  ['enclosed', 'ⓒⓓ服务', '查档'],
  ['chinese_digits', '肆件套', '四件套'],
  ['lookalike', 'сd服务', '查档'],
  ['case', 'CD服务', '查档'],
  ['repeats', '社工库库库库', '社工库'],
  ['split_characters', '木旦档', '查档'],
  ['homophone', '射公裤', '社工库'],
  ['pinyin', '来 shegongku 看看', '社工库'],
  ['initials', '有sgk吗', '社工库'],
  ['reversal', '库工社', '社工库'],
];

for (const [disguise, text, term] of HIDDEN)
  test(`undoes ${disguise}`, () => {
    const hits = find(text);
    assert.equal(hits[0]?.term.term, term);
    assert.ok(disguisesOf(hits[0].disguises).includes(disguise), disguisesOf(hits[0].disguises).join());
  });

test('a hit spans exactly what was written', () => {
  const text = '老板，出𝐬-𝐠-𝐤，包月';
  const [hit] = find(text);
  assert.equal(text.slice(hit!.start, hit!.end), '𝐬-𝐠-𝐤');
});

test('words do not run together over the end of a sentence, and Latin forms are whole words', () => {
  assert.deepEqual(find('我爱社工。库存没有'), []);
  assert.deepEqual(find('msgkit 下载'), []);
});

test('places grow with the text and stay inside it, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const { from, to, bits, length } = fold(text);
      assert.ok(textOf(fold(text)).length === length);
      assert.ok(bits.length >= length);
      for (let i = 0; i < length; i++) {
        assert.ok(from[i]! < to[i]! && to[i]! <= text.length);
        if (i > 0) assert.ok(from[i]! >= from[i - 1]!);
      }
    }),
    { numRuns: 300, seed: 3 },
  );
});

test('text before a post moves its hits and changes nothing else', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('你好。', '😀😀\n', '𠮷野家！', 'abc;'),
      fc.constantFrom(...HIDDEN.map(([, text]) => text)),
      (prefix, text) => {
        const moved = find(prefix + text).map(({ term, start, end }) => [
          term.term,
          start - prefix.length,
          end - prefix.length,
        ]);
        assert.deepEqual(
          moved,
          find(text).map(({ term, start, end }) => [term.term, start, end]),
        );
      },
    ),
    { seed: 4 },
  );
});

test('two syllables count only where one of them is spelt', () => {
  for (const text of ['cha档', '查dang', 'chadang']) assert.equal(find(text)[0]?.term.term, '查档', text);
  assert.deepEqual(find('茶当'), []);
});

test('what sounds like an ambiguous term counts only where a syllable of it is spelt', () => {
  assert.equal(find('si件 套')[0]?.term.term, '四件套');
  assert.deepEqual(find('斯建桃'), []);
});
