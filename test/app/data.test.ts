import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { isInformationItem } from '@pingzhang/engine/model';
import type { Sdk } from '@pingzhang/engine/model';
import type { Behaviour } from '@pingzhang/engine/judge';
import { parse } from 'yaml';
import { reportOf } from './support.ts';

const sdks = readdirSync('law/sdks')
  .filter((name) => name !== 'sources.yaml')
  .flatMap((name) => parse(readFileSync(`law/sdks/${name}`, 'utf8')) as Sdk[]);
const sources = new Set(
  (parse(readFileSync('law/sdks/sources.yaml', 'utf8')) as { id: string; date: string }[]).map(({ id }) => id),
);

test('the SDK table: 150 and more, each field with a source, ids and prefixes once', () => {
  assert.ok(sdks.filter(({ category }) => category !== 'tool').length >= 150, String(sdks.length));
  assert.equal(new Set(sdks.map(({ id }) => id)).size, sdks.length);
  const prefixes = sdks.flatMap(({ classes = [] }) => classes);
  assert.deepEqual(
    prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index),
    [],
  );
  for (const { id, name, category: _category, ...fields } of sdks) {
    assert.ok(name.zh && name.en, id);
    for (const field of Object.keys(fields))
      if (field !== 'sources' && field !== 'aliases')
        for (const source of fields.sources[field] ?? assert.fail(`${id}.${field} has no source`))
          assert.ok(sources.has(source), `${id}.${field}: ${source}`);
    for (const item of [...(fields.collects?.required ?? []), ...(fields.collects?.optional ?? [])])
      assert.ok(isInformationItem(item), `${id}: ${item}`);
    for (const prefix of fields.classes ?? []) assert.match(prefix, /^[\w$]+(?:\.[\w$]+)*$/, id);
  }
});

test('the board: 31 behaviours, each with its rule and a question that ends in 吗？', () => {
  const behaviours = parse(readFileSync('law/behaviours/app-31.yaml', 'utf8')) as Behaviour[];
  const rules = readdirSync('law/rules/app-31').flatMap(
    (name) => parse(readFileSync(`law/rules/app-31/${name}`, 'utf8')) as { id: string }[],
  );
  assert.deepEqual(behaviours.map(({ rule }) => rule).toSorted(), rules.map(({ id }) => id).toSorted());
  assert.equal(behaviours.length, 31);
  for (const { code, question, who, proof } of behaviours) {
    assert.match(question.zh, /吗？$/, code);
    assert.match(question.en, /\?$/, code);
    assert.ok(who.zh && who.en && proof.zh && proof.en, code);
  }
});

test('either answer settles its behaviour, and only that', async () => {
  const behaviours = parse(readFileSync('law/behaviours/app-31.yaml', 'utf8')) as Behaviour[];
  const { mkdtempSync, writeFileSync } = await import('node:fs');
  const folder = mkdtempSync('/tmp/answers-');
  for (const answer of [true, false]) {
    writeFileSync(`${folder}/a.json`, JSON.stringify(Object.fromEntries(behaviours.map(({ rule }) => [rule, answer]))));
    const { behaviours: rows } = await reportOf(['examples/app/ledger.apk', '--answers', `${folder}/a.json`]);
    const wrong = rows.filter(({ outcome }) =>
      answer ? outcome !== '违反' : outcome !== '未见' && outcome !== '不适用',
    );
    assert.deepEqual(
      wrong.map(({ code, outcome }) => `${code} ${outcome}`),
      [],
    );
  }
});

const SHARED = '../shared/appcheck/sdk';
test(
  'rule files of LibChecker, blocker and Exodus are read as they come',
  { skip: existsSync(SHARED) ? false : `no ${SHARED}` },
  async () => {
    const files = ['libchecker-rules.json', 'blocker-general.zh-CN.json', 'exodus-trackers.trimmed.json'];
    const report = await reportOf([
      'examples/app/ledger.apk',
      ...files.flatMap((name) => ['--sdk-rules', `${SHARED}/${name}`]),
    ]);
    const origins = new Set(report.sdks.map(({ id }) => id.split(':')[0]));
    for (const origin of ['libchecker', 'blocker', 'exodus']) assert.ok(origins.has(origin), origin);
  },
);
