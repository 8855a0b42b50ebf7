import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'pz-serve-'));
after(() => rmSync(home, { recursive: true, force: true }));

interface Run {
  readonly said: () => string;
  /** The URL once it is announced. */
  readonly url: Promise<string>;
  readonly ended: Promise<number | null>;
  stop(signal: NodeJS.Signals): void;
}

function serve(...args: readonly string[]): Run {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', MAIN, 'serve', '--port', '0', '--home', home, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: '' } },
  );
  let out = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const found =
        /stands at (http:\S+)\n[^]*code \w+\n/.exec(out)?.[1] ??
        /stands at (http:\S+)\n/.exec(args.includes('--demo') ? '' : out)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(errors)));
  });
  return { said: () => out + errors, url, ended, stop: (signal) => void child.kill(signal) };
}

const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

test('serve announces itself, is set up with the printed code, opens for the demo account, and stops cleanly', async () => {
  const run = serve('--demo');
  const url = await run.url;
  assert.equal((await fetch(`${url}/readyz`)).status, 200);
  const password = /one-time password (\S+)/.exec(run.said())![1]!;
  const session = await post(`${url}/api/session`, { account: 'demo', password });
  assert.equal(session.status, 201);
  assert.equal(((await session.json()) as { mustChangePassword: boolean }).mustChangePassword, true);

  const account = { account: 'boss', name: '某管理员', password: 'Correct-Horse-2026' };
  const setUp = (code: string) =>
    post(`${url}/api/set-up`, { code, tenant: { name: '某单位', slug: 'unit' }, securityAdmin: account });
  assert.equal((await setUp('0000')).status, 403);
  assert.equal((await setUp(/enter the code (\w+)/.exec(run.said())![1]!)).status, 201);
  const signIn = { account: account.account, password: account.password };
  assert.equal((await post(`${url}/api/session`, signIn)).status, 201);

  run.stop('SIGTERM');
  assert.equal(await run.ended, 0, run.said());
  assert.ok(!existsSync(join(home, 'server.lock')) && !existsSync(join(home, 'database', 'data', 'postmaster.pid')));
});

test('a second server on the same home is refused, and the first goes on; Ctrl+C stops it', async () => {
  const first = serve();
  const url = await first.url;
  assert.doesNotMatch(first.said(), /enter the code/, 'it is set up');
  const second = serve('--once');
  await assert.rejects(second.url, /PZ_HOME_LOCKED/);
  assert.equal(await second.ended, 2);
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  first.stop('SIGINT');
  assert.equal(await first.ended, 0, first.said());
});
