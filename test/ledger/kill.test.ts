import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { decodeEntry } from '@pingzhang/engine/prove';
import { auditLedger, openLedger } from '@pingzhang/ledger';
import { create, workspace } from './support.ts';

const CHILD = fileURLToPath(new URL('kill-child.ts', import.meta.url));

/** Lets a child write for a while and kills it; returns what it said it was told. */
async function killed(directory: string, after: number): Promise<Map<number, number>> {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', CHILD, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  while (!said.startsWith('ready')) await wait(5);
  await wait(after);
  child.kill('SIGKILL');
  await ended;
  const lines = said.split('\n').slice(1, -1);
  return new Map(lines.map((line) => line.split(' ').map(Number) as [number, number]));
}

test('kill -9 of a writing process, five times over: nothing acknowledged is lost', async (t) => {
  const place = workspace(t);
  await (await create(t, place)).close();
  let told = 0;
  for (const after of [3, 17, 31, 52, 80]) {
    const acknowledged = await killed(place.directory, after);
    const ledger = await openLedger({ ...place, checkpointEvery: null });
    const tree = ledger.tree();
    for (const [index, n] of acknowledged) assert.equal(decodeEntry(tree.entry(index)).counts!['n'], n);
    await ledger.close();
    assert.deepEqual(auditLedger(place).findings, []);
    told += acknowledged.size;
  }
  t.diagnostic(`${told} entries acknowledged, none lost`);
});
