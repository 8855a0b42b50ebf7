import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerpt, placeOf } from '../../cli/src/verbs/check/excerpt.ts';
import { at, rowRecord, textRecord } from './fixtures.ts';

const PHONE = '13912345678';
const ID = '110101199003078035';
const words = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('');

test('every finding in the window is masked, and those asked for are marked', () => {
  const text = `联系人李明，手机${PHONE}，身份证${ID}。`;
  const findings = [at(text, 'NAME', '李明'), at(text, 'PHONE', PHONE), at(text, 'ID_CARD', ID, 0.2)];
  const { parts } = excerpt(textRecord(text, findings, findings.slice(0, 2)), findings[1]!, false);
  assert.equal(words(parts), '联系人李*，手机139****5678，身份证110101********8035。');
  assert.deepEqual(
    parts.filter(({ type }) => type !== undefined).map(({ type }) => type),
    ['NAME', 'PHONE'],
  );
});

test('long numbers nobody claimed are veiled too', () => {
  const text = `手机${PHONE} 单号202601050003186`;
  const findings = [at(text, 'PHONE', PHONE)];
  assert.match(words(excerpt(textRecord(text, findings), findings[0]!, false).parts), /单号20•{13}$/);
});

test('with reveal the text stands as it is', () => {
  const text = `手机${PHONE} 单号202601050003186`;
  const findings = [at(text, 'PHONE', PHONE)];
  assert.equal(words(excerpt(textRecord(text, findings), findings[0]!, true).parts), text);
});

test('a finding on the edge of the window is taken in whole', () => {
  const text = `${PHONE}${'，'.repeat(20)}李明${'。'.repeat(38)}${ID}尾`;
  const findings = [at(text, 'PHONE', PHONE), at(text, 'NAME', '李明'), at(text, 'ID_CARD', ID)];
  const shown = words(excerpt(textRecord(text, findings), findings[1]!, false).parts);
  assert.ok(shown.includes('139****5678') && shown.includes('110101********8035'), shown);
});

test('a row is shown as a line, its other cells masked as well', () => {
  const row = rowRecord([
    [null, 'A-1'],
    ['NAME', '王芳'],
    ['PHONE', PHONE],
  ]);
  assert.equal(words(excerpt(row, row.wanted[1]!, false).parts), 'A-1 │ 王* │ 139****5678');
  assert.deepEqual(placeOf(row.record, row.wanted[1]!), { file: 'list.csv', row: 2, column: 3 });
});

test('only the line of the finding is shown, and its line and column are told', () => {
  const text = `第一行\n手机${PHONE}\n第三行`;
  const findings = [at(text, 'PHONE', PHONE)];
  const { parts, place } = excerpt(textRecord(text, findings), findings[0]!, false);
  assert.equal(words(parts), '手机139****5678');
  assert.deepEqual(place, { file: 'notes.txt', offset: 0, line: 2, column: 3 });
});

test('no value stands in clear in any excerpt, wherever the findings are', () => {
  const value = fc
    .tuple(fc.constantFrom('13', '15', '18'), fc.nat(999_999_999))
    .map(([head, tail]) => head + String(tail).padStart(9, '0'));
  const filler = fc.string({ unit: fc.constantFrom('电', '话', ' ', '。', '😀', 'a', '│'), maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, value), { minLength: 1, maxLength: 12 }), (pieces) => {
      let text = '';
      const findings = pieces.map(([before, phone]) => {
        const start = text.length + before.length;
        text += before + phone;
        return { type: 'PHONE' as const, start, end: start + 11, value: phone, confidence: 0.9, reasons: [] };
      });
      for (const around of findings) {
        const shown = words(excerpt(textRecord(text, findings), around, false).parts);
        for (const { value: phone } of findings) assert.ok(!shown.includes(phone), `${phone} in ${shown}`);
        assert.doesNotThrow(() => encodeURIComponent(shown), 'half a character');
      }
    }),
    { numRuns: 200 },
  );
});
