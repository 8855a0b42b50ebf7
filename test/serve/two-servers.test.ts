/**
 * Two `pingzhang serve` processes on one PostgreSQL of Debian's. Jobs are webhook deliveries to a listener of the
 * test, so that what was done is counted where it arrives; a trigger in the database writes down which server took
 * what.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { missingServer, startPostgres } from '../../readers/test-kit/servers.ts';
import type { Server } from '../../readers/test-kit/servers.ts';
import { client, ok } from '../../server/src/testing/client.ts';
import type { Client } from '../../server/src/testing/client.ts';

const MAIN = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url));
const PASSWORD = 'Correct-Horse-2026';
const NAMES = ['one', 'two'] as const;
type Name = (typeof NAMES)[number];

/** Which server took which job or raised which clock: each is known to the database by its application_name. */
const WITNESS = `
  create table witness (server text not null, what text not null, id text not null);
  create function witness() returns trigger language plpgsql as $$ begin
    insert into witness values (current_setting('application_name'), tg_argv[0], new.id);
    return null;
  end $$;
  create trigger taken after update on job for each row
    when (new.state = 'running' and new.lease is distinct from old.lease) execute function witness('taken');
  create trigger done after update on job for each row
    when (new.state = 'done' and old.state <> 'done') execute function witness('done');
  create trigger raised after update on clock for each row
    when (new.state = 'overdue') execute function witness('raised')`;

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
}

describe('two servers on one PostgreSQL', { skip: missingServer('postgresql') }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pz-two-'));
  /** Deliveries as they arrived, and those that were answered. */
  const arrived: string[] = [];
  const answered: string[] = [];
  const held: (() => void)[] = [];
  let holding = false;
  const listener = createServer((request, response: ServerResponse) => {
    const id = String(request.headers['x-pz-delivery']);
    arrived.push(id);
    const answer = (): void => {
      if (request.socket.destroyed) return;
      answered.push(id);
      response.writeHead(204).end();
    };
    request.resume().once('end', () => void (holding ? held.push(answer) : answer()));
  });
  const letGo = (): void => {
    holding = false;
    for (const answer of held.splice(0)) answer();
  };

  let postgres: Server;
  let pool: pg.Pool;
  let servers: Readonly<Record<Name, Running>>;
  const stopping: (() => Promise<unknown>)[] = [];
  let tenant: string;
  let webhook: string;

  before(async () => {
    postgres = await startPostgres();
    postgres.run('createdb', ['pingzhang']);
    pool = new pg.Pool({ connectionString: databaseUrl('test'), max: 4 });
    // A connection may hear that the database stops before it is closed itself.
    pool.on('error', () => undefined).on('connect', (connection) => connection.on('error', () => undefined));
    writeFileSync(join(folder, 'installation.key'), `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    const [one, two] = await Promise.all(NAMES.map((name) => serve(name)));
    servers = { one: one!, two: two! };
    await pool.query(WITNESS);
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    webhook = await makeWebhook(`http://127.0.0.1:${(listener.address() as AddressInfo).port}/hook`);
    tenant = (await column('select id from tenant'))[0]!;
  });

  after(async () => {
    letGo();
    for (const stop of stopping) await stop();
    listener.close();
    await pool?.end();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const databaseUrl = (name: string): string =>
    `postgres://admin@127.0.0.1:${postgres.port}/pingzhang?application_name=${name}`;

  async function serve(name: Name): Promise<Running> {
    const home = join(folder, name);
    mkdirSync(home);
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', MAIN, 'serve', '--port', '0', '--home', home].concat([
        '--key-file',
        join(folder, 'installation.key'),
        '--log-level',
        'error',
      ]),
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: '', DATABASE_URL: databaseUrl(name) },
      },
    );
    let said = '';
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const ended = new Promise((resolve) => child.once('close', resolve));
    stopping.push(() => {
      child.kill('SIGTERM');
      return ended;
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /stands at (http:\S+)\n/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      void ended.then(() => reject(new Error(errors)));
    });
    return { url, child, ended };
  }

  /** Set up at one server, gone on with at the other: sessions, rights and keys hold for both. */
  async function makeWebhook(url: string): Promise<string> {
    const account = { account: 'boss', name: '某管理员', password: PASSWORD };
    const code = readFileSync(join(folder, 'one', 'set-up-code'), 'utf8').trim();
    const unit = { code, tenant: { name: '某单位', slug: 'unit' }, securityAdmin: account };
    ok(await client(servers.one.url).post('/api/set-up', unit));
    const boss = await signIn('two', account.account, PASSWORD);
    const made = ok(
      await boss.post<{ oneTimePassword: string }>('/api/people', {
        account: 'admin',
        name: '某系统管理员',
        roles: ['system-admin'],
      }),
    );
    const first = await signIn('one', 'admin', made.oneTimePassword);
    ok(await first.post('/api/session/password', { old: made.oneTimePassword, new: PASSWORD }));
    const admin = await signIn('two', 'admin', PASSWORD);
    ok(await admin.put('/api/settings/webhook.allowed-hosts', { value: ['127.0.0.1'] }, { 'if-match': '"0"' }));
    return ok(await admin.post<{ id: string }>('/api/webhooks', { url, events: ['clock.due'] })).id;
  }

  async function signIn(name: Name, account: string, password: string): Promise<Client> {
    const { url } = servers[name];
    const session = await client(url).post<{ csrf: string }>('/api/session', { account, password });
    const { csrf } = ok(session);
    return client(url, { cookie: session.headers.getSetCookie()[0]!.split(';')[0]!, 'x-pz-csrf': csrf });
  }

  /** The first column of what a query gives. */
  async function column(query: string, values: readonly unknown[] = []): Promise<string[]> {
    const { rows } = await pool.query<string[]>({ text: query, values: [...values], rowMode: 'array' });
    return rows.map(([value]) => value!);
  }

  async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 1200; tries++) {
      if (await holds()) return;
      await wait(50);
    }
    assert.fail(`it did not come: ${what}`);
  }

  async function queueJobs(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, () => randomUUID());
    await pool.query(
      `insert into job (tenant, id, kind, input, state, attempts, max_attempts, run_after, cancel_asked, created_at)
       select $1, id, 'webhook.deliver', jsonb_build_object('webhook', $2::text, 'id', id, 'event', 'test',
         'at', '2026-01-01T00:00:00Z', 'data', '{}'::jsonb), 'waiting', 0, 10, now(), 0, now()
       from unnest($3::text[]) as id`,
      [tenant, webhook, ids],
    );
    return ids;
  }

  /** Clocks of requests; the first is due now, and one more every 100 ms. */
  async function startClocks(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, () => randomUUID());
    await pool.query(
      `insert into clock (tenant, id, object_kind, object_id, rule, starts_at, due_at, state, reasons, version)
       select $1, id, 'request', id, 'D-APP-1', now(), now() + n * interval '100 ms', 'running', '[]', 1
       from unnest($2::text[]) with ordinality as c(id, n)`,
      [tenant, ids],
    );
    return ids;
  }

  const unfinished = (): Promise<string[]> => column("select id from job where state <> 'done' order by id");
  const takenBy = (ids: readonly string[], name: Name): Promise<string[]> =>
    column("select id from witness where what = 'taken' and id = any($1) and server = $2", [ids, name]);

  const stoppedAtLock = (): Promise<string[]> =>
    column(
      "select application_name from pg_stat_activity where wait_event_type = 'Lock' and query like '%request_act%'",
    );

  async function firedOnce(clocks: readonly string[]): Promise<void> {
    const expected = clocks.toSorted();
    for (const query of [
      "select id from witness where what = 'raised' and id = any($1)",
      "select request from request_act where act = 'overdue' and request = any($1)",
      "select object_id from notification where event = 'clock.overdue' and object_id = any($1)",
      "select object from deed where action = 'clock.due' and object = any($1)",
      "select input->'data'->>'clock' from job where input->>'event' = 'clock.due' and input->'data'->>'clock' = any($1)",
    ])
      assert.deepEqual((await column(query, [clocks])).toSorted(), expected, query);
    await until('every deed is in a ledger', async () => {
      const waiting = await column('select id from deed where entry_index is null');
      return waiting.length === 0;
    });
  }

  const overdue = (clocks: readonly string[]) => async (): Promise<boolean> =>
    (await column("select id from clock where state = 'overdue' and id = any($1)", [clocks])).length === clocks.length;

  test('each of 200 jobs runs once and each of 24 clocks fires once, and both servers take part', async (t) => {
    // The first answers wait until each server has taken one: neither can have done all before the other looks.
    holding = true;
    const jobs = await queueJobs(200);
    const clocks = await startClocks(24);
    await until('both take jobs', async () => {
      const taken = await Promise.all(NAMES.map((name) => takenBy(jobs, name)));
      return taken.every(({ length }) => length > 0);
    });
    letGo();
    await until('all clocks are raised', overdue(clocks));
    await until('all jobs are done', async () => (await unfinished()).length === 0);

    await firedOnce(clocks);
    const deliveries = await column("select input->>'id' from job where kind = 'webhook.deliver'");
    assert.equal(deliveries.length, 224);
    assert.deepEqual(arrived.toSorted(), deliveries.toSorted(), 'each delivery arrived once');
    assert.deepEqual(answered.toSorted(), deliveries.toSorted());
    assert.deepEqual(await column('select distinct attempts::text from job'), ['1']);
    for (const what of ['taken', 'done'])
      assert.equal((await column('select id from witness where what = $1', [what])).length, 224);
    t.diagnostic(
      (await column("select server || ' ' || what || ' ' || count(*) from witness group by server, what")).join(', '),
    );
  });

  test('a server killed in a clock and in two jobs: the other does each of them, and the rest, once', async (t) => {
    arrived.length = answered.length = 0;
    const lock = await pool.connect();
    let victim: Name;
    let clocks: string[];
    let jobs: string[];
    try {
      // Whoever raises a clock now stops in the middle of its transaction, and is the one to be killed.
      await lock.query('begin');
      await lock.query('lock table request_act in share mode');
      clocks = await startClocks(20);
      await until('a clock is being raised', async () => (await stoppedAtLock()).length > 0);
      victim = (await stoppedAtLock())[0] as Name;
      holding = true;
      jobs = await queueJobs(100);
      await until('each has two jobs', async () => {
        const taken = await Promise.all(NAMES.map((name) => takenBy(jobs, name)));
        return taken.every(({ length }) => length === 2) && held.length === 4;
      });
      servers[victim].child.kill('SIGKILL');
      await servers[victim].ended;
    } finally {
      await lock.query('rollback');
      lock.release();
    }
    const survivor: Name = victim === 'one' ? 'two' : 'one';
    t.diagnostic(`killed: ${victim}`);
    const lost = (await takenBy(jobs, victim)).toSorted();
    assert.equal(lost.length, 2);
    letGo();

    await until('all clocks are raised', overdue(clocks));
    await until('only the jobs of the killed are left', async () => {
      const left = await unfinished();
      return left.length === lost.length && left.every((id, i) => id === lost[i]);
    });
    // The half minute until a lease ends is not waited for.
    await wait(1500);
    assert.deepEqual(await unfinished(), lost, 'nobody touches a job while its lease runs');
    await pool.query("update job set leased_until = now() - interval '1 s' where id = any($1)", [lost]);
    await until('the lost jobs are done', async () => (await unfinished()).length === 0);

    await firedOnce(clocks);
    const raisedBy = "select distinct server from witness where what = 'raised' and id = any($1)";
    assert.deepEqual(await column(raisedBy, [clocks]), [survivor]);
    const ofClocks = "select id from job where input->'data'->>'clock' = any($1)";
    const all = [...jobs, ...(await column(ofClocks, [clocks]))];
    assert.equal(all.length, 120);
    const deliveries = await column("select input->>'id' from job where id = any($1)", [all]);
    assert.deepEqual(answered.toSorted(), deliveries.toSorted(), 'each delivery was answered once');
    assert.deepEqual(arrived.toSorted(), [...deliveries, ...lost].toSorted(), 'only the lost came twice');
    const twice = await column('select id from job where attempts = 2 order by id');
    assert.deepEqual(twice, lost);
    assert.deepEqual(await takenBy(lost, survivor).then((ids) => ids.toSorted()), lost);
    const done = await column("select id from witness where what = 'done' and id = any($1)", [all]);
    assert.deepEqual(done.toSorted(), all.toSorted());
  });
});
