import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TOTP, Secret } from 'otpauth';
import { ok, refused } from '../../testing/client.ts';
import { PASSWORD, useServer } from '../../testing/start.ts';

const server = useServer();

interface Shown {
  readonly person: { readonly account: string; readonly roles: readonly string[] };
  readonly may: readonly string[];
  readonly csrf: string;
  readonly mustChangePassword: boolean;
}

const cookieOf = (headers: Headers): string => (headers.get('set-cookie') ?? '').split(';')[0]!;

const signIn = (account: string, password = PASSWORD, more = {}) =>
  server.anybody.post<Shown>('/api/session', { account, password, ...more });

test('a person signs in, is told what they may, and signs out', async () => {
  const reply = await signIn('first-tester');
  const shown = ok(reply);
  assert.deepEqual(shown.person.roles, ['tester']);
  assert.ok(shown.may.includes('file.create') && !shown.may.includes('person.create'));
  const set = reply.headers.get('set-cookie') ?? '';
  assert.match(set, /HttpOnly; SameSite=Strict/);
  const me = server.anybody.with({ cookie: cookieOf(reply.headers) });
  assert.equal(ok(await me.get<Shown>('/api/session')).person.account, 'first-tester');
  assert.equal(refused(await me.delete('/api/session'), 403), 'PZ_CSRF');
  assert.equal((await me.delete('/api/session', { 'x-pz-csrf': shown.csrf })).status, 204);
  assert.equal(refused(await me.get('/api/session'), 401), 'PZ_SIGN_IN_NEEDED');
});

test('a planted session opens nothing after signing in, and the one before is ended', async () => {
  const planted = 'pz_session=planted-by-somebody-else';
  const first = await server.anybody.post(
    '/api/session',
    { account: 'first-tester', password: PASSWORD },
    { cookie: planted },
  );
  const cookie = cookieOf(first.headers);
  assert.notEqual(cookie, planted);
  assert.equal((await server.anybody.with({ cookie: planted }).get('/api/session')).status, 401);
  const second = await server.anybody.post('/api/session', { account: 'first-tester', password: PASSWORD }, { cookie });
  assert.equal((await server.anybody.with({ cookie }).get('/api/session')).status, 401);
  assert.equal((await server.anybody.with({ cookie: cookieOf(second.headers) }).get('/api/session')).status, 200);
});

test('the secret of a session is not in the database', async () => {
  const reply = await signIn('first-reader');
  const secret = cookieOf(reply.headers).split('=')[1]!;
  const { rows } = await server.running.services.db.execute<{ hash: string }>('select * from session');
  assert.ok(rows.length > 0 && !JSON.stringify(rows).includes(secret));
});

test('sessions end after half an hour without use, and after twelve hours', async () => {
  const start = Date.now();
  const reply = await signIn('first-reader');
  const me = server.anybody.with({ cookie: cookieOf(reply.headers) });
  try {
    server.setClock(new Date(start + 29 * 60_000));
    assert.equal((await me.get('/api/session')).status, 200);
    server.setClock(new Date(start + 58 * 60_000));
    assert.equal((await me.get('/api/session')).status, 200);
    server.setClock(new Date(start + 89 * 60_000));
    assert.equal((await me.get('/api/session')).status, 401);
    server.setClock(null);
    const again = await signIn('first-reader');
    const mine = server.anybody.with({ cookie: cookieOf(again.headers) });
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      server.setClock(new Date(start + minutes * 60_000));
      assert.equal((await mine.get('/api/session')).status, 200, String(minutes));
    }
    server.setClock(new Date(start + (12 * 60 + 1) * 60_000));
    assert.equal((await mine.get('/api/session')).status, 401);
  } finally {
    server.setClock(null);
  }
});

test('five failures lock the account, for longer each time; what was wrong is not told', async () => {
  const start = Date.now();
  const wrong = 'Wrong-Password-1';
  assert.deepEqual((await signIn('nobody-here', wrong)).body, (await signIn('first-moderator', wrong)).body);
  for (let i = 0; i < 4; i++) assert.equal(refused(await signIn('first-moderator', wrong), 401), 'PZ_AUTH_FAILED');
  const locked = await signIn('first-moderator');
  assert.equal(refused(locked, 429), 'PZ_AUTH_LOCKED');
  assert.equal(locked.headers.get('retry-after'), '30');
  try {
    server.setClock(new Date(start + 40_000));
    assert.equal((await signIn('first-moderator', wrong)).status, 401);
    const longer = await signIn('first-moderator');
    assert.equal(longer.headers.get('retry-after'), '60');
    const admin = server.tenant.as('security-admin');
    ok(await admin.post(`/api/people/${server.tenant.person('moderator')}/unlock`));
    assert.equal((await signIn('first-moderator')).status, 201);
  } finally {
    server.setClock(null);
  }
});

test('a second factor is asked for once enrolled, and a code works once', async () => {
  const { csrf, cookie } = await signedIn('second-tester');
  const me = server.anybody.with({ cookie, 'x-pz-csrf': csrf });
  const { secret } = ok(await me.post<{ secret: string }>('/api/session/totp', {}));
  const code = (at: number): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });
  const now = Date.now();
  server.setClock(new Date(now));
  try {
    assert.equal((await me.put('/api/session/totp', { secret, code: code(now), password: PASSWORD })).status, 204);
    assert.equal((await signIn('second-tester')).status, 401);
    assert.equal((await signIn('second-tester', PASSWORD, { totp: code(now) })).status, 401, 'the code was used');
    server.setClock(new Date(now + 60_000));
    assert.equal((await signIn('second-tester', PASSWORD, { totp: code(now + 60_000) })).status, 201);
    assert.equal((await signIn('second-tester', PASSWORD, { totp: code(now + 60_000) })).status, 401);
  } finally {
    server.setClock(null);
  }
});

test('a one-time password opens nothing but its own change', async () => {
  const admin = server.tenant.as('security-admin');
  const made = ok(
    await admin.post<{ oneTimePassword: string }>('/api/people', {
      account: 'newcomer',
      name: '新人',
      roles: ['tester'],
    }),
  );
  const { csrf, cookie } = await signedIn('newcomer', made.oneTimePassword);
  const me = server.anybody.with({ cookie, 'x-pz-csrf': csrf });
  assert.equal(refused(await me.get('/api/jobs'), 403), 'PZ_PASSWORD_CHANGE_NEEDED');
  const change = (to: string) => me.post('/api/session/password', { old: made.oneTimePassword, new: to });
  for (const weak of ['short', 'allsmall', made.oneTimePassword, 'Newcomer-2026-pass'])
    assert.equal(refused(await change(weak), 422), 'PZ_PASSWORD_WEAK', weak);
  const done = await change('Better-Horse-77');
  assert.equal(done.status, 204);
  const now = server.anybody.with({ cookie: cookieOf(done.headers) });
  assert.equal((await now.get('/api/jobs')).status, 200);
});

test('another site’s page cannot sign anybody in or out', async () => {
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const body = { account: 'first-tester', password: PASSWORD };
  assert.equal(refused(await server.anybody.post('/api/session', body, foreign), 403), 'PZ_CSRF');
  assert.equal(refused(await server.tenant.as('tester').delete('/api/session', foreign), 403), 'PZ_CSRF');
});

async function signedIn(account: string, password = PASSWORD): Promise<{ csrf: string; cookie: string }> {
  const reply = await signIn(account, password);
  return { csrf: ok(reply).csrf, cookie: cookieOf(reply.headers) };
}
