import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, dayOf, denseTime, full, longDay, longTime, middle, round, shortDay, weekdayOf } from './format.ts';

test('moments are told by the clock of Beijing', () => {
  assert.equal(denseTime('2026-11-20T16:22:00Z'), '2026-11-21 00:22');
  assert.equal(dayOf(new Date('2026-12-31T16:00:00Z')), '2027-01-01');
  assert.equal(longTime('2026-11-21T02:22:00Z', 'zh'), '2026年11月21日（星期六）10:22');
  assert.equal(longTime('2026-11-21T02:22:00Z', 'en'), 'Saturday 21 November 2026, 10:22');
});

test('a day without an hour is that day', () => {
  assert.equal(longTime('2026-10-15', 'zh'), '2026年10月15日（星期四）');
  assert.equal(denseTime('2026-10-15'), '2026-10-15');
  assert.equal(shortDay('2026-10-05', 'zh'), '10月5日');
  assert.equal(longDay('2026-10-05', 'en'), '5 October 2026');
  assert.equal(weekdayOf('2026-09-20', 'zh'), '周日');
});

test('figures stand in full; headings round to 万 and 亿, never k or M', () => {
  assert.equal(full(150_000_000), '150,000,000');
  assert.equal(round(81_000_000, 'zh'), '8100万');
  assert.equal(round(150_000_000, 'zh'), '1.5亿');
  assert.equal(round(1_204_338, 'en'), '1,204,338');
});

test('sizes and long names', () => {
  assert.equal(bytes(0), '0B');
  assert.equal(bytes(128_400_000), '128MB');
  assert.equal(bytes(1_200_000_000), '1.2GB');
  assert.equal(middle('公示.docx'), '公示.docx');
  assert.equal(Array.from(middle(`${'很长'.repeat(40)}.docx`)).length, 32);
  assert.match(middle(`${'很长'.repeat(40)}.docx`), /….*很长.*\.docx$/u);
});
