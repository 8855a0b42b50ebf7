import { z } from '@hono/zod-openapi';
import { Bilingual, Day, Instant, Outcome, Severity } from '../judge/shapes.ts';

/** Where something stands, as the readers tell it; `file` is the upload's name. */
export const Place = z
  .object({
    file: z.string(),
    inside: z.array(z.string()).optional(),
    part: z.string().optional(),
    page: z.number().optional(),
    line: z.number().optional(),
    row: z.number().optional(),
    column: z.number().optional(),
    offset: z.number().optional(),
    hidden: z.boolean().optional(),
  })
  .openapi('Place');

export const Reason = z.object({ kind: z.string(), detail: z.string().optional() }).openapi('Reason');

export const Excerpt = z
  .object({
    place: Place,
    parts: z.array(
      z.object({
        text: z.string(),
        type: z.string().optional(),
        confidence: z.number().optional(),
        reasons: z.array(Reason).optional(),
      }),
    ),
  })
  .openapi('Excerpt');

/** 新增, 持续, 加重, 再现; `gone` was there before and is not any more. */
export const FindingState = z.enum(['new', 'ongoing', 'worse', 'recurred', 'gone']).openapi('FindingState');

export const SUPPRESSION_REASONS = ['not_personal', 'accepted', 'test_data'] as const;
/** 不是个人信息, 已评估可接受, 测试数据. */
export const SuppressionReason = z.enum(SUPPRESSION_REASONS).openapi('SuppressionReason');

export const Suppression = z
  .object({
    id: z.string(),
    reason: SuppressionReason,
    note: z.string(),
    until: Day,
    by: z.string(),
    at: Instant,
    /** One place of the finding; absent: all of it. */
    mark: z.object({ line: z.number(), start: z.number(), end: z.number() }).nullable(),
    liftedAt: Instant.nullable(),
  })
  .openapi('Suppression');

/** One type of personal information in one file, one rule a publication breaches, or one behaviour of an app. */
export const Finding = z
  .object({
    id: z.string(),
    number: z.string().openapi({ example: 'FX-0012' }),
    source: z.enum(['scan', 'app']),
    /** The scan, or the app, it was last seen in. */
    sourceId: z.string(),
    fileId: z.string().nullable(),
    /** File name, or name of the app with its version. */
    subject: z.string(),
    kind: z.enum(['information', 'rule', 'behaviour']),
    /** Type of information, id of the rule, or code of the behaviour. */
    code: z.string(),
    title: Bilingual,
    sensitivity: z.enum(['sensitive', 'ordinary', 'depends']).nullable(),
    outcome: Outcome,
    severity: Severity,
    count: z.number(),
    countBefore: z.number().nullable(),
    state: FindingState,
    suppressed: z.boolean(),
    suppressions: z.array(Suppression),
    excerpt: Excerpt.nullable(),
    taskId: z.string().nullable(),
    firstSeen: Instant,
    lastSeen: Instant,
    version: z.number(),
  })
  .openapi('Finding');

export const FindingFilters = z.object({
  severity: Severity.optional(),
  outcome: Outcome.optional(),
  state: FindingState.optional(),
  code: z.string().max(40).optional(),
  source: z.enum(['scan', 'app']).optional(),
  sourceId: z.string().max(40).optional(),
  suppressed: z.enum(['yes', 'no', 'all']).default('no'),
});

export const SuppressAsked = z
  .object({
    reason: SuppressionReason,
    note: z.string().trim().min(1).max(500),
    /** At most a year ahead. */
    until: Day,
    mark: z
      .object({
        line: z.number().int().min(0),
        start: z.number().int().min(0),
        end: z.number().int().min(1),
      })
      .optional(),
  })
  .openapi('SuppressAsked');
