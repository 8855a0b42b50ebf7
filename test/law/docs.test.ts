// The pages under docs/law are what the rules make: nothing missing, nothing stale, nothing left over.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
// @ts-expect-error -- the documentation script is plain JavaScript
import { pagePath, renderLawDocs, strays } from '../../scripts/law-docs.mjs';
import { rules } from './pack.ts';

const pages = (renderLawDocs as () => Map<string, string>)();

it('every rule has its page in both languages', () => {
  for (const { id } of rules)
    for (const language of ['zh', 'en'])
      assert.ok(pages.has((pagePath as (language: string, id: string) => string)(language, id)), id);
});

it('the pages are fresh: run `node scripts/law-docs.mjs`', () => {
  const stale = [...pages].filter(([path, page]) => !existsSync(path) || readFileSync(path, 'utf8') !== page);
  assert.deepEqual(
    stale.map(([path]) => path),
    [],
  );
  assert.deepEqual((strays as (all: typeof pages) => string[])(pages), []);
});

it('rendering twice gives the same bytes', () => {
  assert.deepEqual([...(renderLawDocs as () => Map<string, string>)()], [...pages]);
});
