import { z } from '@hono/zod-openapi';
import { Bilingual, Day, Instant, VerdictView } from '../judge/shapes.ts';
import { ReadProblem, ScanState } from '../scans/shapes.ts';

export const Unit = z.enum(['row', 'person', 'group']).openapi('CountUnit');

export const CaseAsked = z
  .object({
    title: z.string().trim().min(1).max(200),
    note: z.string().trim().max(4000).default(''),
    fileIds: z.array(z.string().max(40)).max(2000).default([]),
  })
  .openapi('CaseAsked');

export const CaseChange = z
  .object({ title: z.string().trim().min(1).max(200).optional(), note: z.string().trim().max(4000).optional() })
  .openapi('CaseChange');

export const Material = z
  .object({
    fileId: z.string(),
    name: z.string(),
    bytes: z.number(),
    sha256: z.string(),
    addedAt: Instant,
    by: z.string(),
    /** From the last count: hashed again before and after, and the same. */
    checkedAt: Instant.nullable(),
    rows: z.number().nullable(),
    valid: z.number().nullable(),
    layouts: z.array(
      z.object({
        separator: z.string(),
        columns: z.array(
          z.object({ header: z.string().nullable(), role: z.string(), category: z.string().nullable() }),
        ),
      }),
    ),
  })
  .openapi('Material');

/** What is known of the act. What is left out comes back as questions. */
export const CaseFacts = z
  .record(
    z.string().regex(/^[A-Za-z][\w.]{0,60}$/),
    z.json().openapi({ type: ['string', 'number', 'boolean', 'object', 'array', 'null'] }),
  )
  .openapi('CaseFacts');

export const CountAsked = z
  .object({
    unit: Unit.default('person'),
    identity: z.enum(['id-phone', 'id-phone-name']).default('id-phone'),
    /** Columns that were read wrongly, from 1, and what they are: `phone`, `id`, `name`, `skip` … */
    map: z
      .array(z.object({ column: z.number().int().min(1).max(1000), role: z.string().regex(/^[a-z][\w-]{0,30}$/) }))
      .max(200)
      .default([]),
    link: z.boolean().default(false),
    sm3: z.boolean().default(false),
    date: Day.optional(),
    facts: CaseFacts.default({}),
    seed: z.number().int().min(0).max(4294967295).optional(),
  })
  .openapi('CountAsked');

export const Step = z
  .object({
    key: z.enum(['heading_or_blank', 'unmatched', 'invalid', 'exact_duplicate', 'same_person']),
    title: Bilingual,
    count: z.number(),
    /** What is left after it. */
    left: z.number(),
    /** Why, in numbers: values that failed their check. */
    reasons: z.array(z.object({ reason: z.string(), count: z.number() })),
  })
  .openapi('SubtractionStep');

export const Share = z.object({ label: z.string(), count: z.number() }).openapi('Share');

export const CategoryCount = z
  .object({
    code: z.string(),
    title: Bilingual,
    carrying: z.number(),
    rows: z.number(),
    people: z.number(),
    groups: z.number(),
  })
  .openapi('CategoryCount');

/** A finished count. Steps sum exactly: `raw` minus every step is `effective`. */
export const CountResult = z
  .object({
    unit: Unit,
    identity: z.string(),
    seed: z.number(),
    raw: z.number(),
    steps: z.array(Step),
    effective: z.number(),
    rows: z.number(),
    people: z.number(),
    groups: z.number(),
    distinctByIdNumber: z.number(),
    distinctByPhone: z.number(),
    unidentified: z.number(),
    linked: z.object({ people: z.number(), byPhone: z.number(), idsJoined: z.number() }).nullable(),
    categories: z.array(CategoryCount),
    province: z.array(Share),
    birthYear: z.array(Share),
    operator: z.array(Share),
    overlap: z.array(z.array(z.number())),
    growth: z.array(z.object({ file: z.string(), newPeople: z.number(), total: z.number() })),
    level: z.string().openapi({ description: 'none, serious, especially or undetermined: a number, never a guilt' }),
    verdict: VerdictView,
    problems: z.array(ReadProblem),
    countedAt: Instant,
  })
  .openapi('CountResult');

export const CaseLine = z
  .object({
    id: z.string(),
    number: z.string().openapi({ example: 'AJ-0004' }),
    title: z.string(),
    state: z.union([z.literal('new'), ScanState]),
    materials: z.number(),
    bytes: z.number(),
    /** Of the last finished count. */
    people: z.number().nullable(),
    level: z.string().nullable(),
    by: z.string(),
    createdAt: Instant,
    version: z.number(),
  })
  .openapi('CaseLine');

export const Case = CaseLine.extend({
  note: z.string(),
  list: z.array(Material),
  facts: CaseFacts,
  settings: CountAsked.nullable(),
  jobId: z.string().nullable(),
  /** While a count runs: an intermediate number (中间数), not to be quoted. */
  running: z
    .object({
      intermediate: z.literal(true),
      phase: z.string(),
      done: z.number(),
      total: z.number().nullable(),
      rows: z.number().nullable(),
      since: Instant.nullable(),
    })
    .nullable(),
  problem: ReadProblem.nullable(),
  result: CountResult.nullable(),
  reports: z.object({ html: z.boolean(), docx: z.boolean() }),
}).openapi('Case');

/** The count judged anew with one step left out, or with further facts; nothing is kept. */
export const WhatIf = z
  .object({
    without: z.array(Step.shape.key).max(5).default([]),
    unit: Unit.optional(),
    facts: CaseFacts.default({}),
    date: Day.optional(),
  })
  .openapi('WhatIf');

export const WhatIfAnswer = z
  .object({ effective: z.number(), level: z.string(), verdict: VerdictView })
  .openapi('WhatIfAnswer');
