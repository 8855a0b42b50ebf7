import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';

const server = useServer();

interface Visit {
  readonly status: number;
  readonly text: string;
}

/** A browser without script: keeps the cookie, sends forms with the token of the page before. */
function browser(slug: string) {
  let cookie = '';
  let token = '';
  const visit = async (path: string, form?: Readonly<Record<string, string>>): Promise<Visit> => {
    const headers: Record<string, string> = cookie === '' ? {} : { cookie };
    const body = form === undefined ? undefined : new URLSearchParams({ token, website: '', ...form }).toString();
    const answer = await server.anybody.raw(`/p/${slug}${path}`, {
      method: form === undefined ? 'GET' : 'POST',
      headers: form === undefined ? headers : { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      ...(body === undefined ? {} : { body }),
    });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const text = await answer.text();
    token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? token;
    return { status: answer.status, text };
  };
  return { visit };
}

const FILING = {
  kind: 'delete',
  name: '陈示例',
  contact: '13900001234',
  account: 'chen-shili',
  onBehalf: 'self',
  text: '请删除我的全部资料，我的手机号是13900001234',
};

async function filed(
  slug: string,
): Promise<{ visit: ReturnType<typeof browser>['visit']; receipt: string; code: string }> {
  const { visit } = browser(slug);
  assert.equal((await visit('')).status, 200);
  assert.equal((await visit('/fill', { kind: 'delete' })).status, 200);
  assert.match((await visit('/review', FILING)).text, /陈示例/);
  const { status, text } = await visit('/submit', FILING);
  assert.equal(status, 200, text.slice(0, 300));
  const receipt = /data-receipt[^>]*>([\d ]+)</.exec(text)![1]!;
  const code = /data-code[^>]*>([A-Z0-9]+)</.exec(text)![1]!;
  return { visit, receipt, code };
}

interface Detail {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly filing: Readonly<Record<string, string>>;
  readonly clock: { readonly rule: string; readonly dueAt: string; readonly strip: readonly unknown[] };
}

test('a request is filed in four pages, answered at the desk, appealed, and seen at every step', async () => {
  const { visit, receipt, code } = await filed('first');
  const desk = server.tenant.as('protection-officer');
  const { items } = ok(await desk.get<{ items: Detail[] }>('/api/requests?state=open'));
  const [row] = items;
  let detail = ok(await desk.get<Detail>(`/api/requests/${row!.id}`));
  assert.equal(detail.clock.rule, 'D-APP-1');
  assert.ok(detail.clock.strip.length > 15);
  assert.ok(!JSON.stringify(detail).includes('13900001234'), 'the list and the detail are masked');
  const clear = ok(
    await desk.post<{ contact: string }>(`/api/requests/${row!.id}/reveal`, { purpose: 'rights-request' }),
  );
  assert.equal(clear.contact, FILING.contact);

  const act = async (body: object): Promise<void> => {
    detail = ok(await desk.post<Detail>(`/api/requests/${row!.id}/acts`, body, { 'if-match': `"${detail.version}"` }));
  };
  await act({ act: 'accept', identity: 'matched' });
  await act({ act: 'answer', text: '已删除，保留交易记录至法定期限届满。' });
  const answered = await visit('/state', { receipt, code });
  assert.match(answered.text, /data-state="answered"/);
  assert.match(answered.text, /已删除，保留交易记录/);
  const appealed = await visit('/act', { receipt, code, act: 'appeal', text: '账号还在' });
  assert.match(appealed.text, /data-state="appealed"/);
  detail = ok(await desk.get<Detail>(`/api/requests/${row!.id}`));
  const same = await desk.post(
    `/api/requests/${row!.id}/acts`,
    { act: 'uphold', text: '维持' },
    { 'if-match': `"${detail.version}"` },
  );
  assert.equal(refused(same, 422), 'PZ_REQUEST_SAME_PERSON');
});

test('receipt and code open it together; alone, wrong or at another house they open nothing', async () => {
  const { visit, receipt, code } = await filed('first');
  assert.equal((await visit('/state', { receipt, code: 'WRONGONE' })).status, 404);
  assert.equal((await visit('/state', { receipt: '12345678', code })).status, 404);
  const elsewhere = browser('second');
  await elsewhere.visit('/state');
  assert.equal((await elsewhere.visit('/state', { receipt, code })).status, 404);
  const looked = await visit(`/${receipt.replace(' ', '')}`);
  assert.ok(!looked.text.includes('陈示例'));
});

test('a form without its own token is not taken', async () => {
  const { visit } = browser('first');
  await visit('');
  assert.equal((await visit('/submit', { ...FILING, token: 'x'.repeat(43) })).status, 403);
});

test('a form larger than a form may be is not read', async () => {
  const answer = await server.anybody.raw(`/p/${server.tenant.slug}/fill`, {
    method: 'POST',
    body: new URLSearchParams({ kind: 'access', text: 'x'.repeat(100_000) }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  assert.equal(answer.status, 413);
});

test('what somebody writes never becomes markup, at the portal or in the answers of the API', async () => {
  const { visit } = browser('first');
  await visit('');
  const evil = { ...FILING, name: '<img src=x onerror=alert(1)>', text: '"><script>alert(1)</script>' };
  assert.ok(!(await visit('/review', evil)).text.includes('<script'));
  const { text } = await visit('/submit', evil);
  assert.match(text, /data-receipt/);
});

test('its style sheet may load, scripts and frames may not', async () => {
  const page = await server.anybody.raw('/p/first');
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /style-src 'self'/);
  assert.equal((await server.anybody.raw('/p/portal.css')).status, 200);
});

test('another tenant sees none of it', async () => {
  const { items } = ok(await server.tenant.as('protection-officer').get<{ items: Detail[] }>('/api/requests'));
  const other = server.other.as('protection-officer');
  assert.equal(ok(await other.get<{ items: Detail[] }>('/api/requests')).items.length, 0);
  for (const { id, number } of items) {
    assert.equal(refused(await other.get(`/api/requests/${id}`), 404), 'PZ_NOT_FOUND');
    assert.equal(refused(await other.get(`/api/requests/${number}`), 404), 'PZ_NOT_FOUND');
  }
});

test('what is owed comes by the instant it is due, page by page', async () => {
  const desk = server.tenant.as('protection-officer');
  const { items: all } = ok(await desk.get<{ items: { id: string; dueAt: string }[] }>('/api/requests?state=open'));
  const seen: string[] = [];
  for (let after = ''; ;) {
    const page = ok(
      await desk.get<{ items: { id: string }[]; next: string | null }>(`/api/requests?state=open&limit=1${after}`),
    );
    seen.push(...page.items.map(({ id }) => id));
    if (page.next === null) break;
    after = `&after=${page.next}`;
  }
  assert.deepEqual(
    seen,
    all.map(({ id }) => id),
  );
  assert.deepEqual(
    all.map(({ dueAt }) => dueAt),
    all.map(({ dueAt }) => dueAt).toSorted(),
  );
});

test('every act at the desk names its entry in the ledger', async () => {
  const { items } = ok(await server.tenant.as('protection-officer').get<{ items: Detail[] }>('/api/requests'));
  const { acts } = ok(
    await server.tenant
      .as('protection-officer')
      .get<{ acts: { act: string; entry: number | null }[] }>(`/api/requests/${items.at(-1)!.id}`),
  );
  assert.ok(
    acts.every(({ entry }) => entry !== null),
    JSON.stringify(acts),
  );
  assert.equal(new Set(acts.map(({ entry }) => entry)).size, acts.length);
});
