import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { verifyPackage } from '@pingzhang/ledger';
import { eq } from 'drizzle-orm';
import { zipSync } from 'fflate';
import { people } from '../../../../scripts/examples/people.ts';
import { job as jobs } from '../../schema/job.ts';
import { scan as scanTable, scanFile as scanFileTable } from '../../schema/scan.ts';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';
import type { TestTenant } from '../../testing/start.ts';
import { PROGRAM, settled, uploaded } from './testing.ts';
import type { ScanAnswer, ViewAnswer } from './testing.ts';

const server = useServer({ program: PROGRAM });
const [one, other] = people(2, 3) as [ReturnType<typeof people>[0], ReturnType<typeof people>[0]];
const LIST = `姓名,手机号,身份证号\n${one.name},${one.phone},${one.id}\n${other.name},${other.phone},${other.id}\n`;
const NOTICE = `关于助学金的公示\n${one.name}，身份证号${one.id}，手机${one.phone}，拟发助学金。\n`;
const VALUES = [one, other].flatMap(({ name, phone, id }) => [name, phone, id]);

async function scanOf(tenant: TestTenant, files: Record<string, string | Uint8Array>, more = {}): Promise<ScanAnswer> {
  const person = tenant.as('publisher');
  const fileIds = [];
  for (const [name, text] of Object.entries(files))
    fileIds.push(await uploaded(server, tenant, 'publisher', name, text));
  const { id } = ok(await person.post<ScanAnswer>('/api/scans', { fileIds, ...more }));
  return settled(person, id);
}

function noClear(text: string): void {
  for (const value of VALUES) assert.ok(!text.includes(value), 'a value in clear');
}

test('files are checked, found values stand masked with their marks, and nothing answers with a clear one', async () => {
  const publisher = server.tenant.as('publisher');
  const scan = await scanOf(server.tenant, { '名单.csv': LIST, '空.txt': '今天天气很好。\n' });
  assert.equal(scan.state, 'done');
  assert.match(scan.number, /^JC-\d{4}$/);
  assert.deepEqual([scan.totals.filesDone, scan.totals.findings, scan.totals.people], [2, 6, 2]);
  const [list, empty] = scan.files;
  assert.equal(list!.outcome, 'present');
  assert.equal(empty!.outcome, 'not_seen');
  assert.deepEqual(
    list!.columns.map(({ table, type }) => [table, type]),
    [
      ['名单.csv', 'NAME'],
      ['名单.csv', 'PHONE'],
      ['名单.csv', 'ID_CARD'],
    ],
  );
  const view = ok(await publisher.get<ViewAnswer>(`/api/scans/${scan.id}/files/${list!.id}/view`));
  assert.equal(view.records, 3);
  assert.deepEqual(
    view.items.map(({ marks }) => marks.length),
    [0, 3, 3],
  );
  assert.equal(view.items[1]!.place.file, '名单.csv');
  const marked = ok(await publisher.get<ViewAnswer>(`/api/scans/${scan.id}/files/${list!.id}/view?marked=1&limit=1`));
  assert.deepEqual([marked.items.length, marked.items[0]!.line], [1, 1]);
  const rest = ok(
    await publisher.get<ViewAnswer>(`/api/scans/${scan.id}/files/${list!.id}/view?marked=1&after=${marked.next}`),
  );
  assert.deepEqual(
    rest.items.map(({ line }) => line),
    [2],
  );
  noClear(JSON.stringify([scan, view]));
  const { db } = server.running.services;
  for (const table of ['scan', 'scan_file', 'scan_view_part', 'finding', 'deed', 'job', 'file']) {
    const { rows } = await db.execute(`select t::text from ${table} t`);
    noClear(JSON.stringify(rows));
    assert.ok(!JSON.stringify(rows).includes('名单.csv'), `${table} tells the name of a file`);
  }
});

test('a notice is judged as published; its copy holds none of the values; its evidence verifies offline', async () => {
  const publisher = server.tenant.as('publisher');
  const scan = await scanOf(server.tenant, { '公示.txt': NOTICE }, { publication: { publisher: 'state_organ' } });
  assert.equal(scan.outcome, 'suspected');
  assert.ok(scan.verdict!.findings.includes('民法典1039'));
  assert.ok(scan.verdict!.rules.some(({ because }) => because !== null));
  const [file] = scan.files;
  assert.equal(refused(await publisher.get(`/api/scans/${scan.id}/files/${file!.id}/download`), 404), 'PZ_NOT_FOUND');

  ok(await publisher.post(`/api/scans/${scan.id}/files/${file!.id}/redact`, {}));
  let copy = file!.redacted;
  while (copy?.state !== 'done' && copy?.state !== 'failed')
    copy = ok(await publisher.get<ScanAnswer['files'][0]>(`/api/scans/${scan.id}/files/${file!.id}`)).redacted;
  assert.equal(copy.problem, null);
  const response = await publisher.raw(`/api/scans/${scan.id}/files/${file!.id}/download`);
  const text = await response.text();
  assert.match(text, /关于助学金的公示/);
  noClear(text);
  assert.match(response.headers.get('content-disposition')!, /filename\*=UTF-8''.*\.txt$/);

  const made = ok(await publisher.post<{ fileId: string; entries: number[] }>(`/api/scans/${scan.id}/evidence`));
  assert.ok(made.entries.length >= 3);
  const zip = await publisher.raw(`/api/scans/${scan.id}/evidence/${made.fileId}`);
  const verdict = verifyPackage(new Uint8Array(await zip.arrayBuffer()));
  assert.deepEqual(verdict.failures, []);
  assert.ok(verdict.captures[0]!.material.some(({ name }) => name === 'report.json'));
});

test('an answer to what the verdict asks is kept, judged with, and written down; nothing else can be said', async () => {
  const publisher = server.tenant.as('publisher');
  const scan = await scanOf(server.tenant, { '公示.txt': NOTICE }, { publication: { publisher: 'company' } });
  const path = `/api/scans/${scan.id}`;
  const match = { 'if-match': `"${scan.version}"` };
  assert.ok(scan.verdict!.questions.some(({ fact }) => fact === 'piaDone'));
  const asked = { answers: { piaDone: false } };
  const strange = { answers: { publisher: true } };
  assert.equal(refused(await publisher.post(`${path}/answers`, strange, match), 400), 'PZ_INPUT_INVALID');
  refused(await publisher.post(`${path}/answers`, asked, { 'if-match': '"99"' }), 412);
  refused(await server.tenant.as('reader').post(`${path}/answers`, asked, match), 403);
  refused(await server.tenant.as('tester').post(`${path}/answers`, asked, match), 404);
  refused(await server.other.as('publisher').post(`${path}/answers`, asked, match), 404);

  ok(await publisher.post(`${path}/answers`, asked, match));
  const after = await settled(publisher, scan.id);
  assert.equal(after.outcome, 'violation');
  assert.ok(after.verdict!.violations.includes('PUB-55') && after.files[0]!.verdict!.violations.includes('PUB-55'));
  assert.ok(!after.verdict!.questions.some(({ fact }) => fact === 'piaDone'));
  assert.deepEqual(after.totals, scan.totals);
  const found = async () =>
    ok(
      await publisher.get<{ items: { code: string; outcome: string }[] }>(`/api/findings?sourceId=${scan.id}`),
    ).items.filter(({ code }) => code === 'PUB-55');
  assert.deepEqual(
    (await found()).map(({ outcome }) => outcome),
    ['violation'],
  );

  // What was answered wrongly is answered again: the finding is gone.
  const changed = { 'if-match': `"${after.version}"` };
  ok(await publisher.post(`${path}/answers`, { answers: { piaDone: true } }, changed));
  const mended = await settled(publisher, scan.id);
  assert.ok(!mended.verdict!.violations.includes('PUB-55'));
  assert.deepEqual(await found(), []);

  // Taken back, it is asked again.
  ok(await publisher.post(`${path}/answers`, { answers: { piaDone: null } }, { 'if-match': `"${mended.version}"` }));
  const asking = await settled(publisher, scan.id);
  assert.deepEqual(asking.publication!.answers, {});
  assert.ok(asking.verdict!.questions.some(({ fact }) => fact === 'piaDone'));
});

test('an upload removed since stays as it was judged, and the others are judged again', async () => {
  const publisher = server.tenant.as('publisher');
  const files = { '甲.txt': NOTICE, '乙.txt': NOTICE };
  const scan = await scanOf(server.tenant, files, { publication: { publisher: 'company' } });
  const [gone, kept] = scan.files;
  ok(await publisher.delete(`/api/files/${gone!.id}`));
  const match = { 'if-match': `"${scan.version}"` };
  ok(await publisher.post(`/api/scans/${scan.id}/answers`, { answers: { piaDone: false } }, match));
  const after = await settled(publisher, scan.id);
  assert.equal(after.state, 'done');
  assert.deepEqual(after.files[0]!.verdict, gone!.verdict);
  assert.equal(after.files[0]!.outcome, gone!.outcome);
  assert.ok(after.files[1]!.verdict!.violations.includes('PUB-55') && !kept!.verdict!.violations.includes('PUB-55'));
  assert.equal(after.outcome, 'violation');
  // Neither a copy nor another check can be made of what is gone, and both say so.
  ok(await publisher.post(`/api/scans/${scan.id}/files/${gone!.id}/redact`, {}));
  let copy = after.files[0]!.redacted;
  while (copy?.state !== 'done' && copy?.state !== 'failed')
    copy = ok(await publisher.get<ScanAnswer['files'][0]>(`/api/scans/${scan.id}/files/${gone!.id}`)).redacted;
  assert.equal(copy.problem?.code, 'PZ_FILE_REMOVED');
});

test('an upload removed before its check began is a file that failed, and the others are checked', async () => {
  const { db, vault } = server.running.services;
  const publisher = server.tenant.as('publisher');
  const fileIds = [];
  for (const name of ['甲.txt', '乙.txt'])
    fileIds.push(await uploaded(server, server.tenant, 'publisher', name, NOTICE));
  const created = ok(await publisher.post<ScanAnswer>('/api/scans', { fileIds }));
  await settled(publisher, created.id);
  await vault.remove(server.tenant.id, fileIds[0]!);
  await db.update(scanFileTable).set({ state: 'waiting' }).where(eq(scanFileTable.scan, created.id));
  await db.update(scanTable).set({ state: 'waiting' }).where(eq(scanTable.id, created.id));
  await db.update(jobs).set({ state: 'waiting', endedAt: null }).where(eq(jobs.id, created.jobId));
  const again = await settled(publisher, created.id);
  assert.deepEqual(
    again.files.map(({ state, problems }) => [state, problems[0]?.code]),
    [
      ['failed', 'PZ_FILE_REMOVED'],
      ['done', undefined],
    ],
  );
});

test('a file that cannot be read is kept with its code, and the others are checked', async () => {
  const broken = new Uint8Array([0x50, 0x4b, 3, 4, ...Buffer.from('not a zip at all')]);
  const scan = await scanOf(server.tenant, { '坏.zip': broken, '公示.txt': NOTICE });
  const [bad, good] = scan.files;
  assert.equal(bad!.state, 'failed');
  assert.match(bad!.problems[0]!.code, /^PZ_/);
  assert.ok(!JSON.stringify(bad!.problems).includes('/work/'), 'no path of the work copy');
  assert.equal(good!.state, 'done');
  assert.deepEqual([scan.state, scan.totals.filesFailed], ['done', 1]);
});

test('nobody sees the scan of another: not another person, not another role, not another tenant', async () => {
  const scan = await scanOf(server.tenant, { '公示.txt': NOTICE });
  const path = `/api/scans/${scan.id}`;
  ok(await server.tenant.as('protection-officer').get(path));
  assert.equal(refused(await server.tenant.as('tester').get(path), 404), 'PZ_NOT_FOUND');
  assert.equal(refused(await server.tenant.as('reader').get(path), 403), 'PZ_FORBIDDEN');
  assert.equal(refused(await server.tenant.as('system-admin').get(path), 403), 'PZ_FORBIDDEN');
  for (const role of ['protection-officer', 'publisher'] as const) {
    const foreign = server.other.as(role);
    refused(await foreign.get(path), 404);
    refused(await foreign.get(`${path}/files/${scan.files[0]!.id}/view`), 404);
    refused(await foreign.post(`${path}/files/${scan.files[0]!.id}/redact`, {}), 404);
    refused(await foreign.post(`${path}/evidence`), 404);
    refused(await foreign.post('/api/scans', { fileIds: [scan.files[0]!.id] }), 404);
  }
  // Another person's upload cannot be checked either.
  refused(await server.tenant.as('tester').post('/api/scans', { fileIds: [scan.files[0]!.id] }), 404);
});

test('an archive is one file with many places, and files of one name are kept apart', async () => {
  const publisher = server.tenant.as('publisher');
  const zip = zipSync({ 'a/list.csv': Buffer.from(LIST), 'b/notice.txt': Buffer.from(NOTICE) });
  const scan = await scanOf(server.tenant, { '材料.zip': zip });
  assert.equal(scan.files[0]!.findings, 9);
  const { items } = ok(await publisher.get<ViewAnswer>(`/api/scans/${scan.id}/files/${scan.files[0]!.id}/view`));
  assert.deepEqual([...new Set(items.map(({ place }) => place.inside?.join('/')))], ['a/list.csv', 'b/notice.txt']);
  assert.ok(items.every(({ place }) => place.file === '材料.zip'));

  const fileIds = [];
  for (const { phone } of people(2, 77))
    fileIds.push(await uploaded(server, server.tenant, 'publisher', '同名.txt', `手机号：${phone}\n`));
  const { id } = ok(await publisher.post<ScanAnswer>('/api/scans', { fileIds }));
  await settled(publisher, id);
  const found = ok(await publisher.get<{ items: { fileId: string }[] }>(`/api/findings?sourceId=${id}&code=PHONE`));
  assert.deepEqual(found.items.map(({ fileId }) => fileId).toSorted(), fileIds.toSorted());
});

test('an app package and a leak are recognised by what they are', async () => {
  const rows = people(1200, 5).map(({ name, phone, id }) => `${name},${phone},${id}`);
  const apk = readFileSync(new URL('../../../../examples/app/ledger.apk', import.meta.url));
  const leak = `姓名,手机号,身份证号\n${rows.join('\n')}\n`;
  const scan = await scanOf(server.tenant, { 安装包: apk, 'data.csv': leak, '公示.txt': NOTICE });
  assert.deepEqual(
    scan.files.map(({ suggestion }) => suggestion),
    ['app', 'case', null],
  );
  const [, big] = scan.files;
  const publisher = server.tenant.as('publisher');
  const last = ok(await publisher.get<ViewAnswer>(`/api/scans/${scan.id}/files/${big!.id}/view?from=1199&limit=10`));
  assert.deepEqual(
    last.items.map(({ line }) => line),
    [1199, 1200],
  );
  assert.equal(last.next, null);
  assert.equal(
    last.density.reduce((sum, marks) => sum + marks, 0),
    big!.findings + big!.masked,
  );
});
