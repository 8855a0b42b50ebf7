import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '../../../../scripts/examples/people.ts';
import type { z } from '../../http/route.ts';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';
import { PROGRAM, settled, uploaded } from '../scans/testing.ts';
import type { ScanAnswer, ViewAnswer } from '../scans/testing.ts';
import type { Finding } from './shapes.ts';

const server = useServer({ program: PROGRAM });
type FindingAnswer = z.infer<typeof Finding>;

const [one, other] = people(2, 21);
const at = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });

async function scan(text: string, name = '名单.txt'): Promise<ScanAnswer> {
  const publisher = server.tenant.as('publisher');
  const fileId = await uploaded(server, server.tenant, 'publisher', name, text);
  const { id } = ok(await publisher.post<ScanAnswer>('/api/scans', { fileIds: [fileId] }));
  return settled(publisher, id);
}

async function phones(query = ''): Promise<FindingAnswer[]> {
  const publisher = server.tenant.as('publisher');
  return ok(await publisher.get<{ items: FindingAnswer[] }>(`/api/findings?code=PHONE${query}`)).items;
}

test('a finding outlives its scan: ongoing, worse, gone, recurred', async () => {
  const first = `手机号：${one!.phone}\n`;
  await scan(first);
  const [fresh] = await phones();
  assert.deepEqual([fresh!.state, fresh!.count, fresh!.severity, fresh!.subject], ['new', 1, 'low', '名单.txt']);
  assert.ok(!JSON.stringify(fresh).includes(one!.phone));
  await scan(first, '另一个名字.txt');
  assert.deepEqual(
    (await phones()).map(({ id, state, subject }) => [id, state, subject]),
    [[fresh!.id, 'ongoing', '另一个名字.txt']],
    'the same content is the same finding, whatever its name',
  );
  await scan(first);
  await scan(`${first}手机号：${other!.phone}\n`);
  const [worse] = await phones();
  assert.deepEqual([worse!.id, worse!.state, worse!.count, worse!.countBefore], [fresh!.id, 'worse', 2, 1]);
  await scan('今天没有什么可说的。\n');
  assert.deepEqual(await phones(), []);
  assert.deepEqual(
    (await phones('&state=gone')).map(({ id }) => id),
    [fresh!.id],
  );
  await scan(first);
  const [back] = await phones();
  assert.deepEqual([back!.id, back!.state, back!.number], [fresh!.id, 'recurred', fresh!.number]);
  assert.deepEqual(await phones('&severity=high'), []);
});

test('a place is called nothing with a reason and a last day, and counts again when that is over', async () => {
  const publisher = server.tenant.as('publisher');
  const officer = server.tenant.as('protection-officer');
  const done = await scan(`值班电话：${one!.phone}\n联系手机：${other!.phone}\n`, '值班表.txt');
  const view = async () =>
    ok(await publisher.get<ViewAnswer>(`/api/scans/${done.id}/files/${done.files[0]!.id}/view`)).items.flatMap(
      ({ line, marks }) => marks.map((mark) => ({ line, ...mark })),
    );
  const [mark] = await view();
  let finding = (await phones()).find(({ subject }) => subject === '值班表.txt')!;
  assert.equal(finding.count, 2);
  const path = `/api/findings/${finding.id}/suppressions`;
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const asked = {
    reason: 'not_personal',
    note: '值班公用电话',
    until: day(30),
    mark: { line: mark!.line, start: mark!.start, end: mark!.end },
  };
  for (const wrong of [{ until: day(-2) }, { until: day(500) }, { reason: 'because' }, { note: '' }])
    refused(await publisher.post(path, { ...asked, ...wrong }, at(finding)), 400);
  finding = ok(await publisher.post<FindingAnswer>(path, asked, at(finding)));
  assert.deepEqual([finding.count, finding.suppressed], [1, false]);
  assert.deepEqual(
    (await view()).map(({ suppressed }) => suppressed),
    [true, false],
  );
  refused(await publisher.post(path, asked, { 'if-match': '"1"' }), 412);

  const { mark: _mark, ...whole } = asked;
  finding = ok(await officer.post<FindingAnswer>(path, { ...whole, reason: 'accepted' }, at(finding)));
  assert.equal(finding.suppressed, true);
  assert.ok(!(await phones()).some(({ id }) => id === finding.id));
  assert.ok((await phones('&suppressed=yes')).some(({ id }) => id === finding.id));
  server.setClock(new Date(Date.now() + 40 * 86_400_000));
  assert.equal((await phones()).find(({ id }) => id === finding.id)!.count, 2, 'its time is over');
  server.setClock(null);
  const lifted = `${path}/${finding.suppressions[0]!.id}`;
  finding = ok(await officer.delete<FindingAnswer>(lifted, at(finding)));
  assert.equal(finding.suppressed, false);
  refused(await officer.delete(lifted, at(finding)), 404);
});

test('findings are their finder’s and the protection officer’s, and become tasks', async () => {
  const { tenant, other: foreign } = server;
  const [finding] = await phones();
  const path = `/api/findings/${finding!.id}`;
  ok(await tenant.as('protection-officer').get(path));
  refused(await tenant.as('tester').get(path), 404);
  refused(await tenant.as('reader').get(path), 403);
  refused(await foreign.as('protection-officer').get(path), 404);
  refused(await tenant.as('tester').post('/api/tasks', { title: 'x', findingIds: [finding!.id] }), 404);
  const officer = tenant.as('protection-officer');
  const task = ok(
    await officer.post<{ id: string; linked: FindingAnswer[] }>('/api/tasks', {
      title: '遮蔽',
      findingIds: [finding!.id],
    }),
  );
  assert.deepEqual(
    task.linked.map(({ id }) => id),
    [finding!.id],
  );
  assert.equal(ok(await officer.get<FindingAnswer>(path)).taskId, task.id);
});
