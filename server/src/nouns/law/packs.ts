import { and, desc, eq } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { sha256 } from '../../sha256.ts';
import { newId } from '../../database/id.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { lawPackRow } from '../../schema/law-pack.ts';
import { uploadsOf } from '../scans/create.ts';
import { readAll } from '../scans/read-all.ts';
import { changesAgainst, checkedPack } from './check-pack.ts';
import { lawError } from './errors.ts';
import { LARGEST_PACK, lawOf } from './shelf.ts';
import type { Pack, PackAsked, PackChanges } from './shapes.ts';
import { signedBy } from './signature.ts';
import { signerOf, trustedKeys } from './signers.ts';

type PackRow = InferSelectModel<typeof lawPackRow>;

/** Packs newest first, and below them the one that came with the program. */
export async function listPacks(ctx: RequestContext): Promise<z.input<typeof Pack>[]> {
  const rows = await ctx.db
    .select()
    .from(lawPackRow)
    .where(eq(lawPackRow.tenant, ctx.tenant))
    .orderBy(desc(lawPackRow.id))
    .limit(200);
  const { version, hash } = ctx.services.law.pack;
  const replaced = rows.some(({ state, packId }) => state === 'active' && packId === 'law');
  return [
    ...rows.map(showPack),
    {
      id: 'built-in',
      packId: 'law',
      packVersion: version,
      hash,
      signer: '',
      state: replaced ? 'replaced' : 'built_in',
      proposedBy: null,
      proposedAt: null,
      confirmedBy: null,
      activatedAt: null,
      changes: null,
      version: 0,
    },
  ];
}

export function showPack(row: PackRow): z.input<typeof Pack> {
  const { id, packId, packVersion, hash, signer, state, proposedBy, confirmedBy, version } = row;
  return {
    id,
    packId,
    packVersion,
    hash,
    signer,
    state,
    proposedBy,
    proposedAt: row.proposedAt.toISOString(),
    confirmedBy,
    activatedAt: row.activatedAt?.toISOString() ?? null,
    changes: row.changes as z.infer<typeof PackChanges>,
    version,
  };
}

/** Throws PZ_NOT_FOUND. */
export async function packOf({ db, tenant }: RequestContext, id: string): Promise<PackRow> {
  const [row] = await db
    .select()
    .from(lawPackRow)
    .where(and(eq(lawPackRow.tenant, tenant), eq(lawPackRow.id, id)));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

async function bytesOf({ services, tenant }: RequestContext, file: string): Promise<Buffer> {
  return readAll(await services.vault.open(tenant, file), LARGEST_PACK);
}

/** The first of two persons: signature and content are right, and what would change is told. */
export async function proposePack(ctx: RequestContext, asked: z.output<typeof PackAsked>): Promise<string> {
  const [file] = await uploadsOf(ctx, [asked.fileId]);
  const bytes = await bytesOf(ctx, file!.id);
  const signer = signerOf(await trustedKeys(ctx), 'law', (publicKey) => signedBy(publicKey, bytes, asked.signature));
  if (signer === null) throw lawError('PZ_PACK_SIGNATURE');
  const hash = sha256(bytes);
  const pack = checkedPack(bytes, hash, ctx.services.law.pack);
  const changes = changesAgainst(pack, await lawOf(ctx.services, ctx.tenant));
  const id = newId(ctx.now.getTime());
  const rule = { id: pack.id, pack: pack.version };
  await ctx.act({ action: 'law.propose', object: id, facts: { rule } }, async (tx) => {
    await tx.insert(lawPackRow).values({
      tenant: ctx.tenant,
      id,
      packId: pack.id,
      packVersion: pack.version,
      hash,
      file: file!.id,
      signature: asked.signature,
      signer: signer.id,
      state: 'proposed',
      changes,
      proposedBy: ctx.person.id,
      proposedAt: ctx.now,
      confirmedBy: null,
      activatedAt: null,
      version: 1,
    });
  });
  return id;
}

/** The second person: everything is checked again on the bytes as they lie here now, then the pack is in use. */
export async function confirmPack(ctx: RequestContext, row: PackRow): Promise<void> {
  if (row.state !== 'proposed') throw serverError('PZ_STATE', { state: row.state });
  if (row.proposedBy === ctx.person.id) throw serverError('PZ_SECOND_PERSON');
  const bytes = await bytesOf(ctx, row.file);
  const signer = (await trustedKeys(ctx)).find(({ id }) => id === row.signer);
  const whole = sha256(bytes) === row.hash;
  if (signer === undefined || !whole || !signedBy(signer.publicKey, bytes, row.signature))
    throw lawError('PZ_PACK_SIGNATURE');
  checkedPack(bytes, row.hash, ctx.services.law.pack);
  const rule = { id: row.packId, pack: row.packVersion };
  await ctx.act({ action: 'law.confirm', object: row.id, facts: { rule } }, async (tx) => {
    await tx
      .update(lawPackRow)
      .set({ state: 'replaced' })
      .where(and(eq(lawPackRow.tenant, ctx.tenant), eq(lawPackRow.packId, row.packId), eq(lawPackRow.state, 'active')));
    await settle(ctx, tx, row, { state: 'active', confirmedBy: ctx.person.id, activatedAt: ctx.now });
  });
}

export async function declinePack(ctx: RequestContext, row: PackRow): Promise<void> {
  if (row.state !== 'proposed') throw serverError('PZ_STATE', { state: row.state });
  await ctx.act({ action: 'law.decline', object: row.id }, (tx) =>
    settle(ctx, tx, row, { state: 'declined', confirmedBy: ctx.person.id }),
  );
}

type Tx = Parameters<Parameters<RequestContext['act']>[1]>[0];

async function settle(ctx: RequestContext, tx: Tx, { id, version }: PackRow, values: Partial<PackRow>): Promise<void> {
  const done = await tx
    .update(lawPackRow)
    .set({ ...values, version: version + 1 })
    .where(and(eq(lawPackRow.tenant, ctx.tenant), eq(lawPackRow.id, id), eq(lawPackRow.version, ctx.version)))
    .returning({ id: lawPackRow.id });
  if (done.length === 0) throw serverError('PZ_EDIT_CONFLICT');
}
