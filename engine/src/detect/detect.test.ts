import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FindingType } from '../model/index.ts';
import { detect } from './detect.ts';

const SAMPLES = [
  '手机１３５９８７６１２３４，微信wxid_q8w7e6r5t4y3u2',
  '身份证 330106 19980908 0078，住浙江省杭州市西湖区文一西路12号3幢201室',
  '收件人李晓红(➀➂➄9876㊀234) 邮箱 li.xh＠163.com',
  '号码幺三五九八七六一二三四，户名：王建国，卡号6222021234567890128',
  '姓名,手机\n李晓红,13598761234\n王建国,13598761235',
  '1️⃣3️⃣5️⃣9️⃣8️⃣7️⃣6️⃣1️⃣2️⃣3️⃣4️⃣',
  '138\u200b0879\u200b3447 与 𝟏𝟑𝟓𝟗𝟖𝟕𝟔𝟏𝟐𝟑𝟒',
];

/** Prefixes that end in a boundary: what stands before them cannot belong to a value. */
const prefix = fc
  .array(
    fc.constantFrom('今天天气很好', '😀', '👨‍👩‍👧', '𠮷', 'é', 'abc ', '（说明）', '\u200b', '１２３', '①', '\u202e'),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('') + '。\n');

test('what stands before a text shifts its findings and changes nothing else', () => {
  fc.assert(
    fc.property(prefix, fc.constantFrom(...SAMPLES), (before, text) => {
      const alone = detect(text).map((f) => ({ ...f, start: f.start + before.length, end: f.end + before.length }));
      assert.deepEqual(detect(before + text), alone);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test('findings are in order, do not overlap, lie within the text and quote whole characters', () => {
  const alphabet = fc.constantFrom(
    '1',
    '3',
    '8',
    '0',
    '一',
    '幺',
    ' ',
    '-',
    '.',
    '*',
    '@',
    ':',
    '张',
    '伟',
    '京',
    'A',
    '号',
    '路',
    '省',
    '，',
    '\n',
    '手机',
    '身份证',
    '😀',
    '\ufe0f\u20e3',
    '\u200b',
    'ｘ',
    '(',
  );
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 80 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, confidence } of detect(text, { minConfidence: 0 })) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.ok(confidence >= 0 && confidence <= 1);
        assert.doesNotMatch(text.slice(start, end), /^[\udc00-\udfff]|[\ud800-\udbff]$/);
        last = end;
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('types asked for are reported alone, and the same as among all', () => {
  const text = SAMPLES.join('\n');
  for (const type of ['PHONE', 'NAME', 'ID_CARD', 'ADDRESS'] satisfies FindingType[]) {
    const alone = detect(text, { types: new Set([type]) });
    assert.deepEqual(
      alone,
      detect(text).filter((finding) => finding.type === type),
    );
    assert.ok(alone.length > 0);
  }
});

test('the label a format gives is evidence', () => {
  assert.deepEqual(detect('40288173').length, 0);
  assert.equal(detect('40288173', { label: 'QQ' })[0]?.type, 'QQ');
  assert.equal(detect('李晓红', { label: 'realName' })[0]?.type, 'NAME');
  assert.deepEqual(detect('13598761234', { label: '订单号' }), []);
});

test('a reason never quotes the value', () => {
  for (const text of SAMPLES) {
    for (const { reasons, value } of detect(text)) {
      for (const { detail } of reasons) assert.ok(value === null || detail === undefined || !detail.includes(value));
    }
  }
});
