import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { judge, readyLaw } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import type { Case } from '@pingzhang/engine/model';
import { conditionText, factName, valueText } from './condition-text.ts';
import { countLeaves, differenceOf, isYesNo, outcomeOfRule, sortRules, withFact } from './rules-of.ts';
import { FACT_WORDS } from './fact-words.ts';

const pack = JSON.parse(readFileSync(new URL('../../../../law/dist/pack.json', import.meta.url), 'utf8')) as LawPack;
const packs = [pack];
const input: Case = { kind: 'app', date: '2026-11-01', facts: { tapsToPolicy: 5, hasPolicy: true } };
const verdict = judge(input, { packs, explain: true });

test('what decides comes first, open rules next, the rest is folded', () => {
  const { deciding, open, rest } = sortRules(verdict);
  assert.deepEqual(
    deciding.filter((rule) => outcomeOfRule(rule, verdict) === 'breach').map(({ rule }) => rule),
    ['R1.3'],
  );
  assert.ok(open.length > 0);
  assert.ok(open.every(({ holds }) => holds === 'unknown'));
  assert.ok(rest.every((rule) => outcomeOfRule(rule, verdict) === 'none'));
});

test('a condition reads as its question with what is known of it', () => {
  const rule = verdict.rules!.find(({ rule: id }) => id === 'R1.3')!;
  const text = conditionText(rule.because!, {}, 'zh');
  assert.deepEqual(text, { text: 'tapsToPolicy超过4（不含本数）', value: '现为5' });
  assert.deepEqual(countLeaves(rule.because), { yes: 1, no: 0, unknown: 0 });
});

test('the preview of an answer is the verdict the answer would have', () => {
  const question = verdict.questions.find(({ fact }) => fact === 'firstRunPrompt')!;
  assert.ok(isYesNo(question, verdict));
  assert.ok(
    !isYesNo(
      verdict.questions.find(({ fact }) => fact === 'appType')!,
      verdict,
    ),
  );
  const no = judge({ ...input, facts: withFact(input.facts, 'firstRunPrompt', false) }, { packs, explain: true });
  assert.deepEqual(differenceOf(verdict, no, question).becomes, ['R1.2']);
  const yes = judge({ ...input, facts: withFact(input.facts, 'firstRunPrompt', true) }, { packs, explain: true });
  assert.deepEqual(differenceOf(verdict, yes, question).clears, ['R1.2']);
});

test('a dotted fact is set inside', () => {
  assert.deepEqual(withFact({ notice: { given: true } }, 'notice.handler', false), {
    notice: { given: true, handler: false },
  });
});

test('no name of a fact is shown: each has a question, or a name of its own', () => {
  const { needs } = readyLaw(packs);
  const read = new Set<string>();
  const walk = (node: unknown, key = ''): void => {
    if (typeof node === 'string' && ['fact', 'is', 'given'].includes(key)) read.add(node);
    else if (typeof node === 'object' && node !== null)
      for (const [inner, value] of Object.entries(node)) walk(value, Array.isArray(node) ? key : inner);
  };
  for (const { when } of Object.values(pack.rules!).flat()) walk(when);
  assert.ok(read.size > 300);
  const shown = [...read].filter((fact) => factName(fact, Object.fromEntries(needs), 'zh') === fact);
  assert.deepEqual(shown, []);
  assert.deepEqual(
    Object.keys(FACT_WORDS.zh.names).filter((fact) => !read.has(fact)),
    [],
  );
});

test('values are told by name', () => {
  assert.equal(valueText(['PHONE', 'state_organ', true, 5], {}, 'zh'), '手机号、国家机关、是等4项');
  assert.equal(valueText([{ category: 'track', raw: 50 }], {}, 'zh'), '1项');
  assert.equal(valueText({ fact: 'item.needed' }, {}, 'zh'), '需要的频次');
  assert.equal(valueText(undefined, {}, 'en'), 'not known');
});
