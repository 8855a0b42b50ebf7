import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeEntry } from '@pingzhang/engine/prove';
import { auditLedger, createLedger, openLedger } from '@pingzhang/ledger';
import { filesUnder } from './support.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PERSON = { name: '徐若楠', id: '110101197311170349', phone: '13532111902' };

test('check, redact, count and judge each leave one entry that holds no personal information', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'pingzhang-verbs-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const directory = join(root, 'ledger');
  await (await createLedger({ directory, origin: 'ledger.example/verbs', checkpointEvery: null })).close();
  const list = join(root, 'list.csv');
  const facts = join(root, 'facts.json');
  writeFileSync(list, `姓名,身份证号,手机号\n${PERSON.name},${PERSON.id},${PERSON.phone}\n`);
  writeFileSync(facts, JSON.stringify({ kind: 'crime', date: '2026-11-01', facts: { acts: ['sell'], records: [] } }));

  const run = (verb: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', join(ROOT, 'cli/src/main.ts'), verb, ...args, '--ledger', directory],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', PINGZHANG_ACTOR: '核查员甲' } },
    );
  const about = ['--purpose', '投诉核查', '--json'];
  const printed = [
    run('check', list, ...about),
    run('redact', list, '-o', join(root, 'out.csv'), ...about),
    run('count', list, ...about),
    run('judge', '--facts', facts, ...about),
    run('judge', '--facts', facts, '--ndjson'),
  ];
  for (const { status, stderr } of printed) assert.ok(status === 0 || status === 1, stderr);

  const ledger = await openLedger({ directory, checkpointEvery: null });
  const tree = ledger.tree();
  const entries = [1, 2, 3, 4, 5].map((index) => decodeEntry(tree.entry(index)));
  assert.deepEqual(
    entries.map(({ action }) => action),
    ['check', 'redact', 'count', 'judge', 'judge'],
  );
  assert.deepEqual(
    entries.map(({ purpose }) => purpose),
    ['投诉核查', '投诉核查', '投诉核查', '投诉核查', undefined],
  );
  const actors = new Set(entries.map(({ actor }) => actor));
  assert.deepEqual([...actors], [ledger.actorPseudonym('核查员甲')]);
  assert.ok(entries[0]!.counts!['findings']! >= 2);
  assert.ok(entries[1]!.fieldClasses!.length >= 2);
  assert.equal(entries[2]!.counts!['distinctPeople'], 1);
  for (const [i, entry] of entries.entries()) {
    assert.match(entry.rule!.pack, /^(\d+\.\d+\.\d+\+[0-9a-f]{12}|sha256:[0-9a-f]{64})$/);
    const { report } = JSON.parse(Buffer.from(ledger.open(entry)!.payload).toString());
    assert.equal(report.sha256, createHash('sha256').update(printed[i]!.stdout).digest('hex'), entry.action);
  }
  await ledger.close();
  for (const file of filesUnder(root).filter((name) => name.startsWith('ledger')))
    for (const value of [...Object.values(PERSON), '核查员甲'])
      assert.ok(!readFileSync(join(root, file)).includes(value), file);
  assert.deepEqual(auditLedger({ directory }).findings, []);
});

test('a run that could leave no entry does nothing', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'pingzhang-verbs-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const list = join(root, 'list.csv');
  writeFileSync(list, `姓名,手机号\n${PERSON.name},${PERSON.phone}\n`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--conditions=source',
      '--import',
      'tsx',
      'cli/src/main.ts',
      'redact',
      list,
      '-o',
      join(root, 'out.csv'),
      '--ledger',
      join(root, 'none'),
    ],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  assert.equal(status, 2);
  assert.match(stderr, /PZ_LEDGER_ABSENT/);
  assert.deepEqual(filesUnder(root), ['list.csv']);
});
