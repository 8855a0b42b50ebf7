import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';

const server = useServer();

interface Detail {
  readonly id: string;
  readonly number: string;
  readonly level: string | null;
  readonly version: number;
  readonly state: string;
  readonly duties: readonly {
    readonly certain: boolean;
    readonly clock: { readonly rule: string; readonly state: string; readonly dueAt: string | null };
  }[];
  readonly acts: readonly { readonly act: string }[];
  readonly drafts: { readonly report: { readonly missing: readonly string[] } };
}

const discovered = '2026-10-01T22:30:00+08:00';
const clocksOf = ({ duties }: Detail): Record<string, string> =>
  Object.fromEntries(duties.map(({ clock }) => [clock.rule, clock.state]));

test('an incident is graded from facts, reported, ended and wrapped up, each clock in its time', async () => {
  const officer = server.tenant.as('protection-officer');
  let row = ok(await officer.post<Detail>('/api/incidents', { title: '客户资料外泄', facts: { discovered } }));
  assert.equal(row.level, null);
  assert.equal(row.duties.filter(({ certain }) => !certain).length, 3);

  const edit = async (method: 'patch' | 'post', path: string, body: object): Promise<void> => {
    row = ok(
      await officer[method]<Detail>(`/api/incidents/${row.id}${path}`, body, { 'if-match': `"${row.version}"` }),
    );
  };
  await edit('patch', '', { facts: { discovered, operator: 'other', leakedPeople: 1_240_000 } });
  assert.equal(row.level, '较大');
  assert.deepEqual(
    Object.keys(clocksOf(row)).filter((rule) => /D-INC-[135]$/.test(rule)),
    ['D-INC-5'],
  );
  assert.equal(row.duties[0]!.clock.dueAt, '2026-10-01T18:30:00.000Z');

  await edit('post', '/acts', { act: 'report', clock: 'D-INC-5', text: '已向属地省级网信部门电话报告。' });
  assert.equal(clocksOf(row)['D-INC-5'], 'met');
  await edit('post', '/acts', { act: 'end' });
  assert.ok('D-INC-7' in clocksOf(row), 'the wrap-up report runs from the end');
  await edit('post', '/acts', { act: 'wrap-up', text: '总结报告已报送。' });
  assert.equal(row.state, 'closed');
  assert.deepEqual(
    row.acts.map(({ act }) => act),
    ['record', 'regrade', 'report', 'end', 'wrap-up'],
  );
  const late = await officer.post(
    `/api/incidents/${row.id}/acts`,
    { act: 'note', text: '…' },
    { 'if-match': `"${row.version}"` },
  );
  assert.equal(refused(late, 422), 'PZ_INCIDENT_STATE');
});

test('two people at once: the second is told, and loses nothing silently', async () => {
  const officer = server.tenant.as('protection-officer');
  const row = ok(await officer.post<Detail>('/api/incidents', { title: '另一起', facts: { discovered } }));
  const note = { act: 'note', text: '记一笔' };
  ok(await officer.post(`/api/incidents/${row.id}/acts`, note, { 'if-match': `"${row.version}"` }));
  const second = await officer.post(`/api/incidents/${row.id}/acts`, note, { 'if-match': `"${row.version}"` });
  assert.equal(refused(second, 412), 'PZ_EDIT_CONFLICT');
});

test('nobody of another tenant, and no publisher, sees an incident', async () => {
  const { items } = ok(await server.tenant.as('protection-officer').get<{ items: Detail[] }>('/api/incidents'));
  assert.equal((await server.tenant.as('publisher').get('/api/incidents')).status, 403);
  assert.equal((await server.other.as('protection-officer').get(`/api/incidents/${items[0]!.id}`)).status, 404);
});
