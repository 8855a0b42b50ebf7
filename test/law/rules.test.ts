// What every rule must have beside its condition: examples of three sorts, a citation that stands in the register,
// a window inside the life of what it cites, both languages, and a file small enough to read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import type { Bilingual, Instrument } from '@pingzhang/engine/model';
import { globSync } from '../../scripts/glob.mjs';
import { instruments, pack, rules } from './pack.ts';

const files = (globSync as (roots: string[], pattern: RegExp) => string[])(['law'], /\.yaml$/);
/** An English text may quote a term of the law, not speak Chinese. */
const CHINESE_SENTENCE = /[\u4e00-\u9fff]{8}/;

/** The instrument, what it took the place of, and what took its place by renumbering. */
function chain(id: string): Instrument[] {
  const predecessors = [...instruments.values()].filter(({ supersededBy }) => supersededBy === id);
  const successors = Object.values(pack.renumber ?? {}).flatMap(({ from, to }) => (from === id ? [to] : []));
  return [id, ...successors].flatMap((one) => instruments.get(one) ?? []).concat(predecessors);
}

describe('each rule', () => {
  for (const rule of rules) {
    it(rule.id, () => {
      const kinds = rule.examples.map(({ is }) => is);
      assert.ok(kinds.includes('violates') || kinds.includes('decides'), 'lacks an example that holds');
      assert.ok(kinds.includes('complies') && kinds.includes('edge'), 'lacks a compliant or an edge example');
      assert.ok(rule.cites.length > 0, 'lacks a citation');
      for (const { instrument } of rule.cites)
        assert.ok(instruments.has(instrument), `${instrument} is not registered`);

      const lives = rule.cites
        .flatMap(({ instrument }) => chain(instrument))
        .filter(({ status }) => status !== 'draft');
      const { from, to = null } = rule.effective;
      if (rule.status === 'draft') assert.equal(from, null, 'a draft has begun');
      else {
        assert.ok(
          from && lives.some(({ effective }) => effective.from && effective.from <= from),
          `begins before what it cites`,
        );
        const ends = lives.map(({ effective }) => effective.to ?? '9999');
        assert.ok((to ?? '9999') <= ends.toSorted().at(-1)!, 'outlives what it cites');
      }

      const texts: readonly (Bilingual | undefined)[] = [
        rule.title,
        rule.description,
        rule.remedy,
        ...(rule.exceptions ?? []),
        ...(rule.evidence ?? []),
        ...Object.values(rule.needs ?? {}).map(({ question }) => question),
        ...rule.examples.map(({ name }) => name),
      ];
      for (const text of texts) {
        if (!text) continue;
        assert.ok(text.zh && text.en, `lacks a language: ${text.zh ?? text.en}`);
        assert.doesNotMatch(text.en, CHINESE_SENTENCE);
      }
    });
  }
});

it('ids and file names are used once, and no file is long', () => {
  const once = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
  assert.deepEqual(once(rules.map(({ id }) => id)), []);
  assert.deepEqual(once(files.filter((file) => file.startsWith('law/rules/')).map((file) => basename(file))), []);
  assert.deepEqual(
    files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 400),
    [],
  );
});

it('a fact is asked for in the same words wherever it is asked', () => {
  const asked = new Map<string, string>();
  for (const { id, needs = {} } of rules)
    for (const [fact, { question }] of Object.entries(needs)) {
      const words = `${question.zh} / ${question.en}`;
      assert.equal(words, asked.get(fact) ?? words, `${id}: ${fact}`);
      asked.set(fact, words);
    }
});

describe('the register', () => {
  for (const row of instruments.values()) {
    it(row.id, () => {
      const { from, to = null } = row.effective;
      assert.equal(from === null, row.status === 'draft', 'a draft has no beginning, and only a draft');
      if (from && to) assert.ok(from <= to);
      assert.equal(to !== null, row.status === 'superseded' || row.status === 'repealed', 'only what ended has an end');
      if (row.supersededBy) assert.ok(instruments.has(row.supersededBy), `${row.supersededBy} is not registered`);
    });
  }
});

it('old and new numbers of an amended law are complete', () => {
  for (const { from, to, articles } of Object.values(pack.renumber ?? {})) {
    assert.ok(instruments.has(from) && instruments.has(to));
    const numbers = articles.map(({ old }) => Number(old)).toSorted((a, b) => a - b);
    assert.deepEqual(
      numbers,
      Array.from({ length: numbers.length }, (_, index) => index + 1),
    );
  }
});
