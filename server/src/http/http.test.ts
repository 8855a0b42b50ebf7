import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { ok, refused } from '../testing/client.ts';
import { clientAddress, networkOf } from './client-address.ts';
import { useServer } from '../testing/start.ts';

const server = useServer({ patience: { body: 300, upload: 300 }, uploadLimit: 100_000 });

const admin = () => server.tenant.as('system-admin');
const security = () => server.tenant.as('security-admin');

/** Sends what is given, and resolves with all that comes back until the connection ends or a second has gone. */
function raw(text: string, patience = 3000): Promise<string> {
  const { port } = new URL(server.running.url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(end, patience);
    socket.on('data', (chunk) => {
      answer += chunk.toString();
      if (/\r\n\r\n[^]*\}$/.test(answer)) end();
    });
    socket.on('close', end);
    socket.on('error', end);
  });
}

test('a refusal is a problem in the language asked for, and every answer carries its guards', async () => {
  const zh = await server.anybody.get<{ title: string; todo: string; type: string }>('/api/session');
  const en = await server.anybody.get<{ title: string }>('/api/session', { 'accept-language': 'en-GB,zh;q=0.5' });
  assert.equal(refused(zh, 401), 'PZ_SIGN_IN_NEEDED');
  assert.match(zh.body.title, /登录/);
  assert.match(en.body.title, /signed in/);
  assert.equal(zh.headers.get('content-type'), 'application/problem+json; charset=utf-8');
  for (const path of ['/api/session', '/api/nothing', '/healthz', '/api/docs', '/nothing']) {
    const { headers } = await server.anybody.get(path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/, path);
    assert.equal(headers.get('cache-control'), 'no-store', path);
  }
});

test('the service says of itself: health, readiness, metrics without names, its document', async () => {
  assert.deepEqual(ok(await server.anybody.get('/healthz')), { ok: true });
  assert.deepEqual(ok(await server.anybody.get('/readyz')), { ready: true, database: true, ledger: true });
  await admin().get('/api/tenant');
  const metrics = ok(await server.anybody.get<string>('/metrics'));
  assert.match(metrics, /pingzhang_http_request_seconds_count\{method="GET",route="\/api\/tenant",status="200"\}/);
  assert.ok(!metrics.includes(server.tenant.id));
  const document = ok(await server.anybody.get<{ openapi: string; paths: object }>('/api/openapi.json'));
  assert.equal(document.openapi, '3.1.0');
  assert.match(ok(await server.anybody.get<string>('/api/docs')), /<code>\/api\/people\/\{id\}<\/code>/);
});

test('an address asked in another way is not an unknown one', async () => {
  assert.equal(refused(await admin().put('/api/jobs', {}), 405), 'PZ_METHOD_NOT_ALLOWED');
  assert.equal(refused(await admin().get('/api/nothing'), 404), 'PZ_NOT_FOUND');
});

test('a write sent twice under one key is done once', async () => {
  const person = { account: 'twice', name: '某人', roles: ['reader'] };
  const key = { 'idempotency-key': 'key-1' };
  const first = ok(await security().post<{ id: string }>('/api/people', person, key));
  const second = await security().post<{ id: string }>('/api/people', person, key);
  assert.deepEqual(ok(second), first);
  assert.equal(second.headers.get('idempotency-replayed'), 'true');
  assert.equal(
    refused(await security().post('/api/people', { ...person, account: 'other' }, key), 422),
    'PZ_IDEMPOTENCY_REUSED',
  );
  // Somebody else's key of the same name is another key.
  ok(await server.other.as('security-admin').post('/api/people', person, key));
  const together = await Promise.all(
    Array.from({ length: 6 }, () =>
      security().post('/api/people', { ...person, account: 'together' }, { 'idempotency-key': 'key-2' }),
    ),
  );
  assert.equal(
    new Set(together.filter(({ status }) => status === 201).map(({ body }) => JSON.stringify(body))).size,
    1,
  );
  assert.ok(together.every(({ status }) => status === 201 || status === 409));
  const { rows } = await server.running.services.pool.query<{ answer: Buffer }>('select answer from idempotency');
  assert.ok(
    rows.length > 0 && rows.every(({ answer }) => !answer.includes('oneTimePassword')),
    'answers are kept sealed',
  );
});

test('a refused write leaves its key free', async () => {
  const key = { 'idempotency-key': 'key-3' };
  assert.equal((await security().post('/api/people', { account: 'twice', name: '某人', roles: [] }, key)).status, 409);
  ok(await security().post('/api/people', { account: 'thrice', name: '某人', roles: [] }, key));
});

test('lists are read page by page, without a row twice or missed', async () => {
  const all = ok(await security().get<{ items: { id: string }[] }>('/api/people?limit=200')).items;
  const seen: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const page: { items: { id: string }[]; next: string | null } = ok(
      await security().get(`/api/people?limit=3${next === '' ? '' : `&after=${next}`}`),
    );
    seen.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  assert.deepEqual(
    seen,
    all.map(({ id }) => id),
  );
  for (const after of [
    'x',
    'W10',
    Buffer.from('[{}]').toString('base64url'),
    Buffer.from('["a\\u0000"]').toString('base64url'),
  ])
    assert.equal(refused(await security().get(`/api/people?after=${after}`), 400), 'PZ_INPUT_INVALID', after);
});

test('an edit names the version it has seen', async () => {
  const read = await admin().get<{ version: number }>('/api/tenant');
  const etag = read.headers.get('etag')!;
  assert.equal(etag, `"${ok(read).version}"`);
  assert.equal(refused(await admin().patch('/api/tenant', { name: '新名' }), 428), 'PZ_EDIT_UNCONDITIONAL');
  const done = await admin().patch('/api/tenant', { name: '新名' }, { 'if-match': etag });
  assert.notEqual((ok(done), done.headers.get('etag')), etag);
  assert.equal(
    refused(await admin().patch('/api/tenant', { name: '旧名' }, { 'if-match': etag }), 412),
    'PZ_EDIT_CONFLICT',
  );
});

test('oversized, malformed and mistyped bodies are refused before anything is done', async () => {
  const post = (body: string, type = 'application/json') =>
    security().raw('/api/people', { method: 'POST', body, headers: { 'content-type': type } });
  const code = async (response: Promise<Response>): Promise<[number, string]> => {
    const { status, body } = {
      status: (await response).status,
      body: (await (await response).json()) as { code: string },
    };
    return [status, body.code];
  };
  assert.deepEqual(await code(post('{"a":')), [400, 'PZ_INPUT_INVALID']);
  assert.deepEqual(await code(post('{}', 'text/plain')), [415, 'PZ_MEDIA_TYPE']);
  assert.deepEqual(await code(post(`{"name":"${'x'.repeat(2 << 20)}"}`)), [413, 'PZ_INPUT_TOO_LARGE']);
  assert.deepEqual(await code(post('{"account":"abc","name":"a\\u0000b","roles":[]}')), [400, 'PZ_INPUT_INVALID']);
  assert.deepEqual(await code(post('{"account":"abc","name":"\\ud800","roles":[]}')), [400, 'PZ_INPUT_INVALID']);
  assert.deepEqual(await code(post('{"__proto__":{"roles":["security-admin"]},"account":"abc"}')), [
    400,
    'PZ_INPUT_INVALID',
  ]);
  const tester = server.tenant.as('tester');
  assert.equal(refused(await tester.upload('/api/files', 'big.bin', Buffer.alloc(200_000)), 413), 'PZ_INPUT_TOO_LARGE');
});

test('a body that does not come is not waited for', async () => {
  const head = `POST /api/session HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"account":`;
  assert.match(await raw(head), /^HTTP\/1\.1 400 .*PZ_INPUT_INVALID/s);
  const { rows } = await server.running.services.pool.query<{ n: number }>('select count(*)::int as n from session');
  assert.ok(rows[0]!.n > 0);
});

test('paths that climb reach nothing', async () => {
  for (const path of [
    '/../../etc/passwd',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/api/files/..%2f..%2fkeys',
    '/assets/%00',
    '/p/..%2f..%2f',
  ])
    assert.match(
      await raw(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`),
      /^HTTP\/1\.1 (40[0-9])/,
      path,
    );
});

test('an address is whose network it is; only a trusted proxy says whose', () => {
  const trusted = new Set(['10.0.0.1']);
  assert.equal(clientAddress('::ffff:10.0.0.1', '1.2.3.4, 5.6.7.8', trusted), '5.6.7.8');
  assert.equal(clientAddress('10.0.0.2', '1.2.3.4', trusted), '10.0.0.2');
  assert.equal(clientAddress('10.0.0.1', 'nonsense', trusted), '10.0.0.1');
  assert.equal(networkOf('1.2.3.4'), '1.2.3.4');
  for (const address of ['2400:3200:0:1::9', '2400:3200:0000:0001:f:e:d:c', '2400:3200::1:0:0:0:1'])
    assert.equal(networkOf(address), '2400:3200:0:1::/64', address);
  assert.equal(networkOf('::1'), '0:0:0:0::/64');
  assert.notEqual(networkOf('2400:3200:0:2::9'), networkOf('2400:3200:0:1::9'));
});

test('a file is named safely, whatever its name', async () => {
  const tester = server.tenant.as('tester');
  const name = '../../"名单"\r\nset-cookie: x.csv';
  const file = ok(await tester.upload<{ id: string; name: string }>('/api/files', name, 'a,b'));
  const path = await server.running.services.vault.withCopies(server.tenant.id, [file.id], ({ paths }) =>
    Promise.resolve(paths[0]!),
  );
  assert.match(path, /\/work\/run-[^/]+\/0\/file\.csv$/);
  assert.ok(!existsSync(path), 'a clear copy outlives its work');
  const reply = await tester.raw(`/api/files/${file.id}/reveal`, {
    method: 'POST',
    body: JSON.stringify({ purpose: 'check-finding' }),
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(await reply.text(), 'a,b');
  assert.equal(reply.headers.get('set-cookie'), null);
  assert.match(
    reply.headers.get('content-disposition')!,
    /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.-]+$/,
  );
  const index = Number(reply.headers.get('x-pz-entry'));
  const { rows } = await server.running.services.pool.query('select action, purpose from deed where entry_index = $1', [
    index,
  ]);
  assert.deepEqual(rows, [{ action: 'file.reveal', purpose: 'check-finding' }]);
});

test('what is another’s is not found: by person, and by tenant', async () => {
  const file = ok(await server.tenant.as('tester').upload<{ id: string }>('/api/files', 'mine.txt', 'mine'));
  for (const stranger of [
    server.tenant.as('publisher'),
    server.other.as('tester'),
    server.other.as('protection-officer'),
  ]) {
    assert.equal(refused(await stranger.get(`/api/files/${file.id}`), 404), 'PZ_NOT_FOUND');
    assert.equal(
      refused(await stranger.post(`/api/files/${file.id}/reveal`, { purpose: 'audit' }), 404),
      'PZ_NOT_FOUND',
    );
    assert.equal(refused(await stranger.delete(`/api/files/${file.id}`), 404), 'PZ_NOT_FOUND');
  }
  const id = server.tenant.person('tester');
  const foreign = server.other.as('security-admin');
  assert.equal((await foreign.get(`/api/people/${id}`)).status, 404);
  assert.equal((await foreign.post(`/api/people/${id}/reset`)).status, 404);
  assert.equal((await foreign.put(`/api/people/${id}/roles`, { roles: [] }, { 'if-match': '"1"' })).status, 404);
});

test('rights are granted by another, and the three administrators exclude each other', async () => {
  const id = server.tenant.person('reader');
  const match = { 'if-match': '"1"' };
  const grant = (roles: readonly string[]) => security().put(`/api/people/${id}/roles`, { roles }, match);
  assert.equal(refused(await grant(['system-admin', 'audit-admin']), 422), 'PZ_ROLES_EXCLUDE');
  assert.equal(refused(await grant(['security-admin', 'tester']), 422), 'PZ_ROLES_EXCLUDE');
  const own = server.tenant.person('security-admin');
  assert.equal(refused(await security().put(`/api/people/${own}/roles`, { roles: [] }, match), 403), 'PZ_OWN_RIGHTS');
});

test('a token does what it was made for, and is shown once', async () => {
  const officer = server.tenant.as('protection-officer');
  const made = ok(
    await officer.post<{ id: string; secret: string }>('/api/tokens', { name: 'ci', scopes: ['job.read'], days: 1 }),
  );
  const program = server.anybody.with({ authorization: `Bearer ${made.secret}` });
  ok(await program.get('/api/jobs'));
  assert.equal(refused(await program.get('/api/session'), 403), 'PZ_FORBIDDEN');
  assert.equal(refused(await program.get('/api/tenant'), 403), 'PZ_FORBIDDEN');
  assert.equal(
    refused(await officer.post('/api/tokens', { name: 'x', scopes: ['person.create'], days: 1 }), 403),
    'PZ_FORBIDDEN',
  );
  assert.ok(!JSON.stringify(ok(await officer.get('/api/tokens'))).includes(made.secret));
  ok(await officer.delete(`/api/tokens/${made.id}`));
  assert.equal((await program.get('/api/jobs')).status, 401);
});

test('set-up needs the printed code, and is done once', async () => {
  assert.deepEqual(ok(await server.anybody.get('/api/set-up')), { needed: false });
  const account = { account: 'boss', name: '某', password: 'Correct-Horse-2026' };
  const body = { code: 'x', tenant: { name: '某单位', slug: 'unit' }, securityAdmin: account };
  assert.equal(refused(await server.anybody.post('/api/set-up', body), 409), 'PZ_SET_UP_DONE');
});
