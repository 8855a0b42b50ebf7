import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';
import { settled, uploaded } from './testing.ts';
import type { ScanAnswer } from './testing.ts';

/** Stands in for the program: falls over a file that says CRASH, never ends with one that says HANG. */
const FAKE = `
const { readFileSync, writeFileSync } = require('node:fs');
function check(args) {
  const files = args.slice(1, args.indexOf('--json'));
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  if (texts.some((text) => text.includes('CRASH'))) process.kill(process.pid, 'SIGKILL');
  if (texts.some((text) => text.includes('HANG'))) return setInterval(() => {}, 1000);
  writeFileSync(args[args.indexOf('--view') + 1], files.map((file) => JSON.stringify({ place: { file }, text: 'x', marks: [] }) + '\\n').join(''));
  const people = { people: 0, byId: 0, byPhoneAndName: 0, atLeast: false };
  const report = JSON.stringify({ partial: false, totals: { people }, articles: [], files: [], problems: [] });
  process.stdout.write(report, () => process.send?.({ code: 0, bytes: report.length }));
}
if (process.argv[2] === 'runs') process.on('message', ({ args }) => check(args));
else check(process.argv.slice(2));`;
const folder = mkdtempSync(join(tmpdir(), 'pz-fake-'));
after(() => rmSync(folder, { recursive: true }));
const script = join(folder, 'fake.cjs');
writeFileSync(script, FAKE);
const server = useServer({ program: [process.execPath, script] });

async function begun(texts: readonly string[]): Promise<ScanAnswer> {
  const fileIds = [];
  for (const [at, text] of texts.entries())
    fileIds.push(await uploaded(server, server.tenant, 'publisher', `${at}.txt`, text));
  return ok(await server.tenant.as('publisher').post<ScanAnswer>('/api/scans', { fileIds }));
}

test('a file that kills the program is kept with a code, and takes no other with it', async () => {
  const { id } = await begun(['fine', 'CRASH', 'fine too']);
  const scan = await settled(server.tenant.as('publisher'), id);
  assert.equal(scan.state, 'done');
  assert.deepEqual(
    scan.files.map(({ state, problems }) => [state, problems.map(({ code }) => code)]),
    [
      ['done', []],
      ['failed', ['PZ_PROGRAM_FAILED']],
      ['done', []],
    ],
  );
});

test('a scan that is cancelled ends, and says so', async () => {
  const publisher = server.tenant.as('publisher');
  const scan = await begun(['HANG']);
  while (ok(await publisher.get<ScanAnswer>(`/api/scans/${scan.id}`)).state !== 'running') await pause(20);
  ok(await publisher.post(`/api/jobs/${scan.jobId}/cancel`));
  assert.equal((await settled(publisher, scan.id)).state, 'cancelled');

  // A case whose count was cancelled can be counted again.
  const investigator = server.tenant.as('investigator');
  const fileIds = [await uploaded(server, server.tenant, 'investigator', 'a.txt', 'HANG')];
  type One = { id: string; version: number; state: string; jobId: string };
  const one = ok(await investigator.post<One>('/api/cases', { title: '一案', fileIds }));
  const path = `/api/cases/${one.id}`;
  const asked = ok(await investigator.post<One>(`${path}/count`, {}, { 'if-match': `"${one.version}"` }));
  const match = { 'if-match': `"${asked.version}"` };
  assert.equal(refused(await investigator.post(`${path}/count`, {}, match), 409), 'PZ_STATE');
  ok(await investigator.post(`/api/jobs/${asked.jobId}/cancel`));
  while (ok(await investigator.get<One>(path)).state !== 'cancelled') await pause(50);
  ok(await investigator.post(`${path}/count`, {}, match));
});
