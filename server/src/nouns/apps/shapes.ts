import { z } from '@hono/zod-openapi';
import { Bilingual, Day, Deadline, Instant, Outcome } from '../judge/shapes.ts';
import { ReadProblem, ScanState } from '../scans/shapes.ts';

export const VersionAsked = z
  .object({
    packageId: z.string().max(40).openapi({ description: 'An uploaded package' }),
    policyIds: z.array(z.string().max(40)).max(20).default([]),
    runIds: z.array(z.string().max(40)).max(20).default([]),
    /** T01 to T39, when somebody says so. */
    type: z
      .string()
      .regex(/^T\d\d$/)
      .nullable()
      .default(null),
    channel: z.string().trim().max(100).nullable().default(null),
  })
  .openapi('VersionAsked');

export const AppAsked = VersionAsked.extend({
  name: z.string().trim().min(1).max(100).optional(),
  developer: z.string().trim().max(200).nullable().default(null),
}).openapi('AppAsked');

export const Tally = z
  .object({
    violation: z.number(),
    suspected: z.number(),
    not_seen: z.number(),
    human: z.number(),
    not_applicable: z.number(),
  })
  .openapi('Tally');

export const Evidence = z
  .object({
    source: z.enum(['package', 'policy', 'run', 'answer']),
    file: z.string(),
    place: z.string().optional(),
    text: z.string(),
  })
  .openapi('Evidence');

export const Answer = z
  .object({ answer: z.enum(['yes', 'no', 'unknown']), note: z.string(), proofId: z.string().nullable() })
  .openapi('Answer');

/** A cell of the board. `change` compares with the version before it: 新增, 已改, 再现, 仍在. */
export const Behaviour = z
  .object({
    code: z.string().openapi({ example: '三.1' }),
    rule: z.string(),
    title: Bilingual,
    outcome: Outcome,
    basis: z.enum(['run', 'policy', 'package', 'answer', 'none']),
    cites: z.array(z.string()),
    evidence: z.array(Evidence),
    remedy: Bilingual.nullable(),
    question: z.object({ question: Bilingual, who: Bilingual, proof: Bilingual }).nullable(),
    answer: Answer.nullable(),
    change: z.enum(['came', 'mended', 'returned', 'stayed']).nullable(),
    findingId: z.string().nullable(),
  })
  .openapi('Behaviour');

/** What the command contract gives beside the board; shapes are those of `pingzhang app --json`. */
const Loose = z.record(z.string(), z.unknown());

export const Sdk = z
  .object({
    id: z.string(),
    name: Bilingual,
    company: z.string().nullable(),
    category: z.string(),
    thirdParty: z.boolean(),
    confidence: z.union([z.string(), z.number()]),
    version: z.unknown(),
    collects: z.unknown(),
    policy: z.unknown(),
    evidence: z.unknown(),
  })
  .openapi('Sdk');

export const VersionLine = z
  .object({
    id: z.string(),
    appId: z.string(),
    position: z.number(),
    versionName: z.string().nullable(),
    versionCode: z.string().nullable(),
    channel: z.string().nullable(),
    state: ScanState,
    jobId: z.string(),
    tally: Tally.nullable(),
    /** Answers are still wanted for so many. */
    openQuestions: z.number(),
    packed: z.string().nullable(),
    createdAt: Instant,
    endedAt: Instant.nullable(),
    version: z.number(),
  })
  .openapi('AppVersionLine');

export const AppVersion = VersionLine.extend({
  sha256: z.string(),
  packageId: z.string(),
  policyIds: z.array(z.string()),
  runIds: z.array(z.string()),
  type: z.object({ id: z.string().nullable(), name: z.unknown(), guess: z.unknown() }).nullable(),
  date: Day.nullable(),
  board: z.array(Behaviour),
  package: Loose.nullable(),
  sdks: z.array(Sdk),
  permissions: z.array(Loose),
  matrix: z.array(Loose),
  policy: Loose.nullable(),
  policyChanges: z.unknown(),
  run: Loose.nullable(),
  facts: Loose,
  problem: ReadProblem.nullable(),
  reports: z.object({ html: z.boolean(), docx: z.boolean() }),
}).openapi('AppVersion');

export const RectificationState = z.enum(['issued', 'answered', 'retested', 'closed']).openapi('RectificationState');

export const Rectification = z
  .object({
    id: z.string(),
    number: z.string().openapi({ example: 'ZG-0003' }),
    versionId: z.string(),
    codes: z.array(z.string()),
    note: z.string(),
    issued: Day,
    workingDays: z.number(),
    deadline: Deadline,
    dueDay: Day.nullable(),
    overdue: z.boolean(),
    state: RectificationState,
    reply: z.string(),
    /** The version it was tested again with, and what came of each code. */
    retest: z.object({ versionId: z.string(), mended: z.array(z.string()), stayed: z.array(z.string()) }).nullable(),
    by: z.string(),
    createdAt: Instant,
    version: z.number(),
  })
  .openapi('Rectification');

export const AppLine = z
  .object({
    id: z.string(),
    number: z.string().openapi({ example: 'AP-0002' }),
    name: z.string(),
    bundle: z.string().nullable(),
    platform: z.string().nullable(),
    developer: z.string().nullable(),
    latest: VersionLine.nullable(),
    versions: z.number(),
    overdue: z.boolean(),
    createdAt: Instant,
    version: z.number(),
  })
  .openapi('AppLine');

export const App = AppLine.extend({
  all: z.array(VersionLine),
  rectifications: z.array(Rectification),
}).openapi('App');

export const AnswersAsked = z
  .object({
    answers: z
      .record(
        z.string().regex(/^[一二三四五六]\.\d{1,2}$/),
        z.object({
          answer: z.enum(['yes', 'no', 'unknown']),
          note: z.string().trim().max(500).default(''),
          proofId: z.string().max(40).nullable().default(null),
        }),
      )
      .refine((all) => Object.keys(all).length <= 40),
    /** Facts by the names the rules use, such as `tapsToPolicy: 3`. */
    facts: z
      .record(
        z.string().regex(/^[A-Za-z][\w.]{0,60}$/),
        z.json().openapi({ type: ['string', 'number', 'boolean', 'object', 'array', 'null'] }),
      )
      .default({}),
  })
  .openapi('AnswersAsked');

export const Comparison = z
  .object({
    from: VersionLine,
    to: VersionLine,
    came: z.array(z.string()),
    mended: z.array(z.string()),
    returned: z.array(z.string()),
    stayed: z.array(z.string()),
    rows: z.array(
      z.object({ code: z.string(), title: Bilingual, before: Outcome.nullable(), after: Outcome.nullable() }),
    ),
    sdks: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
    permissions: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
  })
  .openapi('AppComparison');

export const RectificationAsked = z
  .object({
    versionId: z.string().max(40),
    codes: z.array(z.string().max(10)).min(1).max(31),
    issued: Day,
    workingDays: z.number().int().min(1).max(250).default(10),
    note: z.string().trim().max(2000).default(''),
  })
  .openapi('RectificationAsked');

export const RectificationChange = z
  .object({
    state: z.enum(['answered', 'retested', 'closed']),
    reply: z.string().trim().max(4000).optional(),
    /** For `retested`: the version that was tested. */
    versionId: z.string().max(40).optional(),
  })
  .openapi('RectificationChange');
