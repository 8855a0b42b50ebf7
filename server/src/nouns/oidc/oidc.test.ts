import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';

const server = useServer();

/** A provider of a few lines: it hands out whom it is told to. */
const provider = { url: '', subject: 'subject-1', account: 'worker', nonce: null as string | null };
const codes = new Map<string, { nonce: string; challenge: string }>();
let listening: Server;

before(async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  listening = createServer((request, response) => {
    const json = (value: unknown): void =>
      void response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    const url = new URL(request.url!, provider.url);
    if (url.pathname === '/.well-known/openid-configuration')
      return json({
        issuer: provider.url,
        authorization_endpoint: `${provider.url}/authorize`,
        token_endpoint: `${provider.url}/token`,
        jwks_uri: `${provider.url}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (url.pathname === '/jwks') return json({ keys: [jwk] });
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const code = codes.get(form.get('code') ?? '');
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (code === undefined || code.challenge !== challenge) {
        response.statusCode = 400;
        return json({ error: 'invalid_grant' });
      }
      void new SignJWT({ nonce: provider.nonce ?? code.nonce, preferred_username: provider.account })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(provider.url)
        .setAudience('pingzhang')
        .setSubject(provider.subject)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey)
        .then((token) => json({ access_token: 'x', token_type: 'bearer', id_token: token }));
    });
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  provider.url = `http://127.0.0.1:${(listening.address() as { port: number }).port}`;
  await server.ready;
  const admin = server.tenant.as('system-admin');
  for (const [key, value] of [
    ['oidc.issuer', provider.url],
    ['oidc.client-id', 'pingzhang'],
  ] as const)
    ok(await admin.put(`/api/settings/${key}`, { value }, { 'if-match': '"0"' }));
  ok(
    await server.tenant
      .as('security-admin')
      .post('/api/people', { account: 'worker', name: '某员工', roles: ['tester'], oidcOnly: true }),
  );
});
after(() => listening.close());

/** Walks to the provider and back; `state` may be replaced on the way. */
async function walk(state?: string): Promise<Response> {
  const out = await server.anybody.raw('/api/oidc/first/begin');
  assert.equal(out.status, 302);
  const to = new URL(out.headers.get('location')!);
  const query = Object.fromEntries(to.searchParams);
  codes.set('the-code', { nonce: query['nonce']!, challenge: query['code_challenge']! });
  const back = `/api/oidc/first/callback?code=the-code&state=${state ?? query['state']}`;
  return server.anybody.raw(back, { headers: { cookie: out.headers.getSetCookie()[0]!.split(';')[0]! } });
}

test('an account made for the provider is bound at the first sign-in, and found at the next', async () => {
  for (let i = 0; i < 2; i++) {
    const back = await walk();
    assert.equal(back.status, 302);
    assert.equal(back.headers.get('location'), '/t/first/overview');
    const cookie = back.headers
      .getSetCookie()
      .find((it) => it.startsWith('pz_session='))!
      .split(';')[0]!;
    const shown = ok(await server.anybody.get<{ person: { account: string } }>('/api/session', { cookie }));
    assert.equal(shown.person.account, 'worker');
  }
});

test('another subject of that name, an account with a password, another state or nonce get nothing', async () => {
  const fails = async (response: Response): Promise<void> => {
    const reply = { status: response.status, headers: response.headers, body: await response.json() };
    assert.equal(refused(reply, 422), 'PZ_OIDC');
    assert.deepEqual(response.headers.getSetCookie(), []);
  };
  const { subject, account } = provider;
  provider.subject = 'subject-2';
  await fails(await walk());
  provider.account = 'first-tester';
  await fails(await walk());
  Object.assign(provider, { subject, account });
  await fails(await walk('another-state'));
  provider.nonce = 'another-nonce';
  await fails(await walk());
  provider.nonce = null;
  await fails(await server.anybody.raw('/api/oidc/first/callback?code=the-code&state=x'));
});

test('a tenant without a provider has no such way in', async () => {
  assert.equal((await server.anybody.raw('/api/oidc/second/begin')).status, 404);
});
