import assert from 'node:assert/strict';
import { test } from 'node:test';
import { client, ok } from '../testing/client.ts';
import { useServer } from '../testing/start.ts';
import { openDemo } from './index.ts';

const server = useServer();

test('the demo tenant stands once, with people, late and due requests, and an incident', async () => {
  const { services, url } = server.running;
  const first = await openDemo(services);
  const again = await openDemo(services);
  assert.notEqual(first.password, null);
  assert.notEqual(again.password, first.password, 'nobody signed in: a new one-time password');
  const visitor = client(url);
  const answer = await visitor.post('/api/session', {
    tenant: again.slug,
    account: again.account,
    password: again.password,
  });
  ok(answer);
});
