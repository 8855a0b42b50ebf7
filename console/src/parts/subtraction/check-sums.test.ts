import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSums } from './check-sums.ts';

test('each result is checked against what stands above it', () => {
  const steps = [
    { kind: 'read', count: 150_000_000 },
    { kind: 'minus', count: 1_200_000 },
    { kind: 'minus', count: 18_300_000 },
    { kind: 'minus', count: 32_700_000 },
    { kind: 'result', count: 97_800_000 },
    { kind: 'minus', count: 16_800_000 },
    { kind: 'result', count: 81_000_001 },
  ] as const;
  assert.deepEqual(checkSums(steps), [
    { read: 150_000_000, removed: 52_200_000, result: 97_800_000, equal: true },
    { read: 97_800_000, removed: 16_800_000, result: 81_000_001, equal: false },
  ]);
});
