import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '@pingzhang/engine/prove';
import { authorityDraft } from './report-draft.ts';
import { transparencyOf } from './transparency.ts';

const entry = (index: number, time: string, rest: Partial<Entry>): { index: number; entry: Entry } => ({
  index,
  entry: { v: 1, time, actor: 'x', action: 'none', ...rest },
});
const LOG = [
  entry(0, '2026-10-31T23:59:59Z', { action: 'platform.intake', counts: { received: 9 } }),
  entry(1, '2026-11-01T00:00:00Z', {
    action: 'platform.intake',
    counts: { received: 5, block: 1, review: 1, pass: 3, 'category.id_set': 2 },
  }),
  entry(2, '2026-11-02T00:00:00Z', { action: 'platform.decide', decision: 'take-down' }),
  entry(3, '2026-11-03T00:00:00Z', { action: 'platform.appeal' }),
  entry(4, '2026-11-04T00:00:00Z', { action: 'platform.decide-appeal', decision: 'overturned' }),
  entry(5, '2026-11-05T00:00:00Z', { action: 'person.create' }),
  entry(6, '2026-12-01T00:00:00Z', { action: 'platform.decide', decision: 'hide' }),
];
const month = (): ReturnType<typeof transparencyOf> =>
  transparencyOf(LOG, new Date('2026-11-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z'));

test('a period is counted from its entries alone, first day in, last day out', () => {
  const { received, judged, byCategory, decided, appeals, entries } = month();
  assert.equal(received, 5);
  assert.deepEqual(judged, { block: 1, review: 1, pass: 3 });
  assert.deepEqual(byCategory, { id_set: 2 });
  assert.deepEqual(decided, { 'take-down': 1 });
  assert.deepEqual(appeals, { filed: 1, upheld: 0, overturned: 1 });
  assert.deepEqual(entries, { first: 1, last: 5 });
  assert.deepEqual(month(), month());
});

test('a draft to an authority states counted facts and leaves the finding to it', () => {
  const { sections } = authorityDraft('police', month(), { id_set: '证件套图' });
  assert.match(sections[0]!.text, /^2026-11-01至2026-12-01/, 'days of Shanghai; the end is not counted');
  assert.match(sections[1]!.text, /证件套图2件/);
  assert.match(sections[3]!.text, /由贵部门认定/);
});
