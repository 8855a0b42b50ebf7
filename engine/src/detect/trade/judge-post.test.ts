import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compilePacks } from './judge-post.ts';
import { readModel } from './model.ts';
import type { StoredModel } from './model.ts';
import { readTermPack } from './pack.ts';
import type { PackSource } from './pack.ts';

const stored = JSON.parse(readFileSync('law/trade/model.json', 'utf8')) as StoredModel;
const model = readModel(stored, (text) => Buffer.from(text, 'base64'));
const empty: PackSource = { id: 'none', version: '1', terms: {} };
const own: PackSource = {
  id: 'acme',
  version: '2',
  terms: { sgk: { strong: [{ term: '青团粉', means: '自造词', since: '1' }] } },
};

test('a swapped pack changes what is known and what the decision names, and the old judge stays as it was', () => {
  const before = compilePacks([readTermPack(empty, 'a'.repeat(64))], model);
  const after = compilePacks([readTermPack(own, 'b'.repeat(64))], model);
  const text = '出青-团-粉 月卡五十';
  assert.deepEqual(before.judgePost(text).reasons, []);
  const decision = after.judgePost(text);
  assert.equal(text.slice(decision.reasons[0]!.start, decision.reasons[0]!.end), '青-团-粉');
  assert.deepEqual(decision.reasons[0]!.path, ['separators']);
  assert.equal(decision.pack, `acme@2#${'b'.repeat(16)} model@${stored.version}`);
  assert.ok(decision.score > before.judgePost(text).score);
  assert.deepEqual(before.judgePost(text).reasons, []);
});

test('the same text gives the same decision whatever was judged in between', () => {
  const judge = compilePacks([readTermPack(own)], model);
  const text = '给车牌就告诉你他昨晚停在哪，一次两百';
  const first = JSON.stringify(judge.judgePost(text));
  for (let i = 0; i < 600; i++) judge.judgePost(`别的帖子 ${i} 🔍 查档`.repeat(1 + (i % 7)));
  assert.equal(JSON.stringify(judge.judgePost(text)), first);
});

test('any text is judged, the empty one and hostile ones too', () => {
  const judge = compilePacks([readTermPack(own)], model);
  for (const text of [
    '',
    ' ',
    '\ud83d',
    '1'.repeat(200_000),
    '查'.repeat(200_000),
    '青团粉'.repeat(50_000),
    'a'.repeat(200_000),
  ]) {
    const { score, reasons } = judge.judgePost(text);
    assert.ok(score >= 0 && score <= 1);
    assert.ok(reasons.length <= 64);
  }
});

test('what is no pack is refused by its place', () => {
  const broken: readonly (readonly [unknown, RegExp])[] = [
    [null, /pack/],
    [{ ...own, id: 'a b' }, /id and version/],
    [{ ...own, terms: { drugs: {} } }, /terms\.drugs/],
    [{ ...own, terms: { sgk: { loud: [] } } }, /terms\.sgk\.loud/],
    [{ ...own, terms: { sgk: { strong: [{ term: '', means: 'x' }] } } }, /terms\.sgk\.strong/],
    [{ ...own, terms: { sgk: { strong: [{ term: '长'.repeat(65), means: 'x' }] } } }, /terms\.sgk\.strong/],
    [{ ...own, terms: { sgk: { strong: [{ term: '词' }] } } }, /means/],
  ];
  for (const [source, message] of broken) assert.throws(() => readTermPack(source as PackSource), message);
});

test('the score from which a post is reviewed can be chosen, and is named', () => {
  const packs = [readTermPack(own)];
  const text = '给车牌就告诉你他昨晚停在哪，一次两百';
  const { score } = compilePacks(packs, model).judgePost(text);
  const wide = compilePacks(packs, model, score - 0.01).judgePost(text);
  const narrow = compilePacks(packs, model, score + 0.01).judgePost(text);
  assert.deepEqual([wide.label, narrow.label, wide.score], ['violating', 'ok', score]);
  assert.ok(wide.pack.endsWith(` review@${score - 0.01}`));
});

test('a model of another shape is refused', () => {
  assert.throws(
    () => readModel({ ...stored, facts: stored.facts.slice(1) }, (text) => Buffer.from(text, 'base64')),
    /shape/,
  );
});
