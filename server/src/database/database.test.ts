import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import { getTableColumns } from 'drizzle-orm';
import { PgTable, getTableConfig } from 'drizzle-orm/pg-core';
import { connect } from './connect.ts';
import type { Connection } from './connect.ts';
import { startEmbedded } from './embedded/start.ts';
import type { Embedded } from './embedded/start.ts';
import { newId } from './id.ts';
import { migrate, readMigrations } from './migrate.ts';
import * as schema from '../schema/index.ts';

const home = mkdtempSync(join(tmpdir(), 'pz-db-'));
let embedded: Embedded;
let connection: Connection;

before(async () => {
  embedded = await startEmbedded(home, true);
  connection = connect(embedded.config);
});
after(async () => {
  await connection.close();
  await embedded.stop();
  rmSync(home, { recursive: true, force: true });
});

/** In a database of its own: what a test does to its migrations concerns no other. */
async function fresh(name: string): Promise<Connection> {
  await connection.pool.query(`create database ${name}`);
  return connect({ ...embedded.config, database: name });
}

const migration = (name: string, sql: string) => ({ name, sql, hash: createHash('sha256').update(sql).digest('hex') });

test('several servers that start at once migrate once', async () => {
  const it = await fresh('together');
  try {
    const ran = await Promise.all([1, 2, 3, 4].map(() => migrate(it.pool)));
    assert.deepEqual(
      ran.flat(),
      readMigrations().map(({ name }) => name),
    );
  } finally {
    await it.close();
  }
});

test('a migration that was changed, is unknown, or fails is refused and changes nothing', async () => {
  const it = await fresh('changed');
  try {
    const first = migration('0001_a.sql', 'create table a (x integer)');
    await migrate(it.pool, [first]);
    await assert.rejects(migrate(it.pool, [migration('0001_a.sql', 'create table a (y integer)')]), {
      code: 'PZ_MIGRATION_CHANGED',
    });
    await assert.rejects(migrate(it.pool, []), { code: 'PZ_DATABASE_NEWER' });
    const second = migration('0002_b.sql', 'create table b (x integer)');
    const broken = migration('0003_c.sql', 'create table c (x nonsense)');
    await assert.rejects(migrate(it.pool, [first, second, broken]), { code: 'PZ_MIGRATION_FAILED' });
    const { rows } = await it.pool.query<{ b: string | null }>("select to_regclass('b') as b");
    assert.equal(rows[0]!.b, null);
    assert.deepEqual(await migrate(it.pool, [first, second]), ['0002_b.sql']);
  } finally {
    await it.close();
  }
});

test('keys trusted before purposes were stated stay trusted on what they signed; lists of rescans leave their jobs', async () => {
  const it = await fresh('purposes');
  try {
    const all = readMigrations();
    await migrate(
      it.pool,
      all.filter(({ name }) => name < '0033'),
    );
    await it.pool.query(`
      insert into law_signer values ('t', 'k1', 'both', 'A', 'p', now(), null, 1), ('t', 'k2', 'law', 'B', 'p', now(), null, 1);
      insert into platform_pack (tenant, id, pack_id, pack_version, hash, terms, note, signer, state, proposed_by, proposed_at, version)
        values ('t', 'w', 'own', '1', 'h', 1, 'n', 'k1', 'active', 'p', now(), 1);
      insert into job (tenant, id, kind, input, state, attempts, max_attempts, run_after, cancel_asked, memo, created_at)
        values ('t', 'r', 'platform.rescan', '{}', 'done', 1, 5, now(), 0,
          '{"after": "x", "looked": 3, "caught": ["P1", "P2", "P1"], "released": []}', now()),
        ('t', 's', 'scan.check', '{}', 'done', 1, 5, now(), 0, null, now());`);
    await migrate(it.pool, all);
    const rows = async (query: string) => (await it.pool.query({ text: query, rowMode: 'array' })).rows as unknown[][];
    assert.deepEqual(await rows('select id, purpose from law_signer order by id'), [
      ['k1', 'law'],
      ['k1-terms', 'terms'],
      ['k2', 'law'],
    ]);
    assert.deepEqual(await rows('select signer from platform_pack'), [['k1-terms']]);
    assert.deepEqual(await rows('select job, change, external from platform_rescan_change order by external'), [
      ['r', 'caught', 'P1'],
      ['r', 'caught', 'P2'],
    ]);
    assert.deepEqual(await rows("select memo from job where id = 'r'"), [[{ after: 'x', looked: 3 }]]);
  } finally {
    await it.close();
  }
});

test('tables are what the code believes they are', async () => {
  await migrate(connection.pool);
  const { rows } = await connection.pool.query<{ place: string; type: string; nullable: string }>(
    "select table_name || '.' || column_name as place, udt_name as type, is_nullable as nullable from information_schema.columns where table_schema = 'public'",
  );
  const standing = new Map(rows.map(({ place, type, nullable }) => [place, `${type} ${nullable === 'NO'}`]));
  const TYPES: { readonly [type: string]: string } = {
    bigint: 'int8',
    integer: 'int4',
    boolean: 'bool',
    'double precision': 'float8',
    real: 'float4',
  };
  const wrong: string[] = [];
  for (const table of Object.values(schema)) {
    if (!(table instanceof PgTable)) continue;
    const { name } = getTableConfig(table);
    for (const column of Object.values(getTableColumns(table))) {
      const type = column.getSQLType().replace(/timestamp \(3\) with time zone/, 'timestamptz');
      const wanted = `${TYPES[type] ?? type} ${column.notNull}`;
      const found = standing.get(`${name}.${column.name}`);
      if (found !== wanted) wrong.push(`${name}.${column.name}: ${found} is not ${wanted}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('every key of a tenant’s table begins with the tenant', async () => {
  const { rows } = await connection.pool.query<{ name: string; first: string }>(
    `select c.relname as name, a.attname as first from pg_index i join pg_class c on c.oid = i.indrelid
     join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and i.indisprimary`,
  );
  const elsewhere = rows.filter(({ first }) => first !== 'tenant').map(({ name }) => name);
  assert.deepEqual(elsewhere.toSorted(), ['migration', 'migration_lock', 'session', 'tenant']);
});

test('a database left running by a server that was killed is taken over, and loses nothing it acknowledged', async () => {
  const place = mkdtempSync(join(tmpdir(), 'pz-stale-'));
  try {
    const first = await startEmbedded(place);
    const earlier = connect(first.config);
    await earlier.pool.query('create table kept (x integer)');
    await earlier.pool.query('insert into kept values (1)');
    // Nobody stops it: a second start finds it at work.
    const second = await startEmbedded(place);
    await first.ended;
    await earlier.close();
    const later = connect(second.config);
    await later.pool.query('insert into kept values (2)');
    // And killed in the middle, with its file left behind.
    process.kill(second.pid, 'SIGKILL');
    await second.ended;
    await later.close();
    const third = await startEmbedded(place);
    const last = connect(third.config);
    const { rows } = await last.pool.query('select x from kept order by 1');
    assert.deepEqual(rows, [{ x: 1 }, { x: 2 }]);
    await last.close();
    await third.stop();
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

test('a home with a name longer than a socket’s path may be works, and one root closed works for root', async () => {
  const place = mkdtempSync(join(tmpdir(), 'pz-long-'));
  const closed = mkdtempSync(join(tmpdir(), 'pz-closed-'));
  try {
    const homes = [join(place, 'x'.repeat(60), 'y'.repeat(60))];
    // Only root's database runs under another account, which a closed folder keeps out.
    if (process.getuid?.() === 0) {
      mkdirSync(join(closed, 'inner'), { mode: 0o700 });
      homes.push(join(closed, 'inner', 'home'));
    }
    for (const long of homes) {
      const it = await startEmbedded(long, true);
      const reached = connect(it.config);
      assert.deepEqual((await reached.pool.query('select 1 as one')).rows, [{ one: 1 }]);
      await reached.close();
      await it.stop();
    }
  } finally {
    const hidden = createHash('sha256')
      .update(join(closed, 'inner', 'home'))
      .digest('hex')
      .slice(0, 16);
    for (const folder of [place, closed, join('/var/lib/pingzhang', hidden)])
      rmSync(folder, { recursive: true, force: true });
  }
});

test('only who knows the password reaches the database, and only through a folder closed to others', async () => {
  const stranger = connect({ ...embedded.config, password: 'guess' });
  await assert.rejects(stranger.pool.query('select 1'), { code: '28P01' });
  await stranger.close();
  const { host } = embedded.config;
  if (process.platform !== 'win32') assert.equal(statSync(host!).mode & 0o777, 0o700);
  assert.equal(statSync(join(home, 'database.secret')).mode & 0o777, 0o600);
});

test('what PostgreSQL logs names no value', async () => {
  await connection.pool.query('create table secret_log (x text primary key)');
  await connection.pool.query("insert into secret_log values ('a-person-of-note')");
  await assert.rejects(connection.pool.query("insert into secret_log values ('a-person-of-note')"));
  const log = join(home, 'database', 'postgres.log');
  assert.ok(existsSync(log));
  assert.doesNotMatch(readFileSync(log, 'utf8'), /a-person-of-note/);
});

test('ids arrive in order of time', () => {
  const ids = [1, 2, 1_000_000, Date.now()].map((at) => newId(at));
  assert.deepEqual(ids.toSorted(), ids);
  assert.match(ids[3]!, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
