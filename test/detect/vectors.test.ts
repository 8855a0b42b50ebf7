import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { detect } from '@pingzhang/engine/detect';
import { PI_TYPES, isMasked } from '@pingzhang/engine/model';
import type { Category, FindingType, PiType } from '@pingzhang/engine/model';
import { parse } from 'yaml';
import { detectorsPage } from '../../scripts/detectors-doc.ts';
import { globSync } from '../../scripts/glob.mjs';

interface Vector {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number, FindingType])[];
  readonly norm: readonly (string | null)[];
  readonly neg: readonly (readonly [number, number, string])[];
}

const vectors = new Map<string, Vector[]>(
  globSync(['vectors/detect'], /\.jsonl$/).map((file) => [
    basename(file, '.jsonl'),
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Vector),
  ]),
);

for (const [name, list] of vectors) {
  test(`every vector of ${name} is found as it stands, and nothing besides`, () => {
    for (const { id, text, spans, norm } of list) {
      const found = detect(text).filter(({ type }) => !isMasked(type));
      assert.deepEqual(
        found.map(({ start, end, type }) => [start, end, type]),
        spans,
        `${id}: ${text}`,
      );
      found.forEach(({ type, value }, i) => {
        if (norm[i] !== null && type !== 'ADDRESS' && type !== 'CREDENTIAL')
          assert.equal(canonical(type, value), canonical(type, norm[i]!), id);
      });
    }
  });
}

/** Letter case and leading zeros after the decimal point are spelling. */
const canonical = (type: FindingType, value: string | null): string | null =>
  value === null ? null : type === 'GEO' ? value.split(',').map(Number).join() : value.toLowerCase();

const categories = globSync(['law/categories'], /\.yaml$/).flatMap(
  (file) => parse(readFileSync(file, 'utf8')) as readonly Category[],
);
const lines = readFileSync('docs/detectors.md', 'utf8').split('\n');

for (const type of PI_TYPES satisfies readonly PiType[]) {
  test(`${type} has hits, near misses, a documentation line and a category`, () => {
    const own = vectors.get(type) ?? [];
    assert.ok(own.filter(({ spans }) => spans.some(([, , t]) => t === type)).length >= 3, 'hits');
    assert.ok(
      own.some(({ spans }) => !spans.some(([, , t]) => t === type)),
      'near misses',
    );
    assert.equal(lines.filter((line) => line.startsWith(`| \`${type}\` |`)).length, 1, 'documentation');
    assert.equal(categories.filter((category) => category.type === type).length, 1, 'category');
  });
}

test('docs/detectors.md is what the script writes', () => {
  assert.equal(readFileSync('docs/detectors.md', 'utf8'), detectorsPage());
});
