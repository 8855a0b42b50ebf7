import assert from 'node:assert/strict';
import { createCipheriv, createHmac } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { PI_TYPES } from '../../model/index.ts';
import type { PiType } from '../../model/index.ts';
import { readPolicy, treatmentOf } from '../policy.ts';
import { operatorNamed, OPERATORS } from './index.ts';
import type { OperatorContext } from './index.ts';

function context(reverse = false): OperatorContext & { readonly fallen: string[] } {
  const numbers = new Map<string, number>();
  const fallen: string[] = [];
  return {
    keyed: {
      encryptBlock: (block) =>
        createCipheriv('aes-256-ecb', Buffer.alloc(32, 1), null).setAutoPadding(false).update(block),
      mac: (message) => createHmac('sha256', 'key').update(message).digest(),
    },
    label: (type) => (type === 'NAME' ? '姓名' : (type ?? '内容')),
    number(type, value) {
      const key = `${type} ${value}`;
      if (!numbers.has(key))
        numbers.set(key, [...numbers.keys()].filter((each) => each.startsWith(`${type} `)).length + 1);
      return numbers.get(key)!;
    },
    reverse,
    fellBack: (_type, instead) => void fallen.push(instead),
    fallen,
  };
}

function run(
  id: string,
  type: PiType | null,
  raw: string,
  value: string | null = raw,
  given: { [name: string]: unknown } = {},
  during = context(),
): string {
  const operator = operatorNamed(id)!;
  const parameters = operator.read(given, (name) => new Error(name));
  return operator.apply({ type, raw, value }, parameters, during);
}

test('mask leaves what offices leave', () => {
  for (const [type, raw, value, expected] of [
    ['NAME', '张伟', '张伟', '张*'],
    ['NAME', '欧阳修文', '欧阳修文', '欧阳**'],
    ['NAME', '李　明', '李明', '李　*'],
    ['ID_CARD', '11010119900307001X', '11010119900307001X', '110101********001X'],
    ['PHONE', '13812345678', '13812345678', '138****5678'],
    ['PHONE', '+86 138-1234-5678', '13812345678', '+86 138-****-5678'],
    ['PHONE', '１３８１２３４５６７８', '13812345678', '１３８****５６７８'],
    ['PHONE', '一三八幺二三四伍陆柒捌', '13812345678', '一三八****伍陆柒捌'],
    ['BANK_CARD', '6222 0212 3456 7890', '6222021234567890', '**** **** **** 7890'],
    ['LANDLINE', '0571-87654321', '0571-87654321', '0571-*****321'],
    ['EMAIL', 'zhangwei@example.com', 'zhangwei@example.com', 'z*******@example.com'],
    [
      'EMAIL',
      'user10001@mail.long-domain.com.cn',
      'user10001@mail.long-domain.com.cn',
      'u********@mail.long-domain.com.cn',
    ],
    ['EMAIL', 'a@qq.com', 'a@qq.com', '*@qq.com'],
    ['ADDRESS', '浙江省杭州市西湖区文三路90号东部软件园3幢', null, '浙江省杭州市西湖区*************'],
    ['PLATE', '浙A·12345', '浙A12345', '浙A·***45'],
    ['PASSPORT', 'E12345678', 'E12345678', 'E*****678'],
    ['BIRTH_DATE', '1990年3月7日', '19900307', '1990年*月*日'],
    ['BIRTH_DATE', '1990-03-07', '19900307', '1990-**-**'],
    ['IPV4', '110.12.3.45', '110.12.3.45', '110.12.*.**'],
    ['GEO', '30.2741,120.1551', '30.2741,120.1551', '30.****,***.****'],
    ['CREDENTIAL', 'hunter2!', null, '*******!'],
  ] as const)
    assert.equal(run('mask', type, raw, value), expected);
});

test('mask: the kept ends can be set, but never show the whole', () => {
  assert.equal(
    run('mask', 'ID_CARD', '11010119900307001X', '11010119900307001X', { first: 3, last: 2 }),
    '110*************1X',
  );
  assert.equal(run('mask', 'PHONE', '13812345678', '13812345678', { first: 11, last: 11 }), '1381234****');
  assert.equal(run('mask', 'QQ', '12345', '12345'), '12**5');
  assert.equal(run('mask', 'NAME', '王', '王'), '*');
  assert.equal(run('mask', null, '只有内部知道', null, { with: '＊' }), '＊＊＊＊＊＊');
});

test('mask keeps the length, hides something, and masking twice is masking once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PI_TYPES), fc.stringMatching(/^[0-9A-Za-z张伟省市区路号 -]{1,40}$/), (type, raw) => {
      fc.pre(/[^ -]/.test(raw));
      const once = run('mask', type, raw, raw);
      assert.equal(once.length, raw.length);
      assert.notEqual(once, raw);
      assert.equal(run('mask', type, once, null), once);
    }),
    { seed: 3 },
  );
});

test('replace numbers distinct values and says the type', () => {
  const shared = context();
  const name = (raw: string) => run('replace', 'NAME', raw, raw, {}, shared);
  assert.deepEqual(['张伟', '李娜', '张伟'].map(name), ['[姓名1]', '[姓名2]', '[姓名1]']);
  assert.equal(run('replace', 'NAME', '张伟', '张伟', { numbered: false }), '[姓名]');
  assert.equal(run('replace', 'NAME', '张伟', '张伟', { with: '某某' }), '某某');
});

test('generalise says less and stays true', () => {
  for (const [type, raw, value, given, expected] of [
    ['BIRTH_DATE', '1990年3月7日', '19900307', {}, '1990年'],
    ['BIRTH_DATE', '1990-03-07', '19900307', { date: 'decade' }, '1990s'],
    ['ADDRESS', '广东省深圳市南山区科技园路1号', null, {}, '广东省深圳市南山区'],
    ['ADDRESS', '广东省深圳市南山区科技园路1号', null, { place: 'city' }, '广东省深圳市'],
    ['ADDRESS', '内蒙古自治区锡林郭勒盟多伦县诺尔镇1号', null, { place: 'province' }, '内蒙古自治区'],
    ['ADDRESS', '杭州市阳光小区3幢', null, {}, '杭州市'],
    ['GEO', '30.2741,120.1551', null, {}, '30.2,120.1'],
    ['IPV4', '110.12.3.45', '110.12.3.45', {}, '110.12.3.0/24'],
    ['IPV6', '2408:8000:1:2::5', null, {}, '2408:8000:1::/48'],
    [null, '37', null, {}, '30-39'],
    [null, '37岁', null, { band: 5 }, '35-39岁'],
    [null, '2020-05-06', null, {}, '2020'],
    ['PHONE', '13812345678', '13812345678', {}, '138****5678'],
  ] as const)
    assert.equal(run('generalise', type, raw, value, given), expected);
});

test('hash is keyed, says nothing of the value, and joins spellings', () => {
  const plain = run('hash', 'PHONE', '13812345678', '13812345678');
  assert.match(plain, /^[0-9a-f]{16}$/);
  assert.equal(run('hash', 'PHONE', '138 1234 5678', '13812345678'), plain);
  assert.notEqual(run('hash', 'QQ', '13812345678', '13812345678'), plain);
});

test('a pseudonym keeps the spelling and is taken back', () => {
  for (const [type, raw, value] of [
    ['PHONE', '138-1234-5678', '13812345678'],
    ['PHONE', '+86 １３８ １２３４ ５６７８', '13812345678'],
    ['PHONE', '幺三八一二三四五六七八', '13812345678'],
    ['BANK_CARD', '6222 0212 3456 7890', '6222021234567890'],
    ['MAC', 'AC:DE:48:00:11:22', 'acde48001122'],
  ] as const) {
    const other = run('pseudonym', type, raw, value);
    assert.notEqual(other, raw);
    assert.equal(other.replace(/[^\s:+-]/gu, ''), raw.replace(/[^\s:+-]/gu, ''));
    const canonical = run('pseudonym', type, value, value);
    assert.equal(
      run('pseudonym', type, other, canonical, {}, context(true)).replace('一', '幺'),
      raw.replace('一', '幺'),
    );
  }
});

test('what cannot be enciphered gets a one-way substitute, the same every time, and is counted', () => {
  const shared = context();
  const name = run('pseudonym', 'NAME', '张伟', '张伟', {}, shared);
  assert.match(name, /^\p{sc=Han}{3}$/u);
  assert.equal(run('pseudonym', 'NAME', '张　伟', '张伟'), name);
  assert.match(
    run('pseudonym', 'MEDICAL_RECORD_NO', '12345', '12345', {}, shared),
    /^\[MEDICAL_RECORD_NO#[0-9a-f]{8}\]$/,
  );
  assert.match(run('pseudonym', 'BIRTH_DATE', '1990年3月7日', '19900307', {}, shared), /^\d{4}年\d{1,2}月\d{1,2}日$/);
  assert.match(
    run('pseudonym', 'ADDRESS', '杭州市西湖区文三路90号', null, {}, shared),
    /^杭州市西湖区.+路\d+号\d+幢\d+室$/,
  );
  assert.deepEqual(shared.fallen, ['fabricate', 'hash', 'fabricate', 'fabricate']);
});

test('an invented name is one for a person throughout, may keep the surname, and is joined by a dot where the real one is', () => {
  const invent = (raw: string, given: { [name: string]: unknown } = {}) => run('pseudonym', 'NAME', raw, raw, given);
  assert.equal(invent('麦家荣'), invent('麦家荣'));
  assert.notEqual(invent('麦家荣'), invent('麦家旺'));
  assert.match(invent('麦家荣', { keep: ['surname'] }), /^麦\p{sc=Han}{2}$/u);
  assert.match(invent('欧阳晓峰', { keep: ['surname'] }), /^欧阳\p{sc=Han}{2}$/u);
  assert.notEqual(invent('麦家荣', { keep: ['surname'] }), invent('麦家旺', { keep: ['surname'] }));
  assert.match(invent('艾力·买买提'), /^\p{sc=Han}{2,5}·\p{sc=Han}{2,5}$/u);
  assert.match(run('fabricate', 'NAME', '司马南山', '司马南山', { keep: ['surname'] }), /^司马\p{sc=Han}{2}$/u);
});

test('parameters of every operator are checked', () => {
  for (const [id, given] of [
    ['mask', { first: -1 }],
    ['mask', { with: '**' }],
    ['generalise', { place: 'street' }],
    ['hash', { length: 4 }],
    ['pseudonym', { keep: ['name'] }],
    ['replace', { numbered: 'yes' }],
  ] as const)
    assert.throws(() => operatorNamed(id)!.read(given, (name) => new Error(name)));
});

test('a policy: first match wins, and mistakes name their place', () => {
  const locate = (path: readonly (string | number)[]) => path.join('.');
  const policy = readPolicy(
    {
      policy: 'p',
      rules: [
        { column: '/备注|说明/', operator: 'remove' },
        { types: ['PHONE'], column: '紧急*', operator: 'keep' },
        { type: 'PHONE', operator: 'mask' },
        { class: 'sensitive', operator: 'hash' },
      ],
      default: { operator: 'replace' },
    },
    locate,
  );
  const id = (type: PiType | null, sensitivity: 'sensitive' | 'ordinary' | null, column: string | null) =>
    treatmentOf(policy, { type, sensitivity, column, path: null }).operator.id;
  assert.equal(id('PHONE', 'ordinary', '备注一'), 'remove');
  assert.equal(id('PHONE', 'ordinary', '紧急联系人电话'), 'keep');
  assert.equal(id('PHONE', 'ordinary', '电话'), 'mask');
  assert.equal(id('BANK_CARD', 'sensitive', null), 'hash');
  assert.equal(id('QQ', 'ordinary', null), 'replace');

  const fallback = { operator: 'mask' };
  for (const [document, code, place] of [
    [{ policy: 'p', default: { operator: 'shred' } }, 'PZ_POLICY_OPERATOR', 'default.operator'],
    [{ policy: 'p', rules: [{ type: 'FAX', operator: 'mask' }], default: fallback }, 'PZ_POLICY_TYPE', 'rules.0.type'],
    [{ policy: 'p', rules: [{ operator: 'mask' }], default: fallback }, 'PZ_POLICY_FORM', 'rules.0'],
    [
      { policy: 'p', rules: [{ type: 'QQ', operator: 'mask', first: 'x' }], default: fallback },
      'PZ_POLICY_PARAMETER',
      'rules.0.first',
    ],
    [
      { policy: 'p', rules: [{ type: 'QQ', operator: 'mask', frist: 1 }], default: fallback },
      'PZ_POLICY_FORM',
      'rules.0.frist',
    ],
    [
      { policy: 'p', rules: [{ column: '/(/', operator: 'mask' }], default: fallback },
      'PZ_POLICY_FORM',
      'rules.0.column',
    ],
    [{ policy: 'p' }, 'PZ_POLICY_FORM', 'default'],
    ['text', 'PZ_POLICY_FORM', ''],
  ] as const)
    assert.throws(
      () => readPolicy(document, locate),
      (error: Error & { code?: string }) => error.code === code && error.message.includes(place),
    );
});

test('every operator is documented by its parameters and distinct by name', () => {
  assert.equal(new Set(OPERATORS.map(({ id }) => id)).size, OPERATORS.length);
  for (const { keyed, id } of OPERATORS) assert.equal(keyed, ['hash', 'pseudonym', 'fabricate'].includes(id));
});
