import { and, desc, eq } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { platformPack } from '../../schema/platform-pack.ts';
import { trustedKeys } from '../law/signers.ts';
import { platformError } from './errors.ts';
import { builtInTerms } from './judge.ts';
import { readSignedPack } from './signed-pack.ts';
import type { SignedPack } from './signed-pack.ts';
import type { TermPackFace } from './shapes-packs.ts';

export type PackRow = InferSelectModel<typeof platformPack>;

export function showPack(row: PackRow): z.input<typeof TermPackFace> {
  const { id, packId, packVersion, hash, terms, signer, state, proposedBy, activatedBy, endedBy, version } = row;
  return {
    id,
    packId,
    packVersion,
    hash,
    terms,
    signer,
    state,
    proposedBy,
    proposedAt: row.proposedAt.toISOString(),
    activatedBy,
    activatedAt: row.activatedAt?.toISOString() ?? null,
    endedBy,
    endedAt: row.endedAt?.toISOString() ?? null,
    version,
  };
}

/** Newest first. */
export const listPacks = ({ db, tenant }: RequestContext): Promise<PackRow[]> =>
  db.select().from(platformPack).where(eq(platformPack.tenant, tenant)).orderBy(desc(platformPack.id)).limit(200);

/** Throws PZ_NOT_FOUND. */
export async function packOf({ db, tenant }: RequestContext, id: string): Promise<PackRow> {
  const [row] = await db
    .select()
    .from(platformPack)
    .where(and(eq(platformPack.tenant, tenant), eq(platformPack.id, id)));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

async function checked(ctx: RequestContext, note: string): Promise<SignedPack> {
  const signed = readSignedPack(note, await trustedKeys(ctx));
  if (signed.pack.id === builtInTerms(ctx.services.law.pack).id)
    throw platformError('PZ_TERM_PACK_INVALID', { where: `id: ${signed.pack.id} came with the program` });
  return signed;
}

/** What an entry says: the id in the letters an entry takes, and the whole hash, which decisions name the front of. */
const ruleOf = ({ packId, hash }: Pick<PackRow, 'packId' | 'hash'>) => ({
  id: `term-pack/${packId.replaceAll('_', '-')}`,
  pack: hash,
});

/** The first of two persons. Nothing is judged by it yet. */
export async function proposePack(ctx: RequestContext, note: string): Promise<PackRow> {
  const { pack, hash, signer } = await checked(ctx, note);
  const row: PackRow = {
    tenant: ctx.tenant,
    id: newId(ctx.now.getTime()),
    packId: pack.id,
    packVersion: pack.version,
    hash,
    terms: pack.terms.length,
    note,
    signer,
    state: 'proposed',
    proposedBy: ctx.person.id,
    proposedAt: ctx.now,
    activatedBy: null,
    activatedAt: null,
    endedBy: null,
    endedAt: null,
    version: 1,
  };
  await ctx.act({ action: 'platform.propose-pack', object: row.id, facts: { rule: ruleOf(row) } }, (tx) =>
    tx.insert(platformPack).values(row),
  );
  return row;
}

/** The second person: the signature is checked again on the text as it lies here now. The pack of the same id ends. */
export async function activatePack(ctx: RequestContext, row: PackRow): Promise<PackRow> {
  if (row.state !== 'proposed') throw serverError('PZ_STATE', { state: row.state });
  if (row.proposedBy === ctx.person.id) throw serverError('PZ_SECOND_PERSON');
  const { hash } = await checked(ctx, row.note);
  if (hash !== row.hash) throw platformError('PZ_TERM_PACK_SIGNATURE');
  const ended = { endedBy: ctx.person.id, endedAt: ctx.now };
  const deed = { action: 'platform.activate-pack', object: row.id, facts: { rule: ruleOf(row) } } as const;
  const { result } = await ctx.act(deed, async (tx) => {
    const replaced = and(
      eq(platformPack.tenant, ctx.tenant),
      eq(platformPack.packId, row.packId),
      eq(platformPack.state, 'active'),
    );
    await tx
      .update(platformPack)
      .set({ state: 'replaced', ...ended })
      .where(replaced);
    return settle(ctx, tx, row, { state: 'active', activatedBy: ctx.person.id, activatedAt: ctx.now });
  });
  return result;
}

/** Takes a pack out of use, or declines a proposal. */
export async function deactivatePack(ctx: RequestContext, row: PackRow): Promise<PackRow> {
  const { state } = row;
  if (state !== 'active' && state !== 'proposed') throw serverError('PZ_STATE', { state });
  const wanted = state === 'active' ? 'removed' : 'declined';
  const action = state === 'active' ? 'platform.deactivate-pack' : 'platform.decline-pack';
  const { result } = await ctx.act({ action, object: row.id, facts: { rule: ruleOf(row) } }, (tx) =>
    settle(ctx, tx, row, { state: wanted, endedBy: ctx.person.id, endedAt: ctx.now }),
  );
  return result;
}

async function settle(ctx: RequestContext, tx: Tx, { id, state }: PackRow, values: Partial<PackRow>): Promise<PackRow> {
  const [done] = await tx
    .update(platformPack)
    .set({ ...values, version: ctx.version + 1 })
    .where(
      and(
        eq(platformPack.tenant, ctx.tenant),
        eq(platformPack.id, id),
        eq(platformPack.state, state),
        eq(platformPack.version, ctx.version),
      ),
    )
    .returning();
  if (done === undefined) throw serverError('PZ_EDIT_CONFLICT');
  return done;
}
