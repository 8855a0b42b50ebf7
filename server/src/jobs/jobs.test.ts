import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import { serverError } from '../errors.ts';
import { newId } from '../database/id.ts';
import { clock as clocks, job as jobs } from '../schema/job.ts';
import { startServer } from '../start-server.ts';
import { ok, refused } from '../testing/client.ts';
import { useServer } from '../testing/start.ts';
import { createProgram } from './program.ts';
import type { JobContext, JobHandler } from './queue.ts';
import { startRunner } from './runner.ts';
import { isPublicAddress, safeDestination } from './safe-address.ts';
import { startSweep } from './sweep.ts';

const server = useServer({ pollEvery: 20 });
const kind = () => `test.${newId()}`;

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (let i = 0; i < 400; i++) {
    const found = await look();
    if (found !== null) return found;
    await wait(20);
  }
  throw new Error('it did not come');
}

const queue = (name: string, input: unknown = {}, maxAttempts = 5) =>
  server.running.services.jobs.enqueue(server.running.services.db, {
    tenant: server.tenant.id,
    kind: name,
    input,
    maxAttempts,
  });

async function rowOf(id: string) {
  const [row] = await server.running.services.db
    .select()
    .from(jobs)
    .where(and(eq(jobs.tenant, server.tenant.id), eq(jobs.id, id)));
  return row!;
}

const ended = (id: string) => until(async () => ((await rowOf(id)).endedAt === null ? null : rowOf(id)));

/** A runner of its own, with handlers of the test's own kinds. */
async function running<T>(handlers: Record<string, JobHandler>, work: () => Promise<T>, count = 1): Promise<T> {
  const runners = Array.from({ length: count }, () => startRunner(server.running.services, handlers));
  try {
    return await work();
  } finally {
    await Promise.all(runners.map((runner) => runner.stop()));
  }
}

test('several runners do each job once', async () => {
  const name = kind();
  const done: string[] = [];
  await running(
    { [name]: async (job: JobContext) => void done.push(job.id) },
    async () => {
      const ids = await Promise.all(Array.from({ length: 30 }, () => queue(name)));
      await Promise.all(ids.map((id) => ended(id)));
      assert.deepEqual(done.toSorted(), ids.toSorted());
    },
    3,
  );
});

test('a failure is tried again, later each time, with what it remembered; a refusal is final', async () => {
  const [again, never] = [kind(), kind()];
  const memos: unknown[] = [];
  const handlers = {
    [again]: async (job: JobContext) => {
      memos.push(job.memo);
      await job.remember({ at: job.attempt });
      throw new Error('not yet');
    },
    [never]: () => Promise.reject(serverError('PZ_NOT_FOUND')),
  };
  await running(handlers, async () => {
    const id = await queue(again, {}, 2);
    const waiting = await until(async () => ((await rowOf(id)).error === null ? null : rowOf(id)));
    assert.equal(waiting.state, 'waiting');
    assert.ok(waiting.runAfter > new Date(Date.now() + 500));
    await server.running.services.db
      .update(jobs)
      .set({ runAfter: new Date(0) })
      .where(eq(jobs.id, id));
    const last = await ended(id);
    assert.deepEqual([last.state, last.attempts, last.error], ['failed', 2, 'PZ_JOB_FAILED']);
    assert.deepEqual(memos, [null, { at: 1 }]);
    const refusal = await ended(await queue(never));
    assert.deepEqual([refusal.state, refusal.attempts, refusal.error], ['failed', 1, 'PZ_NOT_FOUND']);
  });
});

test('a job whose worker died is taken by another when its lease runs out', async () => {
  const name = kind();
  const id = await queue(name);
  const past = new Date(Date.now() - 1000);
  await server.running.services.db
    .update(jobs)
    .set({ state: 'running', attempts: 1, lease: 'dead', leasedUntil: past })
    .where(eq(jobs.id, id));
  await running({ [name]: () => Promise.resolve() }, async () => {
    const row = await ended(id);
    assert.deepEqual([row.state, row.attempts], ['done', 2]);
  });
});

test('a worker that has lost its job changes nothing any more', async () => {
  const name = kind();
  const { db } = server.running.services;
  let refusal: unknown = null;
  const handler: JobHandler = async (job) => {
    if (job.attempt > 1) return;
    // As if it had slept past its lease, and another had taken the job meanwhile.
    await db
      .update(jobs)
      .set({ lease: 'another', leasedUntil: new Date(Date.now() - 1000) })
      .where(eq(jobs.id, job.id));
    refusal = await job
      .act({ action: 'test.act', object: 'x' }, (tx) => tx.delete(jobs).where(eq(jobs.id, job.id)))
      .catch((error: unknown) => error);
  };
  await running({ [name]: handler }, async () => {
    const row = await ended(await queue(name));
    assert.deepEqual([row.state, row.attempts], ['done', 2]);
    assert.match(String(await until(() => Promise.resolve(refusal))), /another worker/);
  });
});

test('a job is cancelled while it waits and while it runs; a stopping server gives it back', async () => {
  const name = kind();
  let begun = false;
  const slow: JobHandler = async (job) => {
    begun = true;
    await job.progress({ done: 1, total: 10 });
    for (;;) {
      await wait(10);
      await job.progress({ done: 2, total: 10 });
      job.signal.throwIfAborted();
    }
  };
  const officer = server.tenant.as('protection-officer');
  const waiting = await queue(name);
  assert.equal(ok(await officer.post<{ state: string }>(`/api/jobs/${waiting}/cancel`)).state, 'cancelled');
  assert.equal(refused(await officer.post(`/api/jobs/${waiting}/cancel`), 409), 'PZ_STATE');
  const id = await queue(name);
  await running({ [name]: slow }, async () => {
    await until(async () => (begun ? true : null));
    ok(await officer.post(`/api/jobs/${id}/cancel`));
    assert.equal((await ended(id)).state, 'cancelled');
  });
  begun = false;
  const other = await queue(name);
  await running({ [name]: slow }, () => until(async () => (begun ? true : null)));
  const back = await rowOf(other);
  assert.deepEqual([back.state, back.attempts, back.lease], ['waiting', 0, null]);
  await officer.post(`/api/jobs/${other}/cancel`);
});

test('what falls due is raised once, by whichever of several servers sees it first', async () => {
  const { services } = server.running;
  const objectKind = kind();
  const ids = Array.from({ length: 8 }, () => newId());
  const due = new Date(Date.now() - 1000);
  for (const id of ids)
    await services.db.insert(clocks).values({
      tenant: server.tenant.id,
      id,
      objectKind,
      objectId: `QL-${id.slice(0, 4)}`,
      rule: 'D-APP-1',
      startsAt: due,
      dueAt: due,
      pausedAt: null,
      state: 'running',
      reasons: [],
      raisedAt: null,
      metAt: null,
      version: 1,
    });
  const raised: string[] = [];
  const sweeps = [1, 2, 3].map(() =>
    startSweep(services, { [objectKind]: async (_tx, row) => void raised.push(row.id) }),
  );
  await Promise.all(sweeps.map((sweep) => sweep.now()));
  await until(async () => {
    const left = await services.db
      .select()
      .from(clocks)
      .where(and(eq(clocks.objectKind, objectKind), eq(clocks.state, 'running')));
    return left.length === 0 ? true : null;
  });
  await Promise.all(sweeps.map((sweep) => sweep.stop()));
  assert.equal(new Set(raised).size, raised.length);
  const recorded = async () =>
    (await services.pool.query<{ i: number | null }>("select entry_index as i from deed where action = 'clock.due'"))
      .rows;
  await until(async () => ((await recorded()).every(({ i }) => i !== null) ? true : null));
  assert.equal((await recorded()).length, 8);
});

test('two servers on one database share jobs and clocks, and each keeps its own ledger', async () => {
  const first = server.running.services;
  const home = mkdtempSync(join(tmpdir(), 'pz-second-'));
  const { host, user, password, database } = first.pool.options;
  const url = `postgres://${user}:${encodeURIComponent(String(password))}@/${database}?host=${encodeURIComponent(host!)}`;
  const second = await startServer({
    home,
    port: 0,
    logLevel: 'silent',
    databaseUrl: url,
    keyFile: first.config.keyFile,
    pollEvery: 20,
  });
  try {
    const who = { tenant: server.tenant.id, actor: 'system' };
    const deed = { action: 'task.test' as const, object: 'RW-0003' };
    for (const { services } of [server.running, second]) await services.trace.act(who, deed, async () => undefined);
    const { rows } = await first.pool.query<{ nodes: number }>(
      'select count(distinct node)::int as nodes from deed where entry_index is not null',
    );
    assert.equal(rows[0]!.nodes, 2);
    const session = await fetch(`${second.url}/api/tenant`);
    assert.equal(session.status, 401);
    assert.equal(
      await second.services.vault.unseal(server.tenant.id, 'a.b', await first.vault.seal(server.tenant.id, 'a.b', 'x')),
      'x',
    );
  } finally {
    await second.stop();
    rmSync(home, { recursive: true, force: true });
  }
});

test('a webhook is signed, tried again until taken, and never reaches inside unless allowed', async () => {
  const admin = server.tenant.as('system-admin');
  const got: { headers: Record<string, unknown>; body: string }[] = [];
  let fail = true;
  const listener = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      response.statusCode = fail ? 500 : 204;
      fail = false;
      got.push({ headers: request.headers, body });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const url = `http://127.0.0.1:${(listener.address() as { port: number }).port}/hook`;
  const add = () => admin.post<{ id: string; secret: string }>('/api/webhooks', { url, events: ['task.created'] });
  try {
    assert.equal(refused(await add(), 422), 'PZ_ADDRESS_REFUSED');
    ok(await admin.put('/api/settings/webhook.allowed-hosts', { value: ['127.0.0.1'] }, { 'if-match': '"0"' }));
    const { secret } = ok(await add());
    const { services } = server.running;
    await services.webhooks.emit(services.db, server.tenant.id, 'task.created', { task: 'RW-0001' });
    await services.webhooks.emit(services.db, server.tenant.id, 'task.closed', {});
    await until(async () => (got.length === 1 ? true : null));
    await services.pool.query("update job set run_after = now() where kind = 'webhook.deliver'");
    await until(async () => {
      await services.pool.query(
        "update job set run_after = now() where kind = 'webhook.deliver' and state = 'waiting'",
      );
      return got.length === 2 ? true : null;
    });
    const { headers, body } = got[1]!;
    const [, time, hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-pz-signature']))!;
    assert.equal(createHmac('sha256', secret).update(`${time}.${body}`).digest('hex'), hex);
    assert.equal((JSON.parse(body) as { event: string }).event, 'task.created');
    assert.equal(headers['x-pz-delivery'], got[0]!.headers['x-pz-delivery']);
  } finally {
    listener.close();
  }
});

test('addresses inside are not the world’s', async () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ];
  for (const address of inside) assert.equal(isPublicAddress(address), false, address);
  for (const address of ['1.1.1.1', '114.114.114.114', '2400:3200::1'])
    assert.equal(isPublicAddress(address), true, address);
  for (const url of [
    'http://1.1.1.1/',
    'https://user:pass@1.1.1.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'file:///etc/passwd',
    'nonsense',
  ])
    await assert.rejects(safeDestination(url, []), { code: 'PZ_ADDRESS_REFUSED' }, url);
});

test('the program runs without this one’s environment, and is ended at its limits', async () => {
  process.env['PZ_TEST_SECRET'] = 'x';
  const run = (script: string, more = {}) =>
    createProgram([process.execPath, '-e', script]).run({ args: [], cwd: tmpdir(), ...more });
  const seen = await run('process.stdout.write(JSON.stringify(process.env)); process.exitCode = 1');
  assert.equal(seen.code, 1);
  assert.doesNotMatch(seen.stdout.toString(), /PZ_TEST_SECRET|DATABASE_URL/);
  const ends = { code: 'PZ_PROGRAM_FAILED' };
  await assert.rejects(run('setInterval(() => {}, 1e6)', { timeout: 300 }), ends);
  await assert.rejects(
    run('setInterval(() => process.stdout.write("x".repeat(65536)), 0)', { outputLimit: 1e6 }),
    ends,
  );
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 100);
  await assert.rejects(run('setInterval(() => {}, 1e6)', { signal: cancel.signal }), ends);
  delete process.env['PZ_TEST_SECRET'];
});

test('a program kept for a tenant runs for that tenant alone, and one that breaks harms no later run', async () => {
  const script = `
    let run = 0;
    process.on('message', ({ args, cwd }) => {
      if (args[0] === 'break' && ++run > 1) process.exit(0);
      const text = JSON.stringify({ pid: process.pid, cwd });
      process.stdout.write(text, () => process.send({ code: 0, bytes: text.length }));
    });
    if (process.argv[1] !== 'runs') process.stdout.write(JSON.stringify({ pid: process.pid, alone: true }));`;
  const program = createProgram([process.execPath, '-e', script]);
  const pid = async (tenant: string, args: readonly string[] = []) =>
    (
      JSON.parse((await program.run({ args, cwd: tmpdir(), tenant })).stdout.toString()) as {
        pid: number;
        alone?: boolean;
      }
    ).pid;
  const first = await pid('a');
  assert.equal(await pid('a'), first);
  assert.notEqual(await pid('b'), first);
  const [one, two] = await Promise.all([pid('a'), pid('a')]);
  assert.notEqual(one, two);
  // The second run in a process breaks it: the run is done again in a process of its own.
  await pid('c', ['break']);
  const again = await program.run({ args: ['break'], cwd: tmpdir(), tenant: 'c' });
  assert.match(again.stdout.toString(), /"alone":true/);
  // An idle one is ended with the server.
  program.close();
  const gone = (id: number): boolean => {
    try {
      process.kill(id, 0);
      return false;
    } catch {
      return true;
    }
  };
  for (let look = 0; look < 200 && !gone(first); look++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(gone(first));
});
