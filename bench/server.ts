/**
 * 64 people at once against a `pingzhang serve` with its embedded database, durable, limits as they come: how many a
 * second and how long the slow ones wait for sign-in, a list, and the check of a small file (upload, scan, result).
 * Everybody asks again as soon as they are answered, so waiting times are those of a full house. The load runs on the
 * machine it measures.
 *
 * npm run bench -- server [SECONDS] [USERS]     default 20 s a phase, 64 users
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { print, quantile } from './ledger/figures.ts';
import { setUp, signIn } from './server/people.ts';
import type { User } from './server/people.ts';
import { ask, call, serve } from './server/served.ts';

const SECONDS = Number(process.argv[2] ?? 20);
const USERS = Number(process.argv[3] ?? 64);
const TASKS = 300;
/** How often the console's page asks for a running check. */
const LOOK_EVERY = 500;
const NOTICE = readFileSync(new URL('../examples/notice-full-ids.txt', import.meta.url));

const home = mkdtempSync(join(tmpdir(), 'pz-bench-'));
chmodSync(home, 0o711);
const server = await serve(home, 0);
const { url } = server;
try {
  const users = await setUp(server, USERS, 'protection-officer');
  for (let n = 0; n < TASKS; n++)
    await ask(`${url}/api/tasks`, 'POST', users[n % USERS]!.headers, { title: `核对第 ${n} 批公示` });
  print(
    `${cpus().length} cores (${cpus()[0]!.model}), Node ${process.versions.node}, ${USERS} users, ${SECONDS} s each`,
  );
  await phase('sign-in', users, ({ account, password }) => signIn(url, account, password));
  await phase(`list of tasks (${TASKS})`, users, (user) => read(user, '/api/tasks'));
  await phase('list of requests', users, (user) => read(user, '/api/requests'));
  await phase('check of a small file', users, check);
} finally {
  process.kill(server.child.pid!, 'SIGTERM');
  await server.gone;
  rmSync(home, { recursive: true, force: true });
}

/** What is under way when the time is up is waited for and counted, and so is its time. */
async function phase(name: string, users: readonly User[], act: (user: User) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const failures = new Map<string, number>();
  const began = performance.now();
  const end = began + SECONDS * 1000;
  await Promise.all(
    users.map(async (user) => {
      while (performance.now() < end) {
        const from = performance.now();
        try {
          await act(user);
          times.push(performance.now() - from);
        } catch (error) {
          const why = (error as Error).message.slice(0, 120);
          failures.set(why, (failures.get(why) ?? 0) + 1);
        }
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  const [p50, p99] = [0.5, 0.99].map((share) => Math.round(quantile(times, share)));
  const load = loadavg()[0]!.toFixed(1);
  print(
    `${name}: ${(times.length / took).toFixed(1)}/s, p50 ${p50} ms, p99 ${p99} ms, n ${times.length}, load average ${load}`,
  );
  for (const [why, count] of failures) print(`  FAILED ${count} ×: ${why}`);
}

async function read({ headers }: User, path: string): Promise<void> {
  const { status, text } = await call(url + path, 'GET', headers);
  if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 100)}`);
}

async function check({ headers }: User): Promise<void> {
  const named = { ...headers, 'content-type': 'application/octet-stream', 'x-pz-file-name': 'notice.txt' };
  const upload = await call(`${url}/api/files`, 'POST', named, NOTICE);
  if (upload.status !== 201) throw new Error(`upload: ${upload.status} ${upload.text.slice(0, 100)}`);
  const { id } = JSON.parse(upload.text) as { id: string };
  let scan = await ask<{ id: string; state: string }>(`${url}/api/scans`, 'POST', headers, {
    fileIds: [id],
    publication: { publisher: 'state_organ' },
  });
  while (scan.state === 'waiting' || scan.state === 'running') {
    await pause(LOOK_EVERY);
    scan = await ask(`${url}/api/scans/${scan.id}`, 'GET', headers);
  }
  if (scan.state !== 'done') throw new Error(`scan ${scan.state}`);
}
