import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refused } from './client.ts';
import { useServer } from './start.ts';

const server = useServer();

test('the harness starts a server with a database, two tenants and their people', async () => {
  assert.equal(refused(await server.anybody.get('/api/nothing'), 404), 'PZ_NOT_FOUND');
  const { entry } = await server.running.services.trace.act(
    { tenant: server.tenant.id, actor: server.tenant.person('tester') },
    { action: 'task.test', object: 'RW-0001' },
    async () => 1,
  );
  assert.equal(entry.index, 1);
});
