// A user's own rules: refused with the place of every fault, judged beside the law, never in its stead.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { judge, validateRules } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import type { PzError } from '@pingzhang/engine/model';
import { readUserPack } from '../../cli/src/verbs/judge/user-pack.ts';
import { pack, rules } from '../law/pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
after(() => rmSync(folder, { recursive: true }));

const GOOD = `# company policy
- id: OWN-1
  kinds: [app]
  title: { zh: 政策三次点击内可达, en: Policy within three taps }
  description: { zh: 本公司要求不超过3次。, en: Three taps at most here. }
  cites: [{ instrument: company-policy, article: '7' }]
  effective: { from: '2026-01-01' }
  status: in_force
  when: { gt: { fact: tapsToPolicy, to: 3 } }
  outcome: { type: violation }
  examples: []
`;

function load(name: string, text: string): LawPack {
  const file = join(folder, name);
  writeFileSync(file, text);
  return readUserPack(file, [pack], 'en');
}

/** The places and words of the refusal. */
function refusal(text: string): string {
  try {
    load('bad.yaml', text);
  } catch (error) {
    assert.equal((error as PzError).code, 'PZ_JUDGE_PACK');
    return (error as PzError).text.en.what.replaceAll(folder, '');
  }
  assert.fail('accepted');
}

it('our own rules pass the check users’ rules must pass', () => {
  assert.deepEqual(validateRules(rules, []), []);
});

it('an own rule decides beside the law and is cited under its own name', () => {
  const own = load('policy.yaml', GOOD);
  const packs = [pack, own];
  const verdict = judge({ kind: 'app', date: '2026-11-01', facts: { tapsToPolicy: 4 } }, { packs });
  assert.deepEqual(verdict.violations, ['OWN-1']);
  assert.ok(verdict.notViolations.includes('R1.3'));
  assert.ok(verdict.cites.includes('company-policy 第七条'));
  assert.deepEqual(
    verdict.packs.map(({ id }) => id),
    ['law', 'policy'],
  );
});

it('a rule with the id of a rule of law stands beside it, and the conflict is shown', () => {
  const own = load('stricter.yaml', GOOD.replace('OWN-1', 'R1.3'));
  const verdict = judge({ kind: 'app', date: '2026-11-01', facts: { tapsToPolicy: 4 } }, { packs: [pack, own] });
  assert.deepEqual(verdict.violations, ['stricter:R1.3']);
  assert.deepEqual(
    verdict.conflicts.map(({ kind, rules: pair }) => [kind, ...pair]),
    [['same_id', 'R1.3', 'stricter:R1.3']],
  );
});

describe('faults are named with their line and column', () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ['a misspelt key', 'effective:', 'efective:', /bad\.yaml:7:3: no such key/],
    ['a date without quotes that is none', "'2026-01-01'", "'2026-13-01'", /bad\.yaml:7:\d+: from must be/],
    ['an unknown operator', '{ gt:', '{ greater:', /bad\.yaml:9:\d+: no such operator/],
    [
      'two operators in one',
      '{ gt: { fact: tapsToPolicy, to: 3 } }',
      '{ is: a, not: { is: b } }',
      /bad\.yaml:9:\d+: a condition is an object/,
    ],
    ['a side missing', ', to: 3', '', /bad\.yaml:9:\d+: lacks to/],
    [
      'a rule that is not there',
      '{ gt: { fact: tapsToPolicy, to: 3 } }',
      '{ rule: NONE }',
      /bad\.yaml:9:\d+: no such rule/,
    ],
    [
      'a circle',
      '{ gt: { fact: tapsToPolicy, to: 3 } }',
      '{ rule: OWN-1 }',
      /bad\.yaml:9:\d+: the rules ask for each other/,
    ],
    ['an outcome that is none', 'type: violation', 'type: crime', /bad\.yaml:10:\d+: outcome\.type is one of/],
    ['a missing language', ', en: Policy within three taps', '', /bad\.yaml:4:\d+: title needs zh and en/],
    ['broken YAML', 'kinds: [app]', 'kinds: [app', /bad\.yaml:\d+:\d+: YAML/],
  ];
  for (const [name, from, to, expected] of cases) {
    it(name, () => {
      const text = GOOD.replace(from, to);
      assert.notEqual(text, GOOD);
      assert.match(refusal(text), expected);
    });
  }
  it('not a list', () => assert.match(refusal('just words'), /a pack is a list of rules/));
  it('aliases that unfold without end', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
    ].join('\n');
    assert.match(refusal(bomb), /aliases|list of rules/);
  });
});

it('a draft never decides, and is shown as what it is', () => {
  const draft = load(
    'draft.yaml',
    GOOD.replace('status: in_force', 'status: draft').replace("from: '2026-01-01'", 'from: null'),
  );
  const verdict = judge({ kind: 'app', date: '2026-11-01', facts: { tapsToPolicy: 4 } }, { packs: [pack, draft] });
  assert.deepEqual([verdict.violations, verdict.notDeciding], [[], [{ rule: 'OWN-1', status: 'draft' }]]);
});
