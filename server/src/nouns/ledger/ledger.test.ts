import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyPackage } from '@pingzhang/ledger';
import { ok } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';

const server = useServer();

interface State {
  readonly size: number;
  readonly checkpointed: number;
  readonly state: string;
}

test('what was done is found by its object, proven, and verified offline from the exported package', async () => {
  const officer = server.tenant.as('protection-officer');
  const facts = { discovered: '2026-10-01T22:30:00+08:00' };
  const { number } = ok(await officer.post<{ number: string }>('/api/incidents', { title: '演示', facts }));
  const { items } = ok(
    await officer.get<{ items: { index: number; action: string; actorName: string }[] }>(
      `/api/ledger/entries?object=${number}`,
    ),
  );
  // Its report is long due, and the sweep may have entered that already.
  const created = items.filter(({ action }) => action !== 'clock.due');
  assert.deepEqual(
    created.map(({ action }) => action),
    ['incident.create'],
  );
  assert.match(created[0]!.actorName, /^测试/);

  const answer = await officer.raw('/api/ledger/bundle', {
    method: 'POST',
    body: JSON.stringify({ object: number, purpose: '审计抽查' }),
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(answer.status, 200);
  const verdict = verifyPackage(new Uint8Array(await answer.arrayBuffer()));
  assert.equal(verdict.valid, true, JSON.stringify(verdict).slice(0, 500));
  const state = ok(await officer.get<State>('/api/ledger'));
  assert.equal(state.state, 'ok');
  const proof = ok(await officer.get<{ proof: string }>(`/api/ledger/entries/${created[0]!.index}/proof`));
  assert.match(proof.proof, /^c2sp.org\/tlog-proof@v1/);
});

test('the ledger of another tenant is another ledger', async () => {
  const mine = ok(await server.tenant.as('audit-admin').get<{ origin: string }>('/api/ledger'));
  const theirs = ok(await server.other.as('audit-admin').get<{ origin: string }>('/api/ledger'));
  assert.notEqual(mine.origin, theirs.origin);
  const { items } = ok(await server.other.as('audit-admin').get<{ items: unknown[] }>('/api/ledger/entries'));
  assert.equal(items.length, 0);
});
