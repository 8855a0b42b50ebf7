import { z } from '@hono/zod-openapi';
import { Bilingual, Day, Instant } from '../judge/shapes.ts';

export const DueItem = z
  .object({
    id: z.string(),
    /** `task`, `request`, `incident`, `rectification`: which page it opens. */
    kind: z.string(),
    objectId: z.string(),
    number: z.string(),
    title: z.string(),
    rule: z.string(),
    owner: z.string().nullable(),
    dueAt: Instant.nullable(),
    overdue: z.boolean(),
  })
  .openapi('DueItem');

/** People, not hits: one row a class of information, one column a place it is held at. */
export const Holding = z
  .object({
    type: z.string(),
    title: Bilingual,
    sensitivity: z.enum(['sensitive', 'ordinary', 'depends']),
    place: z.string(),
    files: z.number(),
    people: z.number(),
    findings: z.number(),
  })
  .openapi('Holding');

/** Parts a role may not see are null; `hidden` names them. */
export const Overview = z
  .object({
    at: Instant,
    day: Day,
    due: z.array(DueItem).nullable(),
    dueMore: z.number(),
    findings: z
      .object({
        bySeverity: z.object({ critical: z.number(), high: z.number(), medium: z.number(), low: z.number() }),
        byOutcome: z.object({
          violation: z.number(),
          suspected: z.number(),
          human: z.number(),
          present: z.number(),
        }),
      })
      .nullable(),
    holdings: z.object({ items: z.array(Holding), asOf: Instant.nullable(), running: z.number() }).nullable(),
    ledger: z
      .object({
        entries: z.number(),
        pending: z.number(),
        checkpointAt: Instant.nullable(),
        witnesses: z.object({ signed: z.number(), needed: z.number() }).nullable(),
      })
      .nullable(),
    acts: z
      .array(
        z.object({
          id: z.string(),
          at: Instant,
          actor: z.string(),
          action: z.string(),
          object: z.string(),
          index: z.number().nullable(),
        }),
      )
      .nullable(),
    hidden: z.array(z.enum(['due', 'findings', 'holdings', 'ledger', 'acts'])),
  })
  .openapi('Overview');

/** For the bar over every page. `due` and `ledger` are null for whom they do not concern. */
export const Status = z
  .object({
    due: z.object({ overdue: z.number(), today: z.number() }).nullable(),
    ledger: z
      .object({
        state: z.enum(['ok', 'checkpoint-late', 'witness-missing', 'blocked', 'mismatch']),
        size: z.number(),
        checkpointAt: Instant.nullable(),
        witnesses: z.object({ seen: z.number(), of: z.number() }),
      })
      .nullable(),
  })
  .openapi('Status');
