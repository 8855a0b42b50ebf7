import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import type { z } from '../../http/route.ts';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';
import { uploaded } from '../scans/testing.ts';
import type { VerdictView } from '../judge/shapes.ts';
import type { LawDiff, LawOfDay, Pack, RulePage, Signer } from './shapes.ts';

const server = useServer();
type PackAnswer = z.infer<typeof Pack>;

test('the law is that of the day asked for', async () => {
  const reader = server.tenant.as('reader');
  const before = ok(await reader.get<z.infer<typeof LawOfDay>>('/api/law?at=2025-12-31'));
  const after = ok(await reader.get<z.infer<typeof LawOfDay>>('/api/law?at=2026-01-01'));
  const csl = (law: typeof before) => law.instruments.find(({ id }) => id === 'csl-2016')!.standing;
  assert.deepEqual([csl(before), csl(after)], ['in_force', 'past']);
  const page = ok(await reader.get<z.infer<typeof RulePage>>('/api/law/rules/CSL-23?at=2026-01-01'));
  assert.ok(page.cites.join().includes('第二十三条'));
  assert.ok(page.editions.length >= 2);
  assert.ok(page.examples.length >= 3);
  refused(await reader.get('/api/law/rules/NO-SUCH'), 404);
  refused(await reader.get('/api/law?at=2026-02-30'), 400);
  const { items } = ok(
    await reader.get<{ items: { id: string }[] }>(`/api/law/search?q=${encodeURIComponent('日志')}`),
  );
  assert.ok(items.some(({ id }) => id === 'CSL-23'));
});

test('a change of the law shows the work it reaches', async () => {
  const officer = server.tenant.as('protection-officer');
  const due = { rule: 'D-APP-1', start: '2026-09-18' };
  const { number } = ok(await officer.post<{ number: string }>('/api/tasks', { title: '答复', due }));
  const diff = ok(await officer.get<z.infer<typeof LawDiff>>('/api/law/diff?from=2019-11-27&to=2019-11-28'));
  assert.ok(diff.rules.began.some(({ rule }) => rule === 'D-APP-1'));
  assert.ok(diff.touched.tasks.some((task) => task.number === number));
  const foreign = server.other.as('protection-officer');
  const theirs = ok(await foreign.get<z.infer<typeof LawDiff>>('/api/law/diff?from=2019-11-27&to=2019-11-28'));
  assert.deepEqual(theirs.touched, { findings: [], tasks: [], clocks: [] });
});

test('a pack needs a trusted signature and two persons, and is then judged with', async () => {
  const { tenant } = server;
  const officer = tenant.as('protection-officer');
  const security = tenant.as('security-admin');
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const rule = {
    id: 'OWN-1',
    kinds: ['own'],
    title: { zh: '自有规则', en: 'Own rule' },
    description: { zh: '保存超过三十日', en: 'Kept for more than thirty days' },
    cites: [{ instrument: 'pipl', article: '19' }],
    effective: { from: '2026-01-01' },
    status: 'in_force',
    when: { gt: { fact: 'kept.days', to: 30 } },
    outcome: { type: 'violation' },
    needs: { 'kept.days': { question: { zh: '保存多少日？', en: 'Kept for how many days?' } } },
    examples: [
      {
        name: { zh: '超过', en: 'over' },
        is: 'violates',
        date: '2026-02-01',
        facts: { kept: { days: 31 } },
        holds: 'yes',
      },
      {
        name: { zh: '未超过', en: 'under' },
        is: 'complies',
        date: '2026-02-01',
        facts: { kept: { days: 3 } },
        holds: 'no',
      },
      { name: { zh: '恰好', en: 'edge' }, is: 'edge', date: '2026-02-01', facts: { kept: { days: 30 } }, holds: 'no' },
    ],
  };
  const bytes = Buffer.from(JSON.stringify({ id: 'own', version: '2026.11', rules: { own: [rule] } }));
  const fileId = await uploaded(server, tenant, 'protection-officer', 'own.json', bytes);
  const signature = sign(null, bytes, privateKey).toString('base64');
  const asked = { kind: 'own', date: '2026-03-01', facts: { kept: { days: 40 } } };
  const judged = async () => ok(await officer.post<z.infer<typeof VerdictView>>('/api/judge', asked)).violations;

  assert.equal(refused(await officer.post('/api/law/packs', { fileId, signature }), 422), 'PZ_PACK_SIGNATURE');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('base64');
  refused(await officer.post('/api/law/signers', { name: '发布方', publicKey: raw }), 403);
  const terms = { name: '词表方', publicKey: raw, purpose: 'terms' };
  ok(await security.post('/api/law/signers', terms));
  assert.equal(refused(await officer.post('/api/law/packs', { fileId, signature }), 422), 'PZ_SIGNER_PURPOSE');
  const signer = ok(
    await security.post<z.infer<typeof Signer>>('/api/law/signers', { name: '发布方', publicKey: raw }),
  );
  assert.equal(signer.purpose, 'law');

  const wrong = sign(null, Buffer.concat([bytes, Buffer.from(' ')]), privateKey).toString('base64');
  refused(await officer.post('/api/law/packs', { fileId, signature: wrong }), 422);
  const pack = ok(await officer.post<PackAnswer>('/api/law/packs', { fileId, signature }));
  assert.deepEqual([pack.state, pack.changes!.added], ['proposed', ['OWN-1']]);
  const confirm = `/api/law/packs/${pack.id}/confirm`;
  const match = { 'if-match': `"${pack.version}"` };
  assert.equal(refused(await officer.post('/api/judge', asked), 422), 'PZ_JUDGE_KIND', 'a proposal is not in use');
  assert.equal(refused(await officer.post(confirm, undefined, match), 403), 'PZ_SECOND_PERSON');
  refused(await server.other.as('security-admin').post(confirm, undefined, match), 404);
  assert.equal(ok(await security.post<PackAnswer>(confirm, undefined, match)).state, 'active');
  assert.deepEqual(await judged(), ['OWN-1']);
  const before = ok(await officer.post<z.infer<typeof VerdictView>>('/api/judge', { ...asked, date: '2025-01-01' }));
  assert.equal(before.outcome, 'human', 'a day before every rule is not "not seen"');

  ok(await security.delete(`/api/law/signers/${signer.id}`, { 'if-match': `"${signer.version}"` }));
  refused(await officer.post('/api/law/packs', { fileId, signature }), 422);
  const broken = Buffer.from('{"id":"own","version":"1","rules":{"own":[{"id":"X"}]}}');
  const bad = await uploaded(server, tenant, 'protection-officer', 'bad.json', broken);
  const other = generateKeyPairSync('ed25519');
  const key = Buffer.from(other.publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('base64');
  ok(await security.post('/api/law/signers', { name: '另一方', publicKey: key }));
  const fine = sign(null, broken, other.privateKey).toString('base64');
  assert.equal(refused(await officer.post('/api/law/packs', { fileId: bad, signature: fine }), 422), 'PZ_PACK_INVALID');
});
