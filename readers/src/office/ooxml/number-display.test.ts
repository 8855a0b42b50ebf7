import assert from 'node:assert/strict';
import test from 'node:test';
import { displayNumber, isBuiltInDate, isDateCode } from './number-display.ts';

test('numbers are shown with all the digits the file holds and no others', () => {
  const shown = ['13800138000', '1.3800138E10', '6.22848001234567E+15', '1.5', '1E-7', '1e400', 'x', '-2E3'];
  assert.deepEqual(
    shown.map((raw) => displayNumber(raw, false, false)),
    ['13800138000', '13800138000', '6228480012345670', '1.5', '1E-7', '1e400', 'x', '-2000'],
  );
});

test('dates count from 1900 with its false leap day, or from 1904', () => {
  assert.equal(displayNumber('33272', true, false), '1991-02-03');
  assert.equal(displayNumber('59', true, false), '1900-02-28');
  assert.equal(displayNumber('61', true, false), '1900-03-01');
  assert.equal(displayNumber('31810', true, true), '1991-02-03');
  assert.equal(displayNumber('33272.5', true, false), '1991-02-03 12:00:00');
  assert.equal(displayNumber('9e9', true, false), '9000000000');
});

test('a date format is one that shows a year or a day', () => {
  assert.ok(['yyyy-mm-dd', 'm/d', '[$-804]yyyy"年"m"月"', 'e"年"'].every(isDateCode));
  assert.ok(!['General', '0.00E+00', '"day" 0', '[Red]0', 'h:mm', '\\d0', '#,##0_d'].some(isDateCode));
  assert.deepEqual([14, 31, 57, 0, 20, 49].map(isBuiltInDate), [true, true, true, false, false, false]);
});
