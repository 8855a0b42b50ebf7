import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { detect, recordDetector, taggerOf } from '@pingzhang/engine/detect';
import { isMasked } from '@pingzhang/engine/model';
import { globSync } from '../../scripts/glob.mjs';

const tagger = taggerOf(brotliDecompressSync(readFileSync('models/names/names.bin.br')));

interface Vector {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string])[];
}

const vectors = (file: string): Vector[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Vector);

function tally(file: string): { readonly gold: number; readonly found: number; readonly right: number } {
  let [gold, found, right] = [0, 0, 0];
  for (const { text, spans } of vectors(file)) {
    const here = detect(text, { tagger });
    gold += spans.length;
    found += here.length;
    right += here.filter((f) => spans.some(([s, e, t]) => s === f.start && e === f.end && t === f.type)).length;
  }
  return { gold, found, right };
}

test('people in sentences without a label are found, and ordinary words are left alone', () => {
  const people = tally('vectors/names/people.jsonl');
  assert.ok(people.right / people.gold >= 0.7, `recall ${people.right} of ${people.gold}`);
  assert.ok(people.right / people.found >= 0.9, `precision ${people.right} of ${people.found}`);
  const none = tally('vectors/names/none.jsonl');
  assert.ok(none.found <= 2, `${none.found} in sentences without names`);
});

test('addresses in sentences are found', () => {
  const { gold, right } = tally('vectors/names/places.jsonl');
  assert.ok(right / gold >= 0.7, `${right} of ${gold}`);
});

test('where labels, columns and check digits speak, the tagger changes nothing', () => {
  let [added, total] = [0, 0];
  for (const file of globSync(['vectors/detect'], /\.jsonl$/))
    for (const { id, text } of vectors(file)) {
      if (typeof text !== 'string') continue;
      const spans = (options: object): string[] =>
        detect(text, options).map(({ type, start, end }) => `${type} ${start} ${end}`);
      const rules = spans({});
      const both = new Set(spans({ tagger }));
      for (const span of rules) assert.ok(both.has(span), `${id} lost ${span}`);
      added += both.size - rules.length;
      total += rules.length;
    }
  assert.ok(added / total <= 0.01, `${added} more than the ${total} of the rules`);
});

test('a finding says what spoke, and a name under a label is found again in the text', () => {
  const [finding] = detect('据麦家荣回忆，那天傍晚下着小雨。', { tagger });
  assert.equal(finding?.type, 'NAME');
  assert.equal(finding.reasons[0]!.kind, 'model');
  assert.doesNotMatch(finding.reasons[0]!.detail!, /[\u4e00-\u9fff]/);
  const again = detect('姓名：乔万林\n备注：当日乔万林未到。', { tagger }).filter(({ type }) => type === 'NAME');
  assert.equal(again.length, 2);
  assert.ok(again[1]!.reasons.some(({ kind }) => kind === 'dictionary' || kind === 'model'));
});

test('a name the tagger is sure of in one sentence is found in the others; what looks like a label may be a verb', () => {
  const names = (text: string): string[] =>
    detect(text, { tagger })
      .filter(({ type }) => type === 'NAME')
      .map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(names('记者陈志远报道。\n陈志远昨与会方谈妥陈志远案。'), ['陈志远', '陈志远', '陈志远']);
  assert.deepEqual(names('记者随即联系了陈志远的经纪人。'), ['陈志远']);
});

test('masked values stay masked, and cells of a known column are left to the rules', () => {
  assert.ok(detect('张*，138****5678', { tagger }).every(({ type }) => isMasked(type)));
  const detector = recordDetector({ tagger });
  const row = (cells: string[], number: number) =>
    detector.push({
      kind: 'row',
      place: { row: number },
      table: { id: 't', name: 't', header: ['商品', '数量'] },
      cells,
    } as never);
  const out = [row(['王老吉凉茶', '3'], 1), row(['李宁跑鞋', '1'], 2)].flat().concat(detector.end());
  assert.deepEqual(
    out.flatMap(({ findings }) => findings),
    [],
  );
});
