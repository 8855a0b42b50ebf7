import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import type { z } from '../../http/route.ts';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';
import { PROGRAM, uploaded } from '../scans/testing.ts';
import type { App, AppVersion, Comparison, Rectification } from './shapes.ts';

const server = useServer({ program: PROGRAM });
type AppAnswer = z.infer<typeof App>;
type VersionAnswer = z.infer<typeof AppVersion>;

const example = (name: string) => readFileSync(new URL(`../../../../examples/app/${name}`, import.meta.url));
const at = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });

async function done(path: string): Promise<VersionAnswer> {
  for (;;) {
    const version = ok(await server.tenant.as('tester').get<VersionAnswer>(path));
    if (version.state !== 'waiting' && version.state !== 'running') return version;
    await pause(50);
  }
}

test('an app is examined, answered, compared, reported and put right by a clock of working days', async () => {
  const { tenant, other } = server;
  const tester = tenant.as('tester');
  const packageId = await uploaded(server, tenant, 'tester', '青禾记账.apk', example('ledger.apk'));
  const policy = await uploaded(server, tenant, 'tester', '隐私政策.md', example('policy.md'));
  const app = ok(await tester.post<AppAnswer>('/api/apps', { packageId, developer: '青禾公司' }));
  const path = `/api/apps/${app.id}`;
  const bare = await done(`${path}/versions/${app.latest!.id}`);
  assert.equal(bare.state, 'done', JSON.stringify(bare.problem));
  assert.equal(bare.board.length, 31);
  assert.equal(bare.versionName, '2.3.0');
  assert.deepEqual(
    Object.values(bare.tally!).reduce((sum, count) => sum + count, 0),
    31,
  );

  const second = ok(
    await tester.post<VersionAnswer>(`${path}/versions`, { packageId, policyIds: [policy], channel: '某应用市场' }),
  );
  let version = await done(`${path}/versions/${second.id}`);
  assert.equal(version.board.find(({ code }) => code === '一.1')!.outcome, 'not_seen');
  assert.ok(version.board.some(({ evidence }) => evidence.some(({ file }) => file === '隐私政策.md')));
  const compared = ok(await tester.get<z.infer<typeof Comparison>>(`${path}/compare?from=${bare.id}&to=${version.id}`));
  assert.equal(compared.rows.length, 31);
  const first = compared.rows.find(({ code }) => code === '一.1')!;
  assert.deepEqual([first.before, first.after], ['human', 'not_seen']);

  const open = version.board.find(({ question, outcome }) => question !== null && outcome === 'human')!;
  const answers = { [open.code]: { answer: 'no', note: '已核对' } };
  const vpath = `${path}/versions/${version.id}`;
  assert.equal(
    refused(await tester.post(`${vpath}/answers`, { answers }, { 'if-match': '"1"' }), 412),
    'PZ_EDIT_CONFLICT',
  );
  ok(await tester.post(`${vpath}/answers`, { answers }, at(version)));
  version = await done(vpath);
  const settled = version.board.find(({ code }) => code === open.code)!;
  assert.deepEqual([settled.outcome, settled.basis, settled.answer!.note], ['not_seen', 'answer', '已核对']);

  for (const form of ['html', 'docx']) {
    const report = await tester.raw(`${vpath}/report?form=${form}`);
    assert.equal(report.status, 200);
    const bytes = Buffer.from(await report.arrayBuffer());
    assert.ok(bytes.length > 2000);
    if (form === 'html') assert.ok(bytes.includes('青禾记账') && !bytes.includes('/work/'));
  }

  const codes = version.board.filter(({ outcome }) => outcome === 'violation').map(({ code }) => code);
  const asked = { versionId: version.id, codes, issued: '2026-09-18', workingDays: 15 };
  type Demand = z.infer<typeof Rectification>;
  let demand = ok(await tester.post<Demand>(`${path}/rectifications`, asked));
  assert.equal(demand.dueDay, '2026-10-15');
  refused(await tester.post(`${path}/rectifications`, { ...asked, codes: [open.code] }), 400);
  const dpath = `${path}/rectifications/${demand.id}`;
  demand = ok(await tester.patch<Demand>(dpath, { state: 'answered', reply: '已整改' }, at(demand)));
  demand = ok(await tester.patch<Demand>(dpath, { state: 'retested', versionId: version.id }, at(demand)));
  assert.deepEqual(demand.retest!.stayed, codes);
  refused(await tester.patch(dpath, { state: 'answered' }, at(demand)), 409);

  const findings = ok(
    await tester.get<{ items: { code: string; outcome: string }[] }>(`/api/findings?source=app&outcome=violation`),
  );
  assert.deepEqual(findings.items.map(({ code }) => code).toSorted(), codes.toSorted());

  refused(await tenant.as('publisher').get(path), 403);
  for (const foreign of [other.as('tester'), other.as('protection-officer')]) {
    refused(await foreign.get(path), 404);
    refused(await foreign.get(`${vpath}/report?form=html`), 404);
    refused(await foreign.post(`${path}/versions`, { packageId }), 404);
    refused(await foreign.post('/api/apps', { packageId }), 404);
    refused(await foreign.patch(dpath, { state: 'closed' }, at(demand)), 404);
  }
});

test('a package that cannot be read leaves its code', async () => {
  const { tenant } = server;
  const packageId = await uploaded(server, tenant, 'tester', '坏.apk', 'nothing of a package');
  const app = ok(await tenant.as('tester').post<AppAnswer>('/api/apps', { packageId }));
  const version = await done(`/api/apps/${app.id}/versions/${app.latest!.id}`);
  assert.equal(version.state, 'failed');
  assert.match(version.problem!.code, /^PZ_APP_/);
  assert.ok(!JSON.stringify(version.problem).includes('/tmp/'));
});
