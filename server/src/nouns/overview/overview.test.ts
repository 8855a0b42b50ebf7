import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from '../../http/route.ts';
import { people } from '../../../../scripts/examples/people.ts';
import type { Role } from '../../policies/roles.ts';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';
import { PROGRAM, settled, uploaded } from '../scans/testing.ts';
import type { ScanAnswer } from '../scans/testing.ts';
import type { Overview, Status } from './shapes.ts';

const server = useServer({ program: PROGRAM });
type Answer = z.infer<typeof Overview>;

test('each role sees its parts of the overview and is told which it does not', async () => {
  const { tenant, other } = server;
  const officer = tenant.as('protection-officer');
  server.setClock(new Date('2026-11-02T02:00:00Z'));
  const due = { day: '2026-11-03', reason: '约定' };
  const task = ok(await officer.post<{ id: string; number: string }>('/api/tasks', { title: '下架', due }));
  server.setClock(null);
  const list = people(3, 5).map(({ name, phone, id }) => `${name},${phone},${id}`);
  const fileId = await uploaded(server, tenant, 'publisher', '名单.csv', `姓名,手机号,身份证号\n${list.join('\n')}\n`);
  const { id } = ok(await tenant.as('publisher').post<ScanAnswer>('/api/scans', { fileIds: [fileId] }));
  await settled(tenant.as('publisher'), id);

  const all = ok(await officer.get<Answer>('/api/overview'));
  assert.deepEqual(all.hidden, []);
  assert.deepEqual([all.due![0]!.number, all.due![0]!.overdue, all.due![0]!.title], [task.number, true, '下架']);
  assert.ok(all.findings!.byOutcome.present >= 3);
  assert.deepEqual([all.holdings!.items[0]!.place, all.holdings!.items[0]!.people], ['名单.csv', 3]);
  assert.ok(all.ledger!.entries >= 3 && all.acts!.length >= 3);

  const scansWith = async (outcome: string) =>
    ok(await tenant.as('publisher').get<{ items: { id: string }[] }>(`/api/scans?outcome=${outcome}`)).items;
  assert.deepEqual(
    (await scansWith('present')).map((one) => one.id),
    [id],
  );
  assert.deepEqual(await scansWith('violation'), []);
  refused(await tenant.as('publisher').get('/api/scans?outcome=anything'), 400);

  const reader = ok(await tenant.as('reader').get<Answer>('/api/overview'));
  assert.deepEqual(reader.hidden, ['due', 'acts']);
  assert.ok(reader.holdings!.items.every(({ place, people: held }) => place === '' && held === 3));
  const audit = ok(await tenant.as('audit-admin').get<Answer>('/api/overview'));
  assert.deepEqual(audit.hidden, ['due', 'findings', 'holdings']);
  const publisher = ok(await tenant.as('publisher').get<Answer>('/api/overview'));
  assert.deepEqual([publisher.due, publisher.findings!.byOutcome.present], [[], 3]);
  assert.equal(ok(await tenant.as('tester').get<Answer>('/api/overview')).findings!.byOutcome.present, 0);
  refused(await tenant.as('system-admin').get('/api/overview'), 403);
  const theirs = ok(await other.as('protection-officer').get<Answer>('/api/overview'));
  assert.deepEqual([theirs.due, theirs.holdings!.items, theirs.acts], [[], [], []]);

  const bar = async (role: Role) => ok(await tenant.as(role).get<z.infer<typeof Status>>('/api/status'));
  const top = await bar('protection-officer');
  assert.deepEqual([top.due!.overdue, top.ledger!.state], [1, 'ok']);
  assert.deepEqual((await bar('publisher')).due, { overdue: 0, today: 0 });
  assert.deepEqual(await bar('system-admin'), { due: null, ledger: null });
});
