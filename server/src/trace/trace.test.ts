import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compareIndex, readLedger } from '@pingzhang/ledger';
import { decodeEntry } from '@pingzhang/engine/prove';
import { serverError } from '../errors.ts';
import { startServer } from '../start-server.ts';
import type { RunningServer } from '../start-server.ts';
import { useServer } from '../testing/start.ts';
import { committedOf } from './ledger-deed.ts';

const server = useServer();
const who = () => ({ tenant: server.tenant.id, actor: server.tenant.person('tester') });
const deed = (object: string) => ({ action: 'task.test' as const, object });

interface Row {
  readonly object: string;
  readonly index: number | null;
  readonly entry: Buffer | null;
}

const rowsOf = async ({ services }: RunningServer, tenant: string): Promise<Row[]> =>
  (
    await services.pool.query<Row>(
      'select object, entry_index::int as index, entry from deed where tenant = $1 order by entry_index',
      [tenant],
    )
  ).rows;

/** Every row is in the ledger as it says, every entry of the ledger but its own is a row, and none stands twice. */
async function agree(running: RunningServer, tenant: string): Promise<void> {
  const { ledgers } = running.services;
  const ledger = await ledgers.of(tenant);
  await ledger.checkpoint();
  const rows = await rowsOf(running, tenant);
  assert.deepEqual(
    rows.filter(({ index }) => index === null).map(({ object }) => object),
    [],
  );
  const reader = readLedger(ledgers.directoryOf(tenant));
  const indexed = rows.map(({ index, entry }) => ({ index: index!, bytes: entry! }));
  const differences: unknown[] = [];
  for await (const it of compareIndex(reader, indexed)) {
    const own = it.difference === 'missing' && decodeEntry(reader.tree.entry(it.index)).action.startsWith('ledger.');
    if (!own) differences.push(it);
  }
  assert.deepEqual(differences, []);
  for (const { object, index } of rows) {
    const opened = ledger.open(decodeEntry(reader.tree.entry(index!)));
    assert.equal(committedOf(opened!.payload)?.object, object);
  }
}

test('a deed is in the ledger when its promise resolves; many at once share the wait', async () => {
  const { trace } = server.running.services;
  const all = await Promise.all(Array.from({ length: 50 }, (_, i) => trace.act(who(), deed(`RW-${i}`), async () => i)));
  assert.equal(new Set(all.map(({ entry }) => entry.index)).size, 50);
  assert.deepEqual(
    all.map(({ result }) => result),
    Array.from({ length: 50 }, (_, i) => i),
  );
  await agree(server.running, server.tenant.id);
});

test('work that fails leaves neither a change nor a deed, and what must not be recorded stops the work', async () => {
  const { trace, db } = server.running.services;
  const before = (await rowsOf(server.running, server.tenant.id)).length;
  await assert.rejects(
    trace.act(who(), deed('RW-X'), () => Promise.reject(serverError('PZ_NOT_FOUND'))),
    { code: 'PZ_NOT_FOUND' },
  );
  const leaking = { ...deed('RW-Y'), purpose: '电话 13900001234' };
  const write = trace.act(who(), leaking, (tx) => tx.execute("insert into sequence values ('t', 'leak', 1)"));
  await assert.rejects(write, { code: 'PZ_ENTRY_INVALID' });
  const { rows } = await db.execute("select * from sequence where kind = 'leak'");
  assert.deepEqual(rows, []);
  assert.equal((await rowsOf(server.running, server.tenant.id)).length, before);
});

test('somebody’s own words are committed to, and stand nowhere in clear', async () => {
  const { trace, ledgers, pool } = server.running.services;
  const note = '核对李某的电话 13900001234';
  const { index } = await trace.actBefore(who(), { ...deed('RW-N'), purpose: 'other', note });
  const ledger = await ledgers.of(server.tenant.id);
  await ledger.checkpoint();
  const entry = decodeEntry(ledger.tree().entry(index));
  assert.equal(committedOf(ledger.open(entry)!.payload)?.note, note);
  assert.doesNotMatch(JSON.stringify(entry), /13900001234/);
  const { rows } = await pool.query<{ note: Buffer }>("select note from deed where object = 'RW-N'");
  assert.ok(!rows[0]!.note.includes('13900001234'));
});

test('a ledger that cannot be written stops what must be recorded; when it can, what was done is recorded', async () => {
  const running = server.running;
  const tenant = server.other.id;
  const other = { tenant, actor: 'system' };
  const { trace, ledgers } = running.services;
  await trace.act(other, deed('RW-A'), async () => undefined);
  const directory = ledgers.directoryOf(tenant);
  // The writer ends, and the folder is gone when it is opened again.
  await (await ledgers.of(tenant)).close();
  renameSync(directory, `${directory}.away`);
  let stood = false;
  const stopped = { code: 'PZ_TRACE_STOPPED' };
  await assert.rejects(
    trace.act(other, deed('RW-B'), async () => void (stood = true)),
    stopped,
  );
  assert.ok(stood);
  await assert.rejects(
    trace.act(other, deed('RW-C'), () => assert.fail('nothing is done while it cannot be recorded')),
    stopped,
  );
  await assert.rejects(trace.actBefore(other, deed('RW-D')), stopped);
  assert.equal((await server.anybody.get<{ ledger: boolean }>('/readyz')).status, 200);
  rmSync(directory, { recursive: true, force: true });
  renameSync(`${directory}.away`, directory);
  for (let i = 0; i < 100 && (await rowsOf(running, tenant)).some(({ index }) => index === null); i++)
    await trace.heal().catch(() => undefined);
  await agree(running, tenant);
});

test('killed in the middle of writes: nothing acknowledged is lost, and database and ledger agree', async () => {
  const home = mkdtempSync(join(tmpdir(), 'pz-kill-'));
  chmodSync(home, 0o711);
  try {
    for (const victim of ['server', 'database', 'both'] as const) {
      const child = spawn(
        process.execPath,
        [
          '--conditions=source',
          '--import',
          'tsx',
          fileURLToPath(new URL('../testing/writes.ts', import.meta.url)),
          home,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const gone = new Promise((resolve) => child.once('exit', resolve));
      let lives = true;
      void gone.then(() => (lives = false));
      while (said.split('\n').length < 60 && lives) await new Promise((resolve) => setTimeout(resolve, 5));
      assert.ok(lives, 'it ended by itself');
      const database = Number(readFileSync(join(home, 'database', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
      if (victim !== 'server') process.kill(database, 'SIGKILL');
      if (victim !== 'database') child.kill('SIGKILL');
      await gone;
      const acknowledged = said.split('\n').slice(0, -1);
      const running = await startServer({ home, port: 0, logLevel: 'silent' });
      try {
        const { rows } = await running.services.pool.query<{ id: string }>('select id from tenant');
        await agree(running, rows[0]!.id);
        const recorded = new Map((await rowsOf(running, rows[0]!.id)).map(({ object, index }) => [object, index]));
        for (const line of acknowledged) {
          const [object, index] = line.split(' ');
          assert.equal(recorded.get(object!), Number(index), `${victim}: ${line}`);
        }
        const { rows: numbers } = await running.services.pool.query<{ n: number }>(
          "select last::int as n from sequence where kind = 'written'",
        );
        assert.equal(numbers[0]!.n, recorded.size, 'every change has its deed, and every deed its change');
      } finally {
        await running.stop();
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
