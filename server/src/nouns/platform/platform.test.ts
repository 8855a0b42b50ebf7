import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { verifyPackage } from '@pingzhang/ledger';
import { client, ok, refused } from '../../testing/client.ts';
import type { Client } from '../../testing/client.ts';
import { PASSWORD, useServer } from '../../testing/start.ts';
import { makePerson } from '../people/make-person.ts';
import { sha256 } from '../../sha256.ts';
import { session } from '../../schema/session.ts';
import { newId } from '../../database/id.ts';

const server = useServer();

const OFFER = '出四 件 套 户籍全套资料 一手料 秒出 加v：abc_12345 走担保';
const CLEAN = '周末一起去公园散步吧，天气很好';

interface TakenIn {
  readonly items: readonly {
    id: string;
    item: string;
    action: string;
    state: string;
    review: string | null;
    known: boolean;
  }[];
}
interface Detail {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly state: string;
  readonly post: { readonly id: string; readonly state: string };
  readonly account: { readonly strikes: number; readonly linked: readonly string[] };
  readonly similar: readonly { readonly external: string }[];
}

/** Another moderator of the first tenant. */
async function secondModerator(): Promise<Client> {
  const { services, url } = server.running;
  const now = services.clock();
  const wanted = {
    tenant: server.tenant.id,
    account: `mod-${newId()}`,
    name: '另一审核员',
    roles: ['moderator'] as const,
    password: PASSWORD,
    mustChange: false,
  };
  const person = await makePerson(services.db, wanted, now);
  const secret = newId();
  const far = new Date(now.getTime() + 3_600_000_000);
  await services.db.insert(session).values({
    hash: sha256(secret),
    tenant: server.tenant.id,
    person,
    state: 'open',
    csrf: 'test-csrf',
    address: '127.0.0.1',
    createdAt: now,
    usedAt: far,
    endsAt: far,
  });
  return client(url, { cookie: `pz_session=${secret}`, 'x-pz-csrf': 'test-csrf' });
}

const intake = (...items: { id: string; account: string; text: string }[]) =>
  server.tenant
    .as('moderator')
    .post<TakenIn>('/api/platform/items', { items: items.map((item) => ({ kind: 'listing', ...item })) });

test('a disguised listing is caught, reviewed, taken down with evidence, appealed, overturned and restored', async () => {
  const moderator = server.tenant.as('moderator');
  const { items } = ok(
    await intake({ id: 'L1', account: 'u1', text: OFFER }, { id: 'L2', account: 'u2', text: CLEAN }),
  );
  assert.notEqual(items[0]!.action, 'pass');
  assert.equal(items[1]!.action, 'pass');
  const again = ok(await intake({ id: 'L1', account: 'u1', text: OFFER }));
  assert.equal(again.items[0]!.known, true);

  const claimed = ok(await moderator.post<Detail>('/api/platform/queue/claim', {}));
  assert.equal(claimed.text, OFFER);
  const other = await secondModerator();
  assert.equal(refused(await other.post('/api/platform/queue/claim', {}), 422), 'PZ_REVIEW_EMPTY');
  const nobodys = await other.post(`/api/platform/reviews/${claimed.number}/decide`, {
    decision: 'take-down',
    rule: '平台规则 3.2',
  });
  assert.equal(refused(nobodys, 422), 'PZ_REVIEW_NOT_YOURS');
  assert.equal(
    refused(await moderator.post(`/api/platform/reviews/${claimed.number}/decide`, { decision: 'take-down' }), 422),
    'PZ_REVIEW_RULE',
  );
  ok(
    await moderator.post(`/api/platform/reviews/${claimed.number}/decide`, {
      decision: 'take-down',
      rule: '平台规则 3.2',
    }),
  );
  const detail = ok(await moderator.get<Detail>(`/api/platform/reviews/${claimed.number}`));
  assert.equal(detail.post.state, 'removed');
  assert.equal(detail.account.strikes, 1);

  const zip = await moderator.raw(`/api/platform/reviews/${claimed.number}/evidence`);
  const verdict = verifyPackage(new Uint8Array(await zip.arrayBuffer()));
  assert.equal(verdict.valid, true, JSON.stringify(verdict.failures));

  const appeal = ok(
    await moderator.post<{ number: string }>('/api/platform/appeals', {
      review: claimed.number,
      text: '我卖的是床上用品',
    }),
  );
  const mine = await moderator.post(`/api/platform/appeals/${appeal.number}/decide`, { outcome: 'overturned' });
  assert.equal(refused(mine, 422), 'PZ_APPEAL_SAME_PERSON');
  ok(await other.post(`/api/platform/appeals/${appeal.number}/decide`, { outcome: 'overturned' }));
  const restored = ok(await moderator.get<Detail>(`/api/platform/reviews/${claimed.number}`));
  assert.equal(restored.post.state, 'visible');
  assert.equal(restored.account.strikes, 0);
  const content = await moderator.raw(`/api/platform/items/${restored.post.id}/content`);
  const bytes = new Uint8Array(await content.arrayBuffer());
  assert.equal(createHash('sha256').update(bytes).digest('hex'), createHash('sha256').update(OFFER).digest('hex'));

  const period = `from=${new Date(Date.now() - 3_600_000).toISOString()}&to=${new Date(Date.now() + 3_600_000).toISOString()}`;
  const officer = server.tenant.as('protection-officer');
  const report = ok(
    await officer.get<{ received: number; decided: Record<string, number>; appeals: { overturned: number } }>(
      `/api/platform/transparency?${period}`,
    ),
  );
  assert.equal(report.received, 3);
  assert.deepEqual(report.decided, { 'take-down': 1 });
  assert.equal(report.appeals.overturned, 1);
  ok(await officer.get(`/api/platform/report-draft?authority=police&${period}`));
  ok(await moderator.get(`/api/platform/drift?${period}`));
});

test('closing an account takes two people; accounts with one contact handle are linked', async () => {
  const first = server.tenant.as('moderator');
  const second = await secondModerator();
  ok(
    await intake(
      { id: 'L3', account: 'seller-a', text: OFFER },
      { id: 'L4', account: 'seller-b', text: `${OFFER} 批量` },
    ),
  );
  const a = ok(await first.post<Detail>('/api/platform/queue/claim', {}));
  assert.equal(a.account.linked.length, 1 + Number(a.account.linked.includes('u1')));
  ok(await first.post(`/api/platform/reviews/${a.number}/decide`, { decision: 'close-account', rule: '平台规则 5.1' }));
  const proposed = ok(await first.get<Detail>(`/api/platform/reviews/${a.number}`));
  assert.equal(proposed.state, 'second');
  assert.equal(proposed.account.strikes, 0);
  let b = ok(await second.post<Detail>('/api/platform/queue/claim', {}));
  if (b.number !== a.number) b = ok(await second.post<Detail>('/api/platform/queue/claim', {}));
  assert.equal(b.number, a.number);
  ok(
    await second.post(`/api/platform/reviews/${b.number}/decide`, { decision: 'close-account', rule: '平台规则 5.1' }),
  );
  assert.equal(ok(await first.get<Detail>(`/api/platform/reviews/${a.number}`)).account.strikes, 3);
});

test('an order hands over what its document names and refuses what goes beyond; a hold beats deletion', async () => {
  const officer = server.tenant.as('protection-officer');
  const { items } = ok(
    await intake(
      { id: 'L5', account: 'wanted', text: OFFER + '甲' },
      { id: 'L6', account: 'not-wanted', text: OFFER + '乙' },
    ),
  );
  const scope = { accounts: ['wanted'], from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
  const order = ok(
    await officer.post<{ number: string }>('/api/platform/orders', {
      authority: '某市公安局',
      document: '调证通知书一号',
      scope,
    }),
  );
  const beyond = await officer.post(`/api/platform/orders/${order.number}/deliver`, {
    items: ['L5', 'L6'],
    receipt: '收据一',
  });
  assert.equal(refused(beyond, 422), 'PZ_ORDER_SCOPE');
  const zip = await officer.raw(`/api/platform/orders/${order.number}/deliver`, {
    method: 'POST',
    body: JSON.stringify({ items: ['L5'], receipt: '收据一' }),
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(verifyPackage(new Uint8Array(await zip.arrayBuffer())).valid, true);
  const id = items[0]!.item;
  ok(await officer.put(`/api/platform/items/${id}/hold`, { document: '调证通知书一号' }));
  assert.equal(refused(await officer.delete(`/api/platform/items/${id}`), 422), 'PZ_HOLD');
  ok(await officer.put(`/api/platform/items/${id}/hold`, { document: '' }));
  assert.equal((await officer.delete(`/api/platform/items/${id}`)).status, 204);
  assert.equal((await server.tenant.as('moderator').get(`/api/platform/items/${id}/content`)).status, 404);
});

test('another tenant sees no item, review, appeal or order', async () => {
  const other = server.other.as('moderator');
  assert.equal(ok(await other.get<{ items: unknown[] }>('/api/platform/reviews')).items.length, 0);
  assert.equal((await other.get('/api/platform/reviews/SH-0001')).status, 404);
  assert.equal(
    (await server.other.as('protection-officer').post('/api/platform/orders/DZ-0001/refuse', { reason: '超出范围' }))
      .status,
    404,
  );
  assert.equal((await server.tenant.as('publisher').get('/api/platform/queue')).status, 403);
});

test('a search for words of the trade gets a card, another gets none', async () => {
  const ask = (q: string) =>
    server.tenant.as('moderator').get<{ risky: boolean }>(`/api/platform/warning?q=${encodeURIComponent(q)}`);
  assert.equal(ok(await ask('代查开房记录')).risky, true);
  assert.equal(ok(await ask('公园散步')).risky, false);
});

test('a shielded thread is hidden at once, and what comes into it waits for a person', async () => {
  const moderator = server.tenant.as('moderator');
  const post = (id: string) =>
    moderator.post<TakenIn>('/api/platform/items', {
      items: [{ kind: 'post', id, account: 'passer-by', text: `大家怎么看这件事 ${id}`, thread: 'thread-9' }],
    });
  assert.equal(ok(await post('T1')).items[0]!.state, 'visible');
  const shield = ok(
    await moderator.put<{ hidden: number }>('/api/platform/shields', { thread: 'thread-9', victim: 'u-victim' }),
  );
  assert.equal(shield.hidden, 1);
  const later = ok(await post('T2')).items[0]!;
  assert.equal(later.state, 'hidden');
  assert.notEqual(later.review, null);
  ok(
    await moderator.post('/api/platform/corrections', {
      thread: 'thread-9',
      words: '所述内容不实。',
      basis: '某市公安局通报',
    }),
  );
});

test('a pasted leak becomes a case', async () => {
  const { items } = ok(
    await intake({ id: 'L9', account: 'leaker', text: `${OFFER} 张示例 13900001111 李示例 13900002222` }),
  );
  const made = ok(
    await server.tenant
      .as('protection-officer')
      .post<{ case: string }>(`/api/platform/reviews/${items[0]!.review!}/case`),
  );
  const found = ok(await server.tenant.as('protection-officer').get<{ materials: number }>(`/api/cases/${made.case}`));
  assert.equal(found.materials, 1);
});
