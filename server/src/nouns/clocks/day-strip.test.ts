import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { readClock, readyLaw } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import { dayStrip } from './day-strip.ts';

const law = readyLaw([createRequire(import.meta.url)('@pingzhang/law/pack.json') as LawPack]);
const strip = (rule: string, start: string) => dayStrip(readClock(law, rule, start, start.slice(0, 10)), law.calendar);

test('fifteen working days over two holidays are 28 days, and the last is the fifteenth', () => {
  const days = strip('D-APP-1', '2026-09-18');
  assert.equal(days.length, 28);
  assert.equal(days[0]!.kind, 'start');
  assert.deepEqual(days.at(-1), { date: '2026-10-15', kind: 'counted', n: 15, name: null, notice: null, due: true });
  assert.equal(days.find(({ date }) => date === '2026-09-25')!.name, '中秋节');
  assert.equal(days.find(({ date }) => date === '2026-09-20')!.n, 1);
  assert.equal(days.filter(({ kind }) => kind === 'rest').length, 12);
});

test('calendar days count rest days too', () => {
  const days = strip('D-RIGHT-4', '2026-09-18');
  assert.equal(days.at(-1)!.n, 20);
  assert.ok(days.slice(1).every(({ kind }) => kind === 'counted'));
});

test('a provisional period is drawn to its latest end and has no due day', () => {
  const days = strip('D-APP-1', '2026-12-18');
  assert.ok(days.length > 15);
  assert.ok(days.every(({ due }) => !due));
});

test('periods of hours and without a number have no strip', () => {
  assert.deepEqual(strip('D-INC-5', '2026-10-01T22:30:00+08:00'), []);
  assert.deepEqual(strip('D-RIGHT-1', '2026-10-01'), []);
});
