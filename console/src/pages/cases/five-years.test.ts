import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fiveYears } from './five-years.ts';

test('years are counted by fives, empty spans between included', () => {
  const years = [
    { label: '1989', count: 2 },
    { label: '1975', count: 1 },
    { label: '1979', count: 4 },
  ];
  assert.deepEqual(fiveYears(years), [
    { label: '1975–1979', count: 5 },
    { label: '1980–1984', count: 0 },
    { label: '1985–1989', count: 2 },
  ]);
  assert.deepEqual(fiveYears([]), []);
});
