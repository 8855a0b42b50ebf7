import { pageQuery } from '../../http/paging.ts';
import { z } from '../../http/route.ts';

/** Most characters of a signed note: the note format itself takes no more. */
export const LONGEST_PACK = 1 << 20;

export const packWanted = z.object({ text: z.string().min(1).max(LONGEST_PACK) }).openapi('NewTermPack');

export const TermPackFace = z
  .object({
    id: z.string(),
    packId: z.string(),
    packVersion: z.string(),
    hash: z.string(),
    terms: z.number().int(),
    signer: z.string(),
    state: z.enum(['proposed', 'declined', 'active', 'replaced', 'removed']),
    proposedBy: z.string(),
    proposedAt: z.string(),
    activatedBy: z.string().nullable(),
    activatedAt: z.string().nullable(),
    endedBy: z.string().nullable(),
    endedAt: z.string().nullable(),
    version: z.number().int(),
  })
  .openapi('TermPack');

export const TermPackDetail = TermPackFace.extend({ text: z.string() }).openapi('TermPackDetail');

export const TermPacks = z
  .object({
    /** What every decision made now names: the packs and the model. */
    judging: z.string(),
    items: z.array(TermPackFace),
  })
  .openapi('TermPacks');

export const Rescans = z
  .object({
    items: z.array(
      z.object({
        job: z.string(),
        state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
        createdAt: z.string(),
        endedAt: z.string().nullable(),
        looked: z.number().int(),
        /** Passed before, not now: these went to the queue. */
        caught: z.number().int(),
        /** Would pass now; what was decided stands. */
        released: z.number().int(),
      }),
    ),
  })
  .openapi('PlatformRescans');

export const changesQuery = pageQuery.extend({ change: z.enum(['caught', 'released']) });

/** The platform's own id of the item. */
export const RescanChange = z.object({ external: z.string() }).openapi('PlatformRescanChange');
