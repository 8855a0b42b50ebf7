import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { compilePacks } from './judge-post.ts';
import { readModel } from './model.ts';
import type { StoredModel } from './model.ts';
import { readTermPack } from './pack.ts';
import type { PackSource } from './pack.ts';
import { windowsOf } from './windows.ts';

test('windows cover a long post without gaps, and a short one has none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('字', '。', '\n', 'a', ' '), maxLength: 800 }), (text) => {
      const windows = windowsOf(text);
      if (text.length <= 140) return assert.equal(windows.length, 0);
      assert.equal(windows.map((window) => window.text).join(''), text);
      for (const { text: part, start, end } of windows) assert.equal(text.slice(start, end), part);
    }),
    { numRuns: 300, seed: 9 },
  );
});

const stored = JSON.parse(readFileSync('law/trade/model.json', 'utf8')) as StoredModel;
const pack = readTermPack(parse(readFileSync('law/trade/terms.yaml', 'utf8')) as PackSource);
const judge = compilePacks(
  [pack],
  readModel(stored, (text) => Buffer.from(text, 'base64')),
);

test('a sentence of a long report is read as reported', () => {
  const report =
    '检察院对何某提起公诉。起诉书指控，何某在二手平台开店，以每条六毛的价格出售装修客户名单，先后卖出四万余条，买家多为门窗店。' +
    '案发后何某退缴全部违法所得，法院一审判处有期徒刑两年，缓刑三年，并处罚金。办案民警提醒，收购名单同样违法，接到可疑推销电话请及时举报，' +
    '商家也应当自查客户资料的来源，勿存侥幸心理。';
  const sentence = '以每条六毛的价格出售装修客户名单，先后卖出四万余条。';
  const alone = judge.judgePost(sentence).score;
  const within = judge.judgePost(report);
  assert.ok(report.length > 140);
  assert.ok(within.score < alone, `${within.score} ${alone}`);
  assert.equal(within.label, 'ok');
});

test('an advertisement pasted into a long harmless text is found in its place, and goes to a reviewer', () => {
  const before =
    '西红柿洗净切块，鸡蛋打散加一点盐。热锅下油，先炒鸡蛋，成块后盛出。再下葱花和西红柿，中火炒出汁水。' +
    '倒回鸡蛋，加半勺糖，翻匀就好。喜欢汤多的可以加一小碗热水，煮开两分钟再出锅。';
  const after = '米饭提前泡二十分钟，煮出来更软。剩下的西红柿放阴凉处，别进冰箱，第二天做汤也合适。大家试试看。';
  assert.equal(judge.judgePost(before + after).label, 'ok');
  const ad = '出社工库会员月卡五十，查户籍查开房，先查后付加v。';
  const { label, action, part } = judge.judgePost(before + ad + after);
  assert.deepEqual([label, action], ['violating', 'review']);
  assert.ok((before + ad + after).slice(...part!).includes('社工库'));
});
