import { z } from '@hono/zod-openapi';
import { pageQuery } from '../../http/paging.ts';
import { Bilingual, Instant, Outcome, VerdictView } from '../judge/shapes.ts';
import { Excerpt, Place, Reason } from '../findings/shapes.ts';

export const PUBLISHERS = ['state_organ', 'public_institution', 'company', 'individual'] as const;

/** What is, or will be, published, and by whom; without it nothing is judged as a publication. */
export const Publication = z
  .object({ publisher: z.enum(PUBLISHERS), periodOver: z.boolean().default(false) })
  .openapi('Publication');

/** Yes or no to what the verdict asks, by path of the fact. */
export const Answered = z.record(z.string().max(80), z.boolean());

export const ScanAnswers = z
  .object({
    /** Null takes an answer back. */
    answers: z
      .record(z.string().max(80), z.boolean().nullable())
      .refine((all) => Object.keys(all).length > 0 && Object.keys(all).length <= 50),
  })
  .openapi('ScanAnswers');

export const ScanAsked = z
  .object({
    fileIds: z.array(z.string().max(40)).min(1).max(2000),
    publication: Publication.optional(),
    profile: z.enum(['pipl', 'strict']).default('pipl'),
  })
  .openapi('ScanAsked');

export const ScanState = z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']).openapi('ScanState');

export const People = z
  .object({ people: z.number(), byId: z.number(), byPhoneAndName: z.number(), atLeast: z.boolean() })
  .openapi('People');

/** Why a file, or a part of it, was not read. */
export const ReadProblem = z
  .object({
    code: z.string().openapi({ example: 'PZ_FILE_ENCRYPTED' }),
    place: Place.nullable(),
    what: Bilingual,
    todo: Bilingual,
  })
  .openapi('ReadProblem');

export const TypeCount = z
  .object({
    type: z.string(),
    title: Bilingual,
    sensitivity: z.enum(['sensitive', 'ordinary', 'depends']),
    count: z.number(),
  })
  .openapi('TypeCount');

export const Column = z
  .object({
    table: z.string(),
    column: z.number(),
    header: z.string().nullable(),
    type: z.string(),
    confidence: z.number(),
    sampled: z.number(),
    matched: z.number(),
    rows: z.number(),
    reasons: z.array(Reason),
  })
  .openapi('Column');

/** Where the file belongs rather: an app package under App checks, a leak under cases. */
export const Suggestion = z.enum(['app', 'case']).openapi('Suggestion');

export const RedactedCopy = z
  .object({
    state: ScanState,
    jobId: z.string(),
    policy: z.string(),
    fileId: z.string().nullable(),
    bytes: z.number().nullable(),
    treated: z.array(z.object({ type: z.string().nullable(), operator: z.string(), count: z.number() })),
    problem: ReadProblem.nullable(),
  })
  .openapi('RedactedCopy');

export const scanQuery = pageQuery.extend({ outcome: Outcome.optional() });

export const ScanFile = z
  .object({
    id: z.string(),
    name: z.string(),
    bytes: z.number(),
    sha256: z.string(),
    state: ScanState,
    outcome: Outcome,
    /** Findings in clear; values already masked are counted in `masked`. */
    findings: z.number(),
    sensitive: z.number(),
    masked: z.number(),
    records: z.number(),
    people: People,
    types: z.array(TypeCount),
    columns: z.array(Column),
    columnsOmitted: z.number(),
    excerpts: z.array(Excerpt),
    problems: z.array(ReadProblem),
    verdict: VerdictView.nullable(),
    suggestion: Suggestion.nullable(),
    redacted: RedactedCopy.nullable(),
    /** Records in the view; 0 while there is none. */
    viewRecords: z.number(),
  })
  .openapi('ScanFile');

export const Article = z
  .object({
    instrument: z.string(),
    article: z.string(),
    paragraph: z.number().optional(),
    item: z.number().optional(),
    title: Bilingual,
    types: z.array(z.string()),
  })
  .openapi('Article');

export const Totals = z
  .object({
    files: z.number(),
    filesDone: z.number(),
    filesFailed: z.number(),
    bytes: z.number(),
    records: z.number(),
    findings: z.number(),
    sensitive: z.number(),
    masked: z.number(),
    people: z.number(),
    peopleAtLeast: z.boolean(),
  })
  .openapi('ScanTotals');

export const ScanLine = z
  .object({
    id: z.string(),
    number: z.string().openapi({ example: 'JC-0007' }),
    /** The first file's name, and how many more. */
    title: z.string(),
    state: ScanState,
    outcome: Outcome,
    totals: Totals,
    jobId: z.string(),
    by: z.string(),
    byName: z.string().nullable(),
    createdAt: Instant,
    endedAt: Instant.nullable(),
    version: z.number(),
  })
  .openapi('ScanLine');

export const Scan = ScanLine.extend({
  profile: z.enum(['pipl', 'strict']),
  publication: Publication.extend({ answers: Answered.optional() }).nullable(),
  types: z.array(TypeCount),
  articles: z.array(Article),
  /** All files taken as one publication; null when none was asked for. */
  verdict: VerdictView.nullable(),
  /** The first 200; more under `/files`. */
  files: z.array(ScanFile),
  filesOmitted: z.number(),
  progress: z.object({ done: z.number(), total: z.number().nullable(), text: z.string().optional() }).nullable(),
}).openapi('Scan');

/** A piece of the masked text that is personal information. Offsets are of the masked text, in UTF-16 units. */
export const ViewMark = z
  .object({
    start: z.number(),
    end: z.number(),
    /** In a row: the cell, from 0. */
    cell: z.number().optional(),
    type: z.string(),
    masked: z.boolean(),
    sensitivity: z.enum(['sensitive', 'ordinary', 'depends']),
    confidence: z.number(),
    reasons: z.array(Reason),
    suppressed: z.boolean(),
  })
  .openapi('ViewMark');

export const ViewRecord = z
  .object({
    line: z.number().openapi({ description: 'From 0, in the order of the file' }),
    place: Place,
    text: z.string().optional(),
    table: z.string().optional(),
    cells: z.array(z.string()).optional(),
    marks: z.array(ViewMark),
  })
  .openapi('ViewRecord');

export const ViewPage = z
  .object({
    items: z.array(ViewRecord),
    next: z.string().nullable(),
    records: z.number(),
    /** Findings in all parts of the file, in up to 400 equal stretches of it. */
    density: z.array(z.number()),
  })
  .openapi('ViewPage');

export const RedactAsked = z
  .object({ policy: z.enum(['public-notice', 'share']).default('public-notice') })
  .openapi('RedactAsked');

export const JobStarted = z.object({ jobId: z.string() }).openapi('JobStarted');

export const EvidenceMade = z
  .object({
    fileId: z.string(),
    bytes: z.number(),
    sha256: z.string(),
    entries: z.array(z.number()),
  })
  .openapi('EvidenceMade');
