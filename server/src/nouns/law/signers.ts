import { and, asc, eq, isNull } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { newId } from '../../database/id.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { lawSigner } from '../../schema/law-pack.ts';
import type { SignerPurpose } from '../../schema/law-pack.ts';
import { lawError } from './errors.ts';
import type { Signer, SignerAsked } from './shapes.ts';

/** An Ed25519 key of 32 bytes in base64, and what it may sign. */
export type TrustedKey = Pick<InferSelectModel<typeof lawSigner>, 'id' | 'publicKey' | 'purpose'>;

/** The keys a security administrator trusts now, for whatever purpose. */
export const trustedKeys = ({ db, tenant }: RequestContext): Promise<TrustedKey[]> =>
  db
    .select({ id: lawSigner.id, publicKey: lawSigner.publicKey, purpose: lawSigner.purpose })
    .from(lawSigner)
    .where(and(eq(lawSigner.tenant, tenant), isNull(lawSigner.removedAt)))
    .orderBy(asc(lawSigner.id));

/** The key that signed; null when none did. Throws PZ_SIGNER_PURPOSE when one did that is trusted for something else. */
export function signerOf(
  keys: readonly TrustedKey[],
  purpose: SignerPurpose,
  signed: (publicKey: string) => boolean,
): TrustedKey | null {
  const signers = keys.filter(({ publicKey }) => signed(publicKey));
  const meant = signers.find((key) => key.purpose === purpose);
  if (meant === undefined && signers.length > 0) throw lawError('PZ_SIGNER_PURPOSE');
  return meant ?? null;
}

export async function listSigners({ db, tenant }: RequestContext): Promise<z.input<typeof Signer>[]> {
  const rows = await db.select().from(lawSigner).where(eq(lawSigner.tenant, tenant)).orderBy(asc(lawSigner.id));
  return rows.map(({ id, name, publicKey, purpose, person, addedAt, removedAt, version }) => ({
    id,
    name,
    publicKey,
    purpose,
    addedBy: person,
    addedAt: addedAt.toISOString(),
    removedAt: removedAt?.toISOString() ?? null,
    version,
  }));
}

export async function addSigner(
  ctx: RequestContext,
  { name, publicKey, purpose }: z.output<typeof SignerAsked>,
): Promise<string> {
  const id = newId(ctx.now.getTime());
  await ctx.act({ action: 'law.add-signer', object: id, purpose }, async (tx) => {
    const trusted = { tenant: ctx.tenant, id, name, publicKey, purpose, person: ctx.person.id, addedAt: ctx.now };
    await tx.insert(lawSigner).values({ ...trusted, removedAt: null, version: 1 });
  });
  return id;
}

/** Packs it signed that are in use stay so; nothing new of it is believed. */
export async function removeSigner(ctx: RequestContext, id: string): Promise<void> {
  await ctx.act({ action: 'law.remove-signer', object: id }, async (tx) => {
    const done = await tx
      .update(lawSigner)
      .set({ removedAt: ctx.now, version: ctx.version + 1 })
      .where(
        and(
          eq(lawSigner.tenant, ctx.tenant),
          eq(lawSigner.id, id),
          isNull(lawSigner.removedAt),
          eq(lawSigner.version, ctx.version),
        ),
      )
      .returning({ id: lawSigner.id });
    if (done.length === 0) throw serverError('PZ_NOT_FOUND');
  });
}
