import { z } from '@hono/zod-openapi';
import { Day, Deadline, Instant, Severity } from '../judge/shapes.ts';
import { Finding } from '../findings/shapes.ts';

export const TaskState = z.enum(['open', 'review', 'done']).openapi('TaskState');

/** When it is due and what made it so: a rule of law with its day of start, or a day chosen with a reason. */
export const DueAsked = z
  .union([
    z.object({ rule: z.string().max(40), start: Day, promised: z.number().int().min(0).max(3650).optional() }),
    z.object({ day: Day, reason: z.string().trim().min(1).max(500) }),
  ])
  .openapi('DueAsked');

export const TaskAsked = z
  .object({
    title: z.string().trim().min(1).max(200),
    what: z.string().trim().max(4000).default(''),
    severity: Severity.default('medium'),
    findingIds: z.array(z.string().max(40)).max(200).default([]),
    owner: z.string().max(40).nullable().default(null),
    due: DueAsked.nullable().default(null),
    /** Closing needs a second person; a policy may ask for it anyway. */
    secondPerson: z.boolean().default(false),
  })
  .openapi('TaskAsked');

export const TaskEvent = z
  .object({
    id: z.string(),
    kind: z.enum(['comment', 'owner', 'due', 'remedy', 'proof', 'done', 'review', 'returned', 'reopened', 'created']),
    by: z.object({ id: z.string(), name: z.string() }),
    at: Instant,
    text: z.string(),
    fileId: z.string().nullable(),
  })
  .openapi('TaskEvent');

export const TaskLine = z
  .object({
    id: z.string(),
    number: z.string().openapi({ example: 'RW-0031' }),
    title: z.string(),
    severity: Severity,
    state: TaskState,
    owner: z.object({ id: z.string(), name: z.string() }).nullable(),
    dueAt: Instant.nullable(),
    /** The day in China; for a provisional deadline the earliest. */
    dueDay: Day.nullable(),
    dueRule: z.string().nullable(),
    provisional: z.boolean(),
    overdue: z.boolean(),
    proofs: z.number(),
    findings: z.number(),
    /** One of its findings was mended before and is there again. */
    recurred: z.boolean(),
    createdAt: Instant,
    version: z.number(),
  })
  .openapi('TaskLine');

export const Task = TaskLine.extend({
  what: z.string(),
  remedy: z.string(),
  secondPerson: z.boolean(),
  deadline: Deadline.nullable(),
  dueReason: z.string().nullable(),
  by: z.object({ id: z.string(), name: z.string() }),
  doneBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  reviewedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  closedAt: Instant.nullable(),
  events: z.array(TaskEvent),
  linked: z.array(Finding),
}).openapi('Task');

/** Overdue tasks come first on every first page, whatever is filtered. */
export const TaskFilters = z.object({
  owner: z.string().max(40).optional().openapi({ description: 'A person, or `me`' }),
  state: TaskState.optional(),
  severity: Severity.optional(),
  due: z.enum(['overdue', 'today', 'week']).optional(),
  code: z.string().max(40).optional(),
});

export const TaskPage = z
  .object({
    items: z.array(TaskLine),
    next: z.string().nullable(),
    /** What is overdue and falls outside the filters: never hidden. */
    overdue: z.array(TaskLine),
    counts: z.object({ mine: z.number(), overdue: z.number(), week: z.number(), review: z.number() }),
  })
  .openapi('TaskPage');

export const TaskChange = z
  .object({
    title: z.string().trim().min(1).max(200).optional(),
    what: z.string().trim().max(4000).optional(),
    severity: Severity.optional(),
    owner: z.string().max(40).nullable().optional(),
    remedy: z.string().trim().max(4000).optional(),
  })
  .openapi('TaskChange');

/** A later day needs a rule that gives it, and a reason. */
export const PostponeAsked = z
  .object({ due: DueAsked, reason: z.string().trim().min(1).max(500) })
  .openapi('PostponeAsked');

export const CommentAsked = z.object({ text: z.string().trim().min(1).max(4000) }).openapi('CommentAsked');

export const ProofAsked = z
  .object({ fileId: z.string().max(40), note: z.string().trim().max(500).default('') })
  .openapi('ProofAsked');

export const ReviewAsked = z
  .object({ accept: z.boolean(), note: z.string().trim().max(1000).default('') })
  .openapi('ReviewAsked');

export const CalendarDay = z
  .object({
    day: Day,
    /** `work`: a working day; `made-up`: a weekend day worked; `rest`: weekend or holiday; `unknown`: no notice yet. */
    kind: z.enum(['work', 'made-up', 'rest', 'unknown']),
    name: z.string().nullable(),
    tasks: z.array(TaskLine),
  })
  .openapi('CalendarDay');

export const Calendar = z
  .object({ days: z.array(CalendarDay), overdue: z.array(TaskLine), unannounced: z.array(z.number()) })
  .openapi('TaskCalendar');
