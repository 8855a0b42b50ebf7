/**
 * Posts at a steady rate into `pingzhang serve` with its embedded database, durable, by one program with one token.
 * After a third of the time the server's process group is killed with -9, after two thirds server and database; each
 * time it is started again. What was not acknowledged is sent again, as a platform does. Then the proof: every post
 * acknowledged is in the database once, every entry acknowledged is in the ledger, and ledger and index agree.
 *
 * npm run bench -- platform [SECONDS] [RATE] [BATCH]     default 60 s, 200 posts/s, 20 a batch
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { print, quantile } from './ledger/figures.ts';
import { postOf } from './platform/posts.ts';
import { prove } from './platform/proof.ts';
import type { Acknowledged } from './platform/proof.ts';
import { setUp } from './server/people.ts';
import { ask, call, serve } from './server/served.ts';

const SECONDS = Number(process.argv[2] ?? 60);
const RATE = Number(process.argv[3] ?? 200);
const BATCH = Number(process.argv[4] ?? 20);
/** Requests under way at once. */
const CONNECTIONS = 8;

interface Batch {
  readonly first: number;
  /** When the platform had it to send. */
  readonly due: number;
}

const home = mkdtempSync(join(tmpdir(), 'pz-bench-'));
chmodSync(home, 0o711);
let server = await serve(home, 0);
const { url } = server;
const port = Number(new URL(url).port);
const [moderator] = await setUp(server, 1, 'moderator');
const { secret } = await ask<{ secret: string }>(`${url}/api/tokens`, 'POST', moderator!.headers, {
  name: '平台',
  scopes: ['platform.intake'],
  days: 1,
});
const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };

const began = performance.now();
const waiting: Batch[] = [];
const acknowledged: Acknowledged[] = [];
const times: { readonly due: number; readonly took: number }[] = [];
let took = 0;
const outages: { readonly from: number; readonly until: number }[] = [];
const resent = { all: 0, refused: 0 };
let made = 0;
let most = 0;

try {
  await Promise.all([produce(), ...Array.from({ length: CONNECTIONS }, send), kill(1 / 3, false), kill(2 / 3, true)]);
  took = (performance.now() - began) / 1000;
} finally {
  process.kill(server.child.pid!, 'SIGTERM');
  await server.gone;
}
report();
const proof = await prove(home, acknowledged);
print(JSON.stringify(proof));
rmSync(home, { recursive: true, force: true });
const { lost, twice, entriesWrong, differences, audit, received } = proof;
const holds = lost + twice + entriesWrong + differences + audit === 0 && received.database === received.ledger;
print(holds && proof.posts === made ? 'nothing acknowledged was lost; database and ledger agree' : 'FAILED');
process.exitCode = holds && proof.posts === made ? 0 : 1;

/** An open loop: posts come whether the server stands or not. */
async function produce(): Promise<void> {
  for (let n = 0; n * BATCH < SECONDS * RATE; n++) {
    const due = began + ((n * BATCH) / RATE) * 1000;
    await pause(Math.max(0, due - performance.now()));
    waiting.push({ first: n * BATCH, due });
    made += BATCH;
    most = Math.max(most, waiting.length * BATCH);
  }
}

async function send(): Promise<void> {
  while (acknowledged.length * BATCH < SECONDS * RATE) {
    const batch = waiting.shift();
    if (batch === undefined) {
      await pause(5);
      continue;
    }
    const items = Array.from({ length: BATCH }, (_, i) => postOf(batch.first + i));
    try {
      const { status, text } = await call(`${url}/api/platform/items`, 'POST', headers, JSON.stringify({ items }));
      if (status !== 200) {
        if (resent.refused++ < 5) print(`refused: ${status} ${text.slice(0, 200)}`);
        throw new Error(String(status));
      }
      const { entry } = JSON.parse(text) as { entry: number };
      acknowledged.push({ posts: items.map(({ id }) => id), entry });
      times.push({ due: batch.due, took: performance.now() - batch.due });
    } catch {
      resent.all++;
      waiting.unshift(batch);
      await pause(250);
    }
  }
}

async function kill(share: number, database: boolean): Promise<void> {
  await pause(share * SECONDS * 1000);
  const from = performance.now();
  const place = join(home, 'database', 'data', 'postmaster.pid');
  const postmaster = Number(readFileSync(place, 'utf8').split('\n')[0]);
  if (database) process.kill(postmaster, 'SIGKILL');
  process.kill(-server.child.pid!, 'SIGKILL');
  await server.gone;
  server = await serve(home, port);
  const until = performance.now();
  outages.push({ from, until });
  print(
    `killed ${database ? 'server and database' : 'the server'}: back after ${((until - from) / 1000).toFixed(1)} s`,
  );
}

function report(): void {
  print(`${cpus().length} cores (${cpus()[0]!.model}), load average ${loadavg()[0]!.toFixed(1)}`);
  print(`${made} posts in ${took.toFixed(1)} s: ${(made / took).toFixed(1)}/s; most waiting ${most} posts`);
  print(`sendings repeated ${resent.all}, of them answered with a refusal ${resent.refused}`);
  // Until the backlog of an outage is worked off, ten seconds are left out of the quiet figure.
  const quiet = times.filter(
    ({ due }) => !outages.some(({ from, until }) => due > from - 1000 && due < until + 10_000),
  );
  for (const [name, some] of [
    ['away from the kills', quiet],
    ['all', times],
  ] as const) {
    const values = some.map((it) => it.took);
    const [p50, p99, worst] = [0.5, 0.99, 1].map((at) => Math.round(quantile(values, at)));
    print(
      `${name}: from due to acknowledged p50 ${p50} ms, p99 ${p99} ms, longest ${worst} ms (batches ${some.length})`,
    );
  }
}
