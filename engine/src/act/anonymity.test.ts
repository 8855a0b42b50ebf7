import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { anonymityCounter } from './anonymity.ts';

test('agrees with counting by hand', () => {
  const cell = fc.constantFrom('20-29', '30-39', '310000', '男', '女', '');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, fc.constantFrom('甲', '乙', '丙'))), (rows) => {
      const counter = anonymityCounter();
      for (const [a, b, c, secret] of rows) counter.add([a, b, c], secret);

      const groups = new Map<string, string[]>();
      for (const [a, b, c, secret] of rows)
        groups.set(JSON.stringify([a, b, c]), [...(groups.get(JSON.stringify([a, b, c])) ?? []), secret]);
      const sizes = [...groups.values()].map((group) => group.length);
      const result = counter.result();
      assert.equal(result.rows, rows.length);
      assert.equal(result.groups, groups.size);
      assert.equal(result.smallest, sizes.length === 0 ? null : Math.min(...sizes));
      for (const { size, groups: count } of result.sizes)
        assert.equal(count, sizes.filter((each) => each === size).length);
      assert.equal(
        result.diversity,
        sizes.length === 0 ? null : Math.min(...[...groups.values()].map((group) => new Set(group).size)),
      );
    }),
  );
});
