import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { people } from '../../../../scripts/examples/people.ts';
import type { z } from '../../http/route.ts';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';
import { PROGRAM, uploaded } from '../scans/testing.ts';
import type { Case, WhatIfAnswer } from './shapes.ts';

const server = useServer({ program: PROGRAM });
type CaseAnswer = z.infer<typeof Case>;

const at = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });
const PEOPLE = people(40, 9);
const row = ({ name, phone, id }: (typeof PEOPLE)[number]) => `${name},${phone},${id}`;
const LEAK = ['姓名,手机号,身份证号', ...PEOPLE.map(row), row(PEOPLE[0]!), row(PEOPLE[1]!), 'x,y'].join('\n') + '\n';

async function counted(id: string): Promise<CaseAnswer> {
  for (;;) {
    const one = ok(await server.tenant.as('investigator').get<CaseAnswer>(`/api/cases/${id}`));
    if (one.state !== 'waiting' && one.state !== 'running') return one;
    await pause(50);
  }
}

test('a case is counted step by step, judged, corrected and reported', async () => {
  const { tenant } = server;
  const investigator = tenant.as('investigator');
  const fileId = await uploaded(server, tenant, 'investigator', '涉案数据.csv', LEAK);
  let one = ok(await investigator.post<CaseAnswer>('/api/cases', { title: '某网店涉案数据', fileIds: [fileId] }));
  const path = `/api/cases/${one.id}`;
  assert.deepEqual([one.state, one.list.length, one.list[0]!.name], ['new', 1, '涉案数据.csv']);
  refused(await investigator.post(`${path}/count`, {}, { 'if-match': '"9"' }), 412);
  ok(
    await investigator.post(
      `${path}/count`,
      { unit: 'person', date: '2026-03-01', facts: { acts: ['sell'] } },
      at(one),
    ),
  );
  one = await counted(one.id);
  assert.equal(one.state, 'done', JSON.stringify(one.problem));
  const result = one.result!;
  assert.equal(result.people, 40);
  assert.equal(result.raw - result.steps.reduce((sum, { count }) => sum + count, 0), result.effective);
  assert.equal(result.steps.at(-1)!.left, 40);
  assert.ok(result.verdict.questions.length > 0);
  assert.deepEqual(
    [one.list[0]!.rows, one.list[0]!.layouts[0]!.columns.map(({ role }) => role)],
    [44, ['name', 'phone', 'id']],
  );
  assert.ok(result.province.length > 0 && result.birthYear.length > 0);
  for (const { phone, id } of PEOPLE)
    assert.ok(!JSON.stringify(one).includes(phone) && !JSON.stringify(one).includes(id));

  const anew = ok(
    await investigator.post<z.infer<typeof WhatIfAnswer>>(`${path}/what-if`, { without: ['exact_duplicate'] }),
  );
  assert.equal(anew.effective, result.effective + 2);
  const html = await (await investigator.raw(`${path}/report?form=html`)).text();
  assert.ok(html.includes('涉案数据.csv') && !html.includes('/in/'));

  const facts = {
    acts: ['sell'],
    dutyHolder: true,
    dutyPI: true,
    illegalGain: 60_000,
    profit: 0,
    purpose: null,
    prior: false,
  };
  one = ok(await investigator.put<CaseAnswer>(`${path}/facts`, facts, at(one)));
  assert.equal(one.level, 'especially');

  const map = [{ column: 3, role: 'skip' }];
  ok(await investigator.post(`${path}/count`, { unit: 'row', map }, at(one)));
  one = await counted(one.id);
  assert.equal(one.list[0]!.layouts[0]!.columns[2]!.role, 'skip');
  assert.equal(one.result!.distinctByIdNumber, 0);

  const more = await uploaded(server, tenant, 'investigator', '又一份.csv', LEAK);
  one = ok(await investigator.post<CaseAnswer>(`${path}/materials`, { fileIds: [more] }, at(one)));
  assert.deepEqual([one.state, one.result, one.materials], ['new', null, 2]);
});

test('one investigator never sees the case of another', async () => {
  const { tenant, other } = server;
  const one = ok(await tenant.as('investigator').post<CaseAnswer>('/api/cases', { title: '一案' }));
  const path = `/api/cases/${one.id}`;
  refused(await tenant.as('investigator').post(`${path}/count`, {}, at(one)), 409);
  ok(await tenant.as('protection-officer').get(path));
  refused(await tenant.as('tester').get(path), 403);
  for (const foreign of [other.as('investigator'), other.as('protection-officer')]) {
    refused(await foreign.get(path), 404);
    refused(await foreign.patch(path, { title: 'x' }, at(one)), 404);
    refused(await foreign.post(`${path}/what-if`, {}), 404);
    refused(await foreign.get(`${path}/report?form=html`), 404);
  }
});
