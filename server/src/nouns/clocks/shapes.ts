import { z } from '../../http/route.ts';

const texts = z.object({ zh: z.string(), en: z.string() });

export const StripDayShape = z
  .object({
    date: z.string(),
    kind: z.enum(['start', 'counted', 'rest']),
    n: z.number().int().nullable(),
    name: z.string().nullable(),
    notice: z.string().nullable(),
    due: z.boolean(),
  })
  .openapi('StripDay');

export const ClockShape = z
  .object({
    id: z.string(),
    rule: z.string(),
    title: texts,
    cites: z.array(z.string()),
    objectKind: z.string(),
    objectId: z.string(),
    startsAt: z.string(),
    /** Null: the rule says at once, and names no time. */
    dueAt: z.string().nullable(),
    /** The end while a year has no holiday notice: between `dueAt` and this. */
    latestAt: z.string().nullable(),
    status: z.string(),
    promise: z.boolean(),
    state: z.enum(['running', 'paused', 'met', 'overdue', 'dropped']),
    metAt: z.string().nullable(),
    unit: z.string().nullable(),
    limit: z.union([z.number(), z.string()]).nullable(),
    weekends: z.number(),
    computed: z.array(texts),
    strip: z.array(StripDayShape),
  })
  .openapi('Clock');
