import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockState, dueOf, instantOf, nearEnd } from './clock-state.ts';

const at = (moment: string): number => Date.parse(moment);

test('a day is due at its midnight in Beijing, and says today all day long', () => {
  assert.equal(instantOf('2026-10-15'), at('2026-10-15T16:00:00Z'));
  assert.equal(clockState('2026-10-15', at('2026-10-15T01:00:00+08:00')).state, 'today');
  assert.equal(clockState('2026-10-15', at('2026-10-15T23:59:59+08:00')).state, 'today');
  assert.equal(clockState('2026-10-15', at('2026-10-14T23:59:59+08:00')).state, 'later');
  assert.equal(clockState('2026-10-15', at('2026-10-16T00:00:00+08:00')).state, 'overdue');
});

test('what is past keeps counting, in the largest unit that says it', () => {
  const due = '2026-11-20T10:22:00+08:00';
  assert.deepEqual(clockState(due, at('2026-11-20T10:32:00+08:00')), {
    state: 'overdue',
    by: { count: 10, unit: 'minutes' },
  });
  assert.deepEqual(clockState(due, at('2026-11-23T10:32:00+08:00')), {
    state: 'overdue',
    by: { count: 3, unit: 'days' },
  });
  assert.deepEqual(clockState(due, at('2026-11-20T08:22:00+08:00')), {
    state: 'today',
    left: { count: 2, unit: 'hours' },
  });
});

test('seconds matter in the last ten minutes', () => {
  const due = '2026-11-20T10:22:00+08:00';
  assert.ok(nearEnd(due, at('2026-11-20T10:13:00+08:00')));
  assert.ok(!nearEnd(due, at('2026-11-20T10:11:00+08:00')));
  assert.ok(!nearEnd(due, at('2026-11-20T10:30:00+08:00')));
});

test('a moment that ends a day is that day', () => {
  assert.equal(dueOf('2026-10-15T15:59:59.999Z'), '2026-10-15');
  assert.equal(dueOf('2026-10-15T02:22:00.000Z'), '2026-10-15T02:22:00.000Z');
});
