import assert from 'node:assert/strict';
import { createCipheriv } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  hongKongIdCheck,
  luhnCheck,
  residentIdCheck,
  taiwanIdCheck,
  USCC_ALPHABET,
  usccCheck,
  vinCheck,
} from '../../model/index.ts';
import type { PiType } from '../../model/index.ts';
import { pseudonymise } from './index.ts';
import { regionPosition } from './region-codes.ts';

const encryptBlock = (block: Uint8Array): Uint8Array =>
  createCipheriv('aes-256-ecb', Buffer.alloc(32, 7), null).setAutoPadding(false).update(block);
const encrypt = (type: PiType, value: string, keep: string[] = []) =>
  pseudonymise(encryptBlock, 'encrypt', type, value, { keep: new Set(keep) });
const decrypt = (type: PiType, value: string, keep: string[] = []) =>
  pseudonymise(encryptBlock, 'decrypt', type, value, { keep: new Set(keep) });

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const region = fc.constantFrom('110101', '330106', '441900', '110103', '810000', '650104', '990001');
const realDay = (text: string): boolean =>
  new Date(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}T00:00:00Z`)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '') === text;

const residentId = fc.tuple(region, day, digits(3)).map((parts) => parts.join('') + residentIdCheck(parts.join('')));

/** Per type: values, and what must hold of every pseudonym. */
const FORMS: readonly (readonly [PiType, fc.Arbitrary<string>, (value: string, from: string) => boolean])[] = [
  [
    'ID_CARD',
    residentId,
    (value, from) =>
      /^\d{17}[\dX]$/.test(value) &&
      value[17] === residentIdCheck(value) &&
      realDay(value.slice(6, 14)) &&
      (regionPosition(value.slice(0, 6)) !== null || value.slice(0, 6) === from.slice(0, 6)),
  ],
  [
    'ID_CARD_15',
    fc
      .tuple(region, day, digits(3))
      .map(([place, date, order]) => place + date.replace(/^20/, '19').slice(2).replace('0229', '0228') + order),
    (value) => /^\d{15}$/.test(value) && realDay(`19${value.slice(6, 12)}`),
  ],
  [
    'PHONE',
    digits(10).map((rest) => `1${rest}`),
    (value, from) => /^1\d{10}$/.test(value) && value.slice(0, 3) === from.slice(0, 3),
  ],
  ['LANDLINE', digits(7).map((rest) => `0571-8${rest}`), (value) => /^0571-[2-8]\d{7}$/.test(value)],
  ['LANDLINE', digits(7).map((rest) => `0108${rest}`), (value) => /^010[2-8]\d{7}$/.test(value)],
  [
    'BANK_CARD',
    fc
      .integer({ min: 13, max: 19 })
      .chain((length) => digits(length - 7))
      .map((rest) => `622202${rest}${luhnCheck(`622202${rest}`)}`),
    (value, from) =>
      value.startsWith('622202') && value.length === from.length && value.at(-1) === luhnCheck(value.slice(0, -1)),
  ],
  [
    'IMEI',
    digits(6).map((rest) => `35693803${rest}${luhnCheck(`35693803${rest}`)}`),
    (value) => value.startsWith('35693803') && value[14] === luhnCheck(value.slice(0, 14)),
  ],
  ['IMSI', digits(10).map((rest) => `46000${rest}`), (value) => /^46000\d{10}$/.test(value)],
  [
    'HK_ID',
    digits(6).map((rest) => `K${rest}(${hongKongIdCheck('K', rest)})`),
    (value) => /^[A-Z]\d{6}\(.\)$/.test(value) && value[8] === hongKongIdCheck(value[0]!, value.slice(1, 7)),
  ],
  [
    'TW_ID',
    digits(7).map((rest) => `A1${rest}${taiwanIdCheck('A', `1${rest}`)}`),
    (value) => /^[A-Z]1\d{8}$/.test(value) && value[9] === taiwanIdCheck(value[0]!, value.slice(1, 9)),
  ],
  ['PASSPORT', digits(8).map((rest) => `E${rest}`), (value) => /^E\d{8}$/.test(value)],
  ['PASSPORT', digits(7).map((rest) => `EK${rest}`), (value) => /^E[A-Z]\d{7}$/.test(value)],
  ['PLATE', digits(5).map((rest) => `浙A${rest}`), (value) => /^[\u4e00-\u9fff][A-Z]\d{5}$/.test(value)],
  ['PLATE', digits(5).map((rest) => `粤BD${rest}`), (value) => /^[\u4e00-\u9fff][A-Z]D\d{5}$/.test(value)],
  ['PLATE', digits(5).map((rest) => `京B${rest}F`), (value) => /^[\u4e00-\u9fff][A-Z]\d{5}F$/.test(value)],
  ['PLATE', digits(4).map((rest) => `皖C${rest}警`), (value) => /^[\u4e00-\u9fff][A-Z]\d{4}警$/.test(value)],
  [
    'VIN',
    digits(6)
      .map((rest) => `LFV3A23C0D3${rest}`)
      .map((raw) => raw.slice(0, 8) + vinCheck(raw) + raw.slice(9)),
    (value) => value.startsWith('LFV3A23C') && value[8] === vinCheck(value),
  ],
  [
    'USCC',
    fc
      .array(fc.constantFrom(...USCC_ALPHABET.split('')), { minLength: 9, maxLength: 9 })
      .map((code) => `92330106${code.join('')}`)
      .map((body) => body + usccCheck(body)),
    (value) => /^92.{16}$/.test(value) && value[17] === usccCheck(value) && regionPosition(value.slice(2, 8)) !== null,
  ],
  ['QQ', fc.integer({ min: 10_000, max: 99_999_999_999 }).map(String), (value) => /^[1-9]\d{4,10}$/.test(value)],
  [
    'EMAIL',
    fc.stringMatching(/^[a-z0-9]{1,12}$/).map((local) => `${local}@example.com`),
    (value) => /^[a-z0-9]+@example\.com$/.test(value),
  ],
  [
    'WECHAT',
    fc.stringMatching(/^[a-z][a-z0-9]{6}_[a-z0-9]{1,6}$/),
    (value, from) => /^[a-z][a-z0-9_]+$/.test(value) && value.length === from.length,
  ],
  ['MAC', fc.stringMatching(/^[0-9a-f]{12}$/), (value, from) => value.slice(0, 6) === from.slice(0, 6)],
  ['AD_ID', fc.uuid(), (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)],
  [
    'IPV4',
    digits(2).map((host) => `110.12.3.${Number(host)}`),
    (value) => value.split('.').every((octet) => Number(octet) < 256) && !/^(10|127|0)\./.test(value),
  ],
  ['IPV6', digits(3).map((host) => `2408:8000::${host}`), (value) => /^2408:8000(:[0-9a-f]{1,4}){6}$/.test(value)],
];

for (const [type, values, holds] of FORMS) {
  test(`${type}: another value of the same structure, taken back by the key`, () => {
    fc.assert(
      fc.property(values, (value) => {
        const other = encrypt(type, value);
        assert.ok(other !== null, value);
        assert.ok(holds(other, value), `${value} gave ${other}`);
        const back = decrypt(type, other);
        // IPv6 comes back written out in full.
        if (type !== 'IPV6') assert.equal(back, value);
        else assert.equal(encrypt(type, back!), other);
      }),
      { numRuns: 60 },
    );
  });
}

test('ten thousand phones have ten thousand pseudonyms', () => {
  const given = Array.from(
    { length: 10_000 },
    (_, i) =>
      `138${String(i * 7919)
        .padStart(8, '0')
        .slice(-8)}`,
  );
  assert.equal(new Set(given.map((value) => encrypt('PHONE', value))).size, new Set(given).size);
});

test('parts that are to stay do stay, unless too little would be left to encipher', () => {
  fc.assert(
    fc.property(residentId, (value) => {
      const place = encrypt('ID_CARD', value, ['region'])!;
      assert.equal(place.slice(0, 6), value.slice(0, 6));
      assert.equal(decrypt('ID_CARD', place, ['region']), value);
      const sex = encrypt('ID_CARD', value, ['sex'])!;
      assert.equal(Number(sex[16]) % 2, Number(value[16]) % 2);
      assert.equal(encrypt('ID_CARD', value, ['region', 'birth']), null);
    }),
    { numRuns: 40 },
  );
});

test('an invalid check digit stays invalid, and comes back', () => {
  const value = '110101199003070013';
  assert.notEqual(value[17], residentIdCheck(value));
  const other = encrypt('ID_CARD', value)!;
  assert.notEqual(other[17], residentIdCheck(other));
  assert.equal(decrypt('ID_CARD', other), value);
});

test('too few values, or none of the form, give null', () => {
  for (const [type, value] of [
    ['NAME', '张三'],
    ['BIRTH_DATE', '19900101'],
    ['IPV4', '192.168.1.7'],
    ['MEDICAL_RECORD_NO', '12345'],
    ['PHONE', '12345'],
  ] as const)
    assert.equal(encrypt(type, value), null);
});

test('the context separates pseudonyms of one value', () => {
  const under = (context: string) => pseudonymise(encryptBlock, 'encrypt', 'PHONE', '13912345678', { context });
  assert.equal(under('a'), under('a'));
  assert.notEqual(under('a'), under('b'));
});

test('values that are not ours to know never throw', () => {
  const types = [
    ...new Set(FORMS.map(([type]) => type)),
    'MILITARY_ID',
    'SOCIAL_SECURITY',
    'HKMO_PERMIT',
    'TW_PERMIT',
    'FPR_ID',
    'DRIVER_FILE_NO',
    'CREDENTIAL',
  ] as PiType[];
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.string({ unit: 'binary', maxLength: 30 }), (type, value) => {
      const other = encrypt(type, value);
      if (other !== null) assert.equal(typeof other, 'string');
    }),
    { numRuns: 500 },
  );
});

test('frozen: pseudonyms written once must be readable for ever', () => {
  assert.deepEqual(
    (['ID_CARD', 'PHONE', 'BANK_CARD'] as const).map((type, i) =>
      encrypt(type, ['110101199003070011', '13912345678', '6222021234567890'][i]!),
    ),
    ['411402192904131291', '13988977815', '6222026852934389'],
  );
});
