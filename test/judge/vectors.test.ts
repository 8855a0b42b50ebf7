// The published vectors are what the rules' examples say, and the judge meets them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { judge } from '@pingzhang/engine/judge';
import type { Case } from '@pingzhang/engine/model';
// @ts-expect-error -- the script is plain JavaScript
import { judgeVectors } from '../../scripts/judge-vectors.mjs';
import { pack } from '../law/pack.ts';

const packs = [pack];
const files = (judgeVectors as () => Map<string, string>)();

for (const [name, content] of files) {
  it(`${name} is fresh: run node scripts/judge-vectors.mjs`, () => {
    assert.equal(readFileSync(`vectors/judge/${name}`, 'utf8'), content);
  });
  it(`${name} is met`, () => {
    for (const line of content.trim().split('\n')) {
      const { id, expected, ...given } = JSON.parse(line) as Case & { id: string; expected: Record<string, unknown> };
      const verdict = judge(given, { packs });
      for (const [key, value] of Object.entries(expected)) {
        const actual = verdict[key];
        if (Array.isArray(value) && Array.isArray(actual))
          assert.deepEqual(new Set(actual), new Set(value), `${id} ${key}`);
        else assert.deepEqual(actual, value, `${id} ${key}`);
      }
    }
  });
}
