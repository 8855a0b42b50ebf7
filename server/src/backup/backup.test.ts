import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { auditLedger } from '@pingzhang/ledger';
import { ok } from '../testing/client.ts';
import { useServer } from '../testing/start.ts';
import { startServer } from '../start-server.ts';
import { makeBackup, rootOf } from './make-backup.ts';
import { restoreBackup } from './restore.ts';

const server = useServer();
const folder = mkdtempSync(join(tmpdir(), 'pz-backup-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const PASSPHRASE = 'correct horse battery staple';
const backup = join(folder, 'backup');
/** U+2028 is a line end to some readers, and a quotation mark ends a value in others. */
const NAME = '公示\u2028"名单".txt';

test('a backup is restored on an empty machine: rows, files and ledger roots are the same', async () => {
  const { services } = server.running;
  const tester = server.tenant.as('tester');
  const file = ok(await tester.upload<{ id: string; sha256: string }>('/api/files', NAME, 'some bytes'.repeat(20_000)));
  const { pool, ledgers, config, clock } = services;
  const manifest = await makeBackup(
    { pool, ledgers, clock, home: config.home, keyFile: config.keyFile },
    backup,
    PASSPHRASE,
  );
  assert.equal(manifest.ledgers.length, 1);
  // The server goes on.
  ok(await tester.upload('/api/files', 'later.txt', 'later'));

  const home = join(folder, 'restored');
  await restoreBackup(backup, PASSPHRASE, { home, unsafeFast: true });
  const [ledger] = manifest.ledgers;
  assert.deepEqual(rootOf(join(home, 'ledgers', ledger!.tenant)), { size: ledger!.size, root: ledger!.root });
  const restored = await startServer({ home, port: 0, logLevel: 'silent', unsafeFast: true });
  try {
    const there = restored.services;
    const described = await there.vault.describe(server.tenant.id, file.id);
    assert.deepEqual([described.name, described.sha256], [NAME, file.sha256]);
    const chunks = await (await there.vault.open(server.tenant.id, file.id)).toArray();
    assert.equal(Buffer.concat(chunks as Buffer[]).toString(), 'some bytes'.repeat(20_000));
    const { rows } = await there.pool.query('select count(*)::int as n from session');
    assert.equal(rows[0].n, 0, 'sessions end with their machine');
    const { entry } = await there.trace.act(
      { tenant: server.tenant.id, actor: 'system' },
      { action: 'task.test', object: 'RW-0002' },
      async () => undefined,
    );
    assert.equal(entry.index, ledger!.size, 'the ledger goes on where it was');
  } finally {
    await restored.stop();
  }
  const audit = auditLedger({ directory: join(home, 'ledgers', ledger!.tenant) });
  assert.deepEqual(audit.findings, []);
});

test('nothing in a backup is in clear that stood sealed or in the database', () => {
  const database = readFileSync(join(backup, 'database.sealed'));
  assert.ok(!database.includes('first-tester') && !existsSync(join(backup, 'keys')));
});

test('another passphrase, a changed file, or a home in use is refused', async () => {
  const into = (name: string, phrase = PASSPHRASE) =>
    restoreBackup(backup, phrase, { home: join(folder, name), unsafeFast: true });
  await assert.rejects(into('a', 'another passphrase'), { code: 'PZ_BACKUP' });
  await assert.rejects(into('restored'), { code: 'PZ_BACKUP' });
  appendFileSync(join(backup, 'database.sealed'), 'x');
  await assert.rejects(into('b'), { code: 'PZ_BACKUP' });
  assert.ok(!existsSync(join(folder, 'b', 'keys')));
});
