import { z } from '../../http/route.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';

export const LedgerState = z
  .object({
    origin: z.string(),
    suite: z.string(),
    vkeys: z.array(z.string()),
    /** Entries acknowledged, and those under the last checkpoint. */
    size: z.number().int(),
    checkpointed: z.number().int(),
    checkpointAt: z.string().nullable(),
    state: z.enum(['ok', 'checkpoint-late', 'witness-missing', 'blocked']),
    witnesses: z.object({ of: z.number().int(), seen: z.number().int() }),
  })
  .openapi('LedgerState');

export const entryQuery = pageQuery.extend({
  action: z.string().max(64).optional(),
  object: z.string().max(64).optional(),
  actor: z.string().max(64).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
});

export const EntryRow = z
  .object({
    id: z.string(),
    /** Null for the moments between the deed and the ledger's receipt. */
    index: z.number().int().nullable(),
    node: z.string(),
    at: z.string(),
    actor: z.string(),
    /** Name of staff; null for `system`, `portal` and those who left. */
    actorName: z.string().nullable(),
    action: z.string(),
    object: z.string(),
    purpose: z.string().nullable(),
    decision: z.string().nullable(),
    counts: z.record(z.string(), z.number()),
    fieldClasses: z.array(z.string()),
  })
  .openapi('LedgerEntry');
export const EntryPage = pageOf('LedgerEntry', EntryRow);

export const EntryProof = z
  .object({
    index: z.number().int(),
    /** The exact bytes logged, as text. */
    entry: z.string(),
    /** C2SP tlog-proof@v1 of it, with the checkpoint. */
    proof: z.string(),
    vkeys: z.array(z.string()),
    /** C2SP tlog-policy, where witnesses are asked for. */
    policy: z.string().nullable(),
  })
  .openapi('LedgerProof');

export const bundleWanted = z
  .object({
    /** Entries to prove. */
    indexes: z.array(z.number().int().min(0)).max(1000).default([]),
    /** All entries of one object, such as `QL-0042`. */
    object: z.string().max(64).optional(),
    purpose: z.string().min(2).max(200),
    disclose: z.boolean().default(false),
  })
  .openapi('BundleWanted');

export const WitnessPolicy = z.object({ text: z.string().max(20_000) }).openapi('WitnessPolicy');
