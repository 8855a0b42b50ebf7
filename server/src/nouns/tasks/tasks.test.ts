import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from '../../http/route.ts';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';
import { uploaded } from '../scans/testing.ts';
import type { Calendar, Task, TaskPage } from './shapes.ts';

const server = useServer();
type TaskAnswer = z.infer<typeof Task>;
type Page = z.infer<typeof TaskPage>;

const at = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });

test('a task is due by its rule, is worked on, proven, and closed by a second person', async () => {
  const { tenant } = server;
  const officer = tenant.as('protection-officer');
  const tester = tenant.as('tester');
  server.setClock(new Date('2026-09-18T02:00:00Z'));
  const due = { rule: 'D-APP-1', start: '2026-09-18' };
  let task = ok(
    await officer.post<TaskAnswer>('/api/tasks', { title: '下架改发', owner: tenant.person('tester'), due }),
  );
  assert.match(task.number, /^RW-\d{4}$/);
  assert.deepEqual([task.dueDay, task.dueRule, task.overdue], ['2026-10-15', 'D-APP-1', false]);
  assert.ok(task.deadline!.excluded.length > 0);
  const path = `/api/tasks/${task.id}`;

  ok(await tester.post(`${path}/comments`, { text: '已联系发布单位' }));
  assert.equal(refused(await tester.post(`${path}/finish`, undefined, at(task)), 422), 'PZ_TASK_PROOF');
  task = ok(await tester.patch<TaskAnswer>(path, { remedy: '已撤下并改发' }, at(task)));
  assert.equal(refused(await officer.patch(path, { title: '别的' }, { 'if-match': '"1"' }), 412), 'PZ_EDIT_CONFLICT');
  assert.equal(refused(await officer.patch(path, { title: '别的' }), 428), 'PZ_EDIT_UNCONDITIONAL');
  const fileId = await uploaded(server, tenant, 'tester', '截图.png', 'x');
  task = ok(await tester.post<TaskAnswer>(`${path}/proofs`, { fileId }));
  task = ok(await tester.post<TaskAnswer>(`${path}/finish`, undefined, at(task)));
  assert.equal(task.state, 'review');
  assert.equal(refused(await tester.post(`${path}/review`, { accept: true }, at(task)), 403), 'PZ_SECOND_PERSON');
  task = ok(await officer.post<TaskAnswer>(`${path}/review`, { accept: true }, at(task)));
  assert.equal(task.state, 'done');
  assert.deepEqual(
    task.events.map(({ kind }) => kind),
    ['created', 'comment', 'remedy', 'proof', 'done', 'review'],
  );
  task = ok(await officer.post<TaskAnswer>(`${path}/reopen`, { text: '又出现了' }, at(task)));
  assert.equal(task.state, 'open');
  server.setClock(null);
});

test('a day can be brought forward, but put off only by a rule, and always with a reason', async () => {
  const officer = server.tenant.as('protection-officer');
  server.setClock(new Date('2026-11-02T02:00:00Z'));
  const chosen = { day: '2026-11-20', reason: '内部约定' };
  let task = ok(await officer.post<TaskAnswer>('/api/tasks', { title: '整改', due: chosen }));
  const path = `/api/tasks/${task.id}/due`;
  const later = { due: { day: '2026-11-21', reason: '忙' }, reason: '忙' };
  assert.equal(refused(await officer.post(path, later, at(task)), 422), 'PZ_TASK_POSTPONE');
  refused(await officer.post(path, { due: { rule: 'D-APP-1', start: '2026-11-20' } }, at(task)), 400);
  refused(await officer.post(path, { due: { day: '2026-02-30', reason: 'x' }, reason: 'x' }, at(task)), 400);
  task = ok(
    await officer.post<TaskAnswer>(
      path,
      { due: { rule: 'D-APP-1', start: '2026-11-20' }, reason: '按规则重新起算' },
      at(task),
    ),
  );
  assert.equal(task.dueRule, 'D-APP-1');
  task = ok(
    await officer.post<TaskAnswer>(path, { due: { day: '2026-11-10', reason: '提前' }, reason: '提前' }, at(task)),
  );
  assert.equal(task.dueDay, '2026-11-10');
  server.setClock(null);
});

test('what is overdue is on the first page whatever is filtered, and is raised once', async () => {
  const { tenant, running } = server;
  const officer = tenant.as('protection-officer');
  server.setClock(new Date('2026-11-02T02:00:00Z'));
  const due = { day: '2026-11-03', reason: '约定' };
  const late = ok(await officer.post<TaskAnswer>('/api/tasks', { title: '迟', severity: 'low', due }));
  server.setClock(new Date('2026-11-05T02:00:00Z'));
  await running.sweep.now();
  const page = ok(await officer.get<Page>('/api/tasks?severity=critical'));
  assert.ok(page.overdue.some(({ id, overdue }) => id === late.id && overdue));
  assert.ok(page.counts.overdue >= 1);
  const { rows } = await running.services.db.execute(
    `select count(*)::int as n from notification where object_id = '${late.id}'`,
  );
  assert.deepEqual(rows, [{ n: 1 }]);
  const calendar = ok(await officer.get<z.infer<typeof Calendar>>('/api/tasks/calendar?from=2026-10-01&to=2026-11-30'));
  const dayOf = (day: string) => calendar.days.find((one) => one.day === day)!;
  assert.equal(dayOf('2026-10-01').kind, 'rest');
  assert.equal(dayOf('2026-10-10').kind, 'made-up');
  assert.ok(dayOf('2026-11-03').tasks.some(({ id }) => id === late.id));
  assert.ok(calendar.overdue.some(({ id }) => id === late.id));
  server.setClock(null);
});

test('a task is for who made it, who has it, and the protection officer of its tenant', async () => {
  const { tenant, other } = server;
  const task = ok(await tenant.as('tester').post<TaskAnswer>('/api/tasks', { title: '自己的' }));
  const path = `/api/tasks/${task.id}`;
  ok(await tenant.as('protection-officer').get(path));
  refused(await tenant.as('publisher').get(path), 404);
  refused(await tenant.as('reader').get(path), 403);
  refused(await other.as('protection-officer').get(path), 404);
  refused(await other.as('protection-officer').patch(path, { title: 'x' }, at(task)), 404);
  refused(await other.as('tester').post(`${path}/comments`, { text: 'x' }), 404);
  refused(await tenant.as('tester').post('/api/tasks', { title: 'x', owner: other.person('tester') }), 404);
  assert.equal(ok(await tenant.as('publisher').get<Page>('/api/tasks')).items.length, 0);
});
