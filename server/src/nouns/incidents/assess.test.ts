import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { LawPack } from '@pingzhang/engine/judge';
import { assess } from './assess.ts';
import { noticeDraft, reportDraft } from './drafts.ts';
import type { IncidentTexts } from './drafts.ts';
import { INCIDENT_STATES, afterIncident } from './machine.ts';

const packs = [createRequire(import.meta.url)('@pingzhang/law/pack.json') as LawPack];
const discovered = '2026-10-01T22:30:00+08:00';

test('1.2 million people at another operator: 较大, four hours, holidays or not, and PIPL 57 beside it', () => {
  const { level, duties } = assess({ operator: 'other', leakedPeople: 1_200_000, discovered }, packs);
  assert.equal(level, '较大');
  const [first] = duties;
  assert.deepEqual(first!.to, ['属地省级网信']);
  assert.equal(first!.deadline.due, '2026-10-02T02:30:00+08:00');
  assert.ok(duties.some(({ clock, certain, deadline }) => clock === 'D-INC-9' && certain && deadline.due === null));
});

test('while the level is open every report that may be due runs, and says it may', () => {
  const { level, duties } = assess({ discovered }, packs);
  assert.equal(level, null);
  assert.deepEqual(
    duties.filter(({ certain }) => !certain).map(({ clock }) => clock),
    ['D-INC-1', 'D-INC-3', 'D-INC-5'],
  );
});

test('below 较大 no report clock runs; the duty to remedy and notify stays', () => {
  const facts = { operator: 'other', leakedPeople: 300, directLoss: 0, reposts: 0, views: 0, discovered } as const;
  const { level, duties } = assess(facts, packs);
  assert.equal(level, '一般');
  assert.ok(duties.every(({ clock }) => !['D-INC-1', 'D-INC-3', 'D-INC-5'].includes(clock)));
  assert.ok(duties.some(({ clock }) => clock === 'D-INC-9'));
});

test('the wrap-up report runs from the end of the handling', () => {
  const facts = { operator: 'other', leakedPeople: 1_200_000, discovered } as const;
  const clocks = (ended?: string) =>
    assess(facts, packs, ended).duties.map(({ clock, deadline }) => [clock, deadline.due]);
  assert.ok(!clocks().some(([clock]) => clock === 'D-INC-7'));
  assert.deepEqual(
    clocks('2026-10-08T12:00:00+08:00')
      .find(([clock]) => clock === 'D-INC-7')?.[1]
      ?.slice(0, 10),
    '2026-11-09', // the thirtieth day is a Saturday (民法典 203)
  );
});

const EMPTY: IncidentTexts = {
  unit: '',
  system: '',
  happened: '',
  kinds: [],
  cause: '',
  harm: '',
  measures: '',
  advice: '',
  trend: '',
  clues: '',
  next: '',
  scene: '',
  contact: '',
};

test('a draft says what is missing and never leaves a heading without words', () => {
  const facts = { operator: 'other', leakedPeople: 1_200_000, discovered } as const;
  const report = reportDraft(facts, assess(facts, packs), { ...EMPTY, unit: '示例公司' }, 'SJ-0001');
  assert.match(report.sections[1]!.text, /1,200,000人/);
  assert.deepEqual(report.missing.length, 5);
  assert.ok(noticeDraft(EMPTY).sections.every(({ text }) => text !== ''));
});

test('acts of an incident: the end comes once, the wrap-up after it, and nothing after that', () => {
  assert.equal(afterIncident('open', 'end'), 'handled');
  assert.equal(afterIncident('handled', 'end'), null);
  assert.equal(afterIncident('open', 'wrap-up'), null);
  assert.equal(afterIncident('handled', 'wrap-up'), 'closed');
  for (const state of INCIDENT_STATES)
    for (const act of ['note', 'regrade', 'report', 'notify'] as const)
      assert.equal(afterIncident(state, act), state === 'closed' ? null : state);
});
