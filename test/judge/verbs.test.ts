// The verbs judge, clock and law as a person or a script meets them.
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Language } from '@pingzhang/engine/model';
import type { Verb } from '../../cli/src/verb.ts';
import clock from '../../cli/src/verbs/clock/index.ts';
import judgeVerb from '../../cli/src/verbs/judge/index.ts';
import law from '../../cli/src/verbs/law/index.ts';
// @ts-expect-error -- the build script is plain JavaScript
import { buildLawPack } from '../../scripts/law-pack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'verbs-'));
before(() => (buildLawPack as () => void)());
after(() => rmSync(folder, { recursive: true }));

type Options = Readonly<Record<string, unknown>>;

async function run(verb: Verb, args: readonly string[], options: Options, stdin = '', language: Language = 'en') {
  let [out, note] = ['', ''];
  const terminal = {
    language,
    color: false,
    columns: 120,
    interactive: false,
    stdin: Readable.from([stdin]),
    out: (text: string) => Promise.resolve(void (out += text)),
    note: (text: string) => void (note += text),
  };
  const code = await verb.run(terminal, args, options);
  return { code, out, note };
}

const CASE = {
  kind: 'crime',
  date: '2026-11-01',
  facts: {
    acts: ['sell'],
    dutyHolder: false,
    prior: false,
    purpose: null,
    illegalGain: 0,
    records: [{ category: 'track', raw: 50 }],
  },
};

describe('judge', () => {
  it('one case from standard input, as JSON', async () => {
    const { code, out } = await run(judgeVerb, [], { json: true }, JSON.stringify(CASE));
    const verdict = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual([code, verdict['level'], verdict['hits']], [1, 'serious', ['C3']]);
  });

  it('one case from a file, readable in both languages, with its reasons', async () => {
    const file = join(folder, 'case.json');
    writeFileSync(file, `\ufeff${JSON.stringify(CASE)}`);
    const zh = await run(judgeVerb, [], { facts: file, explain: true }, '', 'zh');
    assert.match(zh.out, /侵犯公民个人信息刑事解释 第五条第一款第三项/);
    assert.match(zh.out, /✓ counted\.A = 50 达到（含本数） 50/);
    const en = await run(judgeVerb, [], { facts: file, explain: true });
    assert.match(en.out, /✓ counted\.A = 50 at least 50/);
  });

  it('many lines: ids kept, a bad line answered in place, the rest judged', async () => {
    const lines = [
      { id: 'a', ...CASE },
      'no case',
      { id: 7, ...CASE, date: '2026-02-30' },
      { id: 'b', ...CASE, facts: { ...CASE.facts, records: [] } },
    ];
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const { code, out, note } = await run(judgeVerb, [], { ndjson: true }, `${text}\n\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(code, 2);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', null, 7, 'b'],
    );
    assert.deepEqual(
      answers.map(({ level, error }) => level ?? error),
      ['serious', 'PZ_JUDGE_FACTS', 'PZ_JUDGE_DATE', 'none'],
    );
    assert.doesNotMatch(note, /no case"|2026-02-30.*facts/);
  });

  it('the law of another day on request', async () => {
    const { out } = await run(judgeVerb, [], { json: true, at: '2017-05-31' }, JSON.stringify(CASE));
    assert.equal((JSON.parse(out) as Record<string, unknown>)['level'], 'undetermined');
  });

  it('wrong options and unreadable files are refused with a code', async () => {
    await assert.rejects(run(judgeVerb, [], { at: 'soon' }), { code: 'PZ_JUDGE_OPTION' });
    await assert.rejects(run(judgeVerb, [], { profile: 'mild' }), { code: 'PZ_JUDGE_OPTION' });
    await assert.rejects(run(judgeVerb, [], { facts: join(folder, 'none.json') }), { code: 'ENOENT' });
    await assert.rejects(run(judgeVerb, [], {}, '[]'), { code: 'PZ_JUDGE_FACTS' });
    await assert.rejects(run(judgeVerb, [], { pack: [join(folder, 'none.yaml')] }, '{}'), { code: 'PZ_JUDGE_PACK' });
  });
});

describe('clock', () => {
  it('a deadline with the days left out and the weekends worked', async () => {
    const { out } = await run(clock, ['D-APP-1', '2026-09-18'], {});
    assert.match(out, /^Due {2}2026-10-15\n/);
    for (const day of ['2026-10-01', '2026-09-20', '2026-10-10']) assert.ok(out.includes(day), day);
    assert.match(out, /国办发明电〔2025〕7号/);
  });
  it('a range and no date where a year is not announced', async () => {
    const { out } = await run(clock, ['D-APP-1', '2026-12-18'], {}, '', 'zh');
    assert.match(out, /^最早与最迟 {2}2027-01-11 … /);
    assert.doesNotMatch(out, /届满 {2}/);
  });
  it('no date from a draft; no such rule', async () => {
    const { out } = await run(clock, ['D-DRAFT-1', '2026-09-18'], { json: true });
    assert.deepEqual((JSON.parse(out) as Record<string, unknown>)['due'], null);
    await assert.rejects(run(clock, ['D-NONE', '2026-09-18'], {}), { code: 'PZ_JUDGE_CLOCK' });
    await assert.rejects(run(clock, ['D-APP-1', '18.9.2026'], {}), { code: 'PZ_JUDGE_DATE' });
    await assert.rejects(run(clock, [], {}), { code: 'PZ_CLOCK_USAGE' });
  });
});

describe('law', () => {
  it('shows a rule with its conditions and the articles of the day', async () => {
    const old = await run(law, ['show', 'D-RET-3'], { at: '2025-12-31' });
    assert.match(old.out, /网络安全法\(2016\) 第二十一条第三项/);
    const now = await run(law, ['show', 'D-RET-3'], { at: '2026-01-01' });
    assert.match(now.out, /网络安全法\(2025\) 第二十三条第三项/);
  });
  it('says what changed between two days', async () => {
    const { out } = await run(law, ['diff', '2025-12-31', '2026-01-01'], { json: true });
    const diff = JSON.parse(out) as {
      instruments: Record<string, { id: string }[]>;
      rules: Record<string, { rule: string }[]>;
    };
    assert.ok(diff.instruments['ended']!.some(({ id }) => id === 'csl-2016'));
    assert.ok(diff.rules['began']!.some(({ rule }) => rule === 'PSA-56'));
    assert.ok(diff.rules['moved']!.some(({ rule }) => rule === 'D-RET-3'));
    assert.match((await run(law, ['diff', '2026-03-03', '2026-03-04'], {})).out, /Nothing changed/);
  });
  it('lists by kind and searches in both languages', async () => {
    const listed = JSON.parse((await run(law, ['list'], { json: true, kind: 'export' })).out) as { id: string }[];
    assert.ok(listed.some(({ id }) => id === 'S-XB-2'));
    for (const words of ['手机号 征信', 'duty holder', '253'])
      assert.ok((await run(law, ['search', words], {})).out.length > 0);
    assert.match((await run(law, ['search', 'D-DRAFT-1'], {})).out, /draft/);
  });
  it('refuses what it does not know', async () => {
    await assert.rejects(run(law, ['show', 'X9'], {}), { code: 'PZ_LAW_RULE' });
    await assert.rejects(run(law, ['diff', '2026-01-01'], {}), { code: 'PZ_LAW_USAGE' });
    await assert.rejects(run(law, ['list'], { at: 'today' }), { code: 'PZ_LAW_DAY' });
  });
});
