import type { Readable } from 'node:stream';
import { serverError } from '../errors.ts';
import type { RequestContext } from '../http/context.ts';
import type { StoredFile } from './vault.ts';

/** Why somebody may see clear personal information. The code goes into the ledger, the note is committed to. */
export const PURPOSES = [
  'rights-request',
  'incident',
  'check-finding',
  'investigation',
  'audit',
  'publication',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface Revealed {
  readonly file: StoredFile;
  readonly content: Readable;
  readonly entry: { readonly index: number };
}

/**
 * The purpose is in the ledger before the first clear byte is read. With reach `own` only the person's own files.
 * Throws PZ_PURPOSE_NEEDED, PZ_NOT_FOUND, PZ_TRACE_STOPPED.
 */
export async function reveal(ctx: RequestContext, id: string, purpose: Purpose, note?: string): Promise<Revealed> {
  if (purpose === 'other' && (note ?? '').trim() === '') throw serverError('PZ_PURPOSE_NEEDED');
  const { vault } = ctx.services;
  const file = await vault.describe(ctx.tenant, id);
  if (ctx.reach === 'own' && file.person !== ctx.person.id) throw serverError('PZ_NOT_FOUND');
  const entry = await ctx.actBefore({
    action: 'file.reveal',
    object: id,
    purpose,
    ...(note !== undefined && { note }),
    facts: { counts: { files: 1, bytes: file.bytes } },
  });
  return { file, content: await vault.open(ctx.tenant, id), entry };
}
