import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALIKE, contentFingerprint, fingerprintDistance } from './content-fingerprint.ts';

const AD = '长期出售车主名单，姓名电话车型都有，当天更新，先测后付';
const distance = (a: string, b: string): number => fingerprintDistance(contentFingerprint(a)!, contentFingerprint(b)!);

test('another price, handle or disguise is the same fingerprint', () => {
  for (const other of [
    AD + ' 154 0001 2345',
    AD + '，一条0.5，加v abc123x',
    AD.replaceAll('', ' '),
    AD.replace('车主', '車主').replace('电话', '電話'),
    Array.from(AD).join('\u200b'),
  ])
    assert.ok(distance(AD, other) <= 8, other);
});

test('the same advertisement with a few words changed is alike', () => {
  assert.ok(distance(AD, AD.replace('长期', '大量')) <= ALIKE);
  assert.ok(distance(AD, AD + '老客优惠') <= ALIKE);
  assert.ok(distance(AD, AD.replace('当天更新', '每日更新')) <= ALIKE);
});

test('other texts are not alike', () => {
  const others = [
    '全棉四件套学生宿舍用，尺寸齐全，支持退换，包邮到家',
    '高价收银行卡，四大行都要，当面结清，人到就办',
    '今天去档案馆查了老照片，工作人员很热情，周一不开门',
    '招聘前台一名，五险一金，双休，有经验者优先',
  ];
  for (const [i, a] of [AD, ...others].entries())
    for (const b of [AD, ...others].slice(i + 1)) assert.ok(distance(a, b) > ALIKE, `${a} / ${b} ${distance(a, b)}`);
});

test('too little text has no fingerprint', () => {
  assert.equal(contentFingerprint('加v 12345'), null);
  assert.equal(fingerprintDistance('0000000000000000', 'ffffffffffffffff'), 64);
});
