import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { generateSigner } from '@pingzhang/ledger';
import type { Signer } from '@pingzhang/ledger';
import type { z } from '../../http/route.ts';
import { platformItem } from '../../schema/platform.ts';
import { ok, refused } from '../../testing/client.ts';
import { useServer } from '../../testing/start.ts';
import type { TestTenant } from '../../testing/start.ts';
import type { ItemFace, WarningCard } from './shapes.ts';
import type { Rescans, TermPackDetail, TermPackFace, TermPacks } from './shapes-packs.ts';

const server = useServer();
type Pack = z.infer<typeof TermPackFace>;

/** A word the company's reviewers met and no pack of ours has. */
const POST = '青团粉 多少钱一份';
const YAML = `id: acme_words
version: '2026.1'
terms:
  sgk:
    strong:
      - { term: 青团粉, means: 自造词 }
`;

const signer = generateSigner('ed25519', 'acme.example', randomBytes);
const stranger = generateSigner('ed25519', 'acme.example', randomBytes);
const signed = (text: string, by: Signer = signer): string => `${text}\n${by.line(text, 0)}`;
const match = ({ version }: Pack) => ({ 'if-match': `"${version}"` });

const trust = (tenant: TestTenant, purpose: 'law' | 'terms' = 'terms') =>
  tenant.as('security-admin').post<{ id: string; version: number }>('/api/law/signers', {
    name: '词表签名',
    publicKey: Buffer.from(signer.key.publicKey).toString('base64'),
    purpose,
  });
const propose = (text: string, tenant = server.tenant) =>
  tenant.as('moderator').post<Pack>('/api/platform/packs', { text });
const activate = (pack: Pack, tenant = server.tenant) =>
  tenant.as('protection-officer').post<Pack>(`/api/platform/packs/${pack.id}/activate`, undefined, match(pack));
const deactivate = (pack: Pack) =>
  server.tenant
    .as('protection-officer')
    .post<Pack>(`/api/platform/packs/${pack.id}/deactivate`, undefined, match(pack));

async function posted(id: string, tenant = server.tenant, text = POST) {
  const body = { items: [{ id, kind: 'post', account: 'u1', text }] };
  const { items } = ok(
    await tenant
      .as('moderator')
      .post<{ items: { item: string; action: string; pack: string; reasons: { term: string }[] }[] }>(
        '/api/platform/items',
        body,
      ),
  );
  return items[0]!;
}

const actionsOn = async (object: string): Promise<string[]> =>
  ok(
    await server.tenant
      .as('protection-officer')
      .get<{ items: { action: string }[] }>(`/api/ledger/entries?object=${object}`),
  )
    .items.map(({ action }) => action)
    .toSorted();

test('what is unsigned, wrongly signed, altered, or no pack is refused with its own code', async () => {
  assert.equal(refused(await propose(YAML), 422), 'PZ_TERM_PACK_UNSIGNED');
  assert.equal(refused(await propose(signed(YAML)), 422), 'PZ_TERM_PACK_SIGNATURE', 'nobody is trusted yet');
  ok(await trust(server.tenant, 'law'));
  assert.equal(refused(await propose(signed(YAML)), 422), 'PZ_SIGNER_PURPOSE', 'trusted for rule packs only');
  const key = ok(await trust(server.tenant));
  assert.equal(refused(await trust(server.tenant), 409), 'PZ_CONFLICT');
  assert.equal(refused(await propose(signed(YAML, stranger)), 422), 'PZ_TERM_PACK_SIGNATURE');
  assert.equal(refused(await propose(signed(YAML).replace('strong', 'weak')), 422), 'PZ_TERM_PACK_SIGNATURE');
  assert.equal(refused(await propose(signed('id: acme\n')), 422), 'PZ_TERM_PACK_INVALID');
  const ours = signed(YAML.replace('acme_words', 'pingzhang-trade'));
  assert.equal(refused(await propose(ours), 422), 'PZ_TERM_PACK_INVALID');
  refused(await server.tenant.as('publisher').post('/api/platform/packs', { text: signed(YAML) }), 403);

  const waiting = ok(await propose(signed(YAML)));
  const security = server.tenant.as('security-admin');
  ok(await security.delete(`/api/law/signers/${key.id}`, { 'if-match': `"${key.version}"` }));
  assert.equal(refused(await activate(waiting), 422), 'PZ_SIGNER_PURPOSE', 'trust ended before it was in use');
  assert.equal(ok(await deactivate(waiting)).state, 'declined');
  // A key that was given up may be trusted again.
  ok(await trust(server.tenant));
});

test('two persons put a pack in use; posts, cards and a rescan are judged by it, in its own tenant only', async () => {
  const { tenant, other } = server;
  const officer = tenant.as('protection-officer');
  const fresh = generateSigner('ed25519', 'words.example', randomBytes);
  const publicKey = Buffer.from(fresh.key.publicKey).toString('base64');
  ok(await tenant.as('security-admin').post('/api/law/signers', { name: '词表签名二', publicKey, purpose: 'terms' }));
  const before = await posted('P1');
  assert.deepEqual([before.action, before.reasons], ['pass', []]);

  const own = ok(await officer.post<Pack>('/api/platform/packs', { text: signed(YAML, fresh) }));
  assert.equal(refused(await activate(own), 403), 'PZ_SECOND_PERSON');
  const pack = ok(await propose(signed(YAML, fresh)));
  assert.equal((await posted('P2')).pack, before.pack, 'a proposal is not in use');
  const shown = ok(await officer.get<z.infer<typeof TermPackDetail>>(`/api/platform/packs/${pack.id}`));
  assert.equal(shown.text, signed(YAML, fresh));
  refused(await tenant.as('moderator').post(`/api/platform/packs/${pack.id}/activate`, undefined, match(pack)), 403);
  refused(await activate(pack, other), 404);
  const active = ok(await activate(pack));
  assert.deepEqual([active.state, active.terms], ['active', 1]);
  assert.equal(refused(await activate(active), 409), 'PZ_STATE');
  assert.deepEqual(await actionsOn(pack.id), ['platform.activate-pack', 'platform.propose-pack']);

  const after = await posted('P3');
  assert.deepEqual([after.action, after.reasons[0]!.term], ['review', '青团粉']);
  assert.ok(after.pack.includes(` acme_words@2026.1#${pack.hash.slice(0, 16)} `), after.pack);
  assert.ok(after.pack.startsWith('pingzhang-trade@'));
  const listed = ok(await officer.get<z.infer<typeof TermPacks>>('/api/platform/packs'));
  assert.equal(listed.judging, after.pack);
  const card = `/api/platform/warning?q=${encodeURIComponent('青团粉')}`;
  assert.equal(ok(await tenant.as('moderator').get<z.infer<typeof WarningCard>>(card)).risky, true);
  assert.equal(ok(await other.as('moderator').get<z.infer<typeof WarningCard>>(card)).risky, false);
  assert.equal((await posted('P1', other)).pack, before.pack);
  const claimed = ok(
    await tenant.as('moderator').post<{ reasons: { term: string }[] }>('/api/platform/queue/claim', {}),
  );
  assert.equal(claimed.reasons[0]!.term, '青团粉');

  // What was erased cannot be judged again, and keeps nothing else from being.
  const erased = await posted('P0', tenant, '团购 三人成团');
  assert.notEqual(erased.pack, '');
  await server.running.services.db
    .update(platformItem)
    .set({ pack: before.pack })
    .where(eq(platformItem.id, erased.item));
  ok(await officer.delete(`/api/platform/items/${erased.item}`));

  ok(await officer.post('/api/platform/rescan', {}));
  const face = async () => ok(await officer.get<z.infer<typeof ItemFace>>(`/api/platform/items/${before.item}`));
  for (let tries = 0; tries < 200 && (await face()).pack !== after.pack; tries++) await pause(50);
  assert.equal((await face()).action, 'review');
  type Shown = z.infer<typeof Rescans>['items'][number];
  const results = async (): Promise<Shown[]> =>
    ok(await officer.get<z.infer<typeof Rescans>>('/api/platform/rescans')).items;
  for (let tries = 0; tries < 200 && (await results())[0]?.state !== 'done'; tries++) await pause(50);
  const [shownRescan] = await results();
  assert.deepEqual([shownRescan!.caught, shownRescan!.released], [2, 0]);
  assert.ok(shownRescan!.looked >= 3);
  const changes = `/api/platform/rescans/${shownRescan!.job}/changes`;
  type Changes = { items: { external: string }[]; next: string | null };
  const first = ok(await officer.get<Changes>(`${changes}?change=caught&limit=1`));
  const rest = ok(await officer.get<Changes>(`${changes}?change=caught&limit=1&after=${first.next}`));
  assert.deepEqual(
    [...first.items, ...rest.items].map(({ external }) => external),
    ['P1', 'P2'],
  );
  assert.equal(rest.next, null);
  assert.deepEqual(ok(await officer.get<Changes>(`${changes}?change=released`)).items, []);
  refused(await other.as('protection-officer').get(`${changes}?change=caught`), 404);
  assert.deepEqual(ok(await other.as('protection-officer').get('/api/platform/rescans')), { items: [] });

  const second = ok(await propose(signed(YAML.replace('2026.1', '2026.2'), fresh)));
  const newer = ok(await activate(second));
  const states = ok(await officer.get<z.infer<typeof TermPacks>>('/api/platform/packs')).items;
  assert.deepEqual(
    [pack, second].map(({ id }) => states.find((row) => row.id === id)!.state),
    ['replaced', 'active'],
  );
  assert.match((await posted('P4')).pack, /acme_words@2026\.2#/);
  assert.equal(ok(await deactivate(newer)).state, 'removed');
  assert.equal((await posted('P5')).pack, before.pack);
  assert.ok((await actionsOn(second.id)).includes('platform.deactivate-pack'));
});
