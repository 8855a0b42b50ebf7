import { z } from '@hono/zod-openapi';
import { isDay } from '@pingzhang/engine/judge';
import type { Because, Verdict } from '@pingzhang/engine/model';

/** Shapes that verdicts share, whatever they are about: a file, an app, a case, facts typed in by hand. */
export const Bilingual = z.object({ zh: z.string(), en: z.string() }).openapi('Bilingual');

/** Marked ■ ◆ ○ ? – in the console. `present`: personal information stands there, which by itself breaches nothing. */
export const Outcome = z
  .enum(['violation', 'suspected', 'not_seen', 'human', 'not_applicable', 'present'])
  .openapi('Outcome');

export const Severity = z.enum(['critical', 'high', 'medium', 'low']).openapi('Severity');

export const Day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(isDay)
  .openapi({ example: '2026-11-20' });

export const Instant = z.iso.datetime({ offset: true }).openapi({ example: '2026-11-20T02:22:00.000Z' });

export const Question = z
  .object({
    fact: z.string(),
    question: Bilingual,
    who: Bilingual.optional(),
    proof: Bilingual.optional(),
    rules: z.array(z.string()),
  })
  .openapi('Question');

/** One rule's part. `because` is the tree of conditions: `{operator, holds, condition, facts?, item?, of?: […]}`. */
export const RuleVerdict = z
  .object({
    rule: z.string(),
    pack: z.string(),
    title: Bilingual,
    holds: z.enum(['yes', 'no', 'unknown']),
    status: z.enum(['in_force', 'draft', 'unverified', 'repealed']),
    cites: z.array(z.string()),
    because: z.custom<Because | null>().openapi({ type: ['object', 'null'], additionalProperties: true }),
  })
  .openapi('RuleVerdict');

export const Deadline = z
  .object({
    rule: z.string(),
    start: z.string(),
    shape: z.string(),
    limit: z.union([z.number(), z.string()]).nullable(),
    unit: z.string().nullable(),
    due: z.string().nullable(),
    status: z.string(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    excluded: z.array(z.object({ date: z.string(), name: z.string(), notice: z.string().nullable() })),
    worked: z.array(z.object({ date: z.string(), name: z.string(), notice: z.string().nullable() })),
    weekends: z.number(),
    movedFrom: z.string().nullable(),
    unannounced: z.array(z.number()),
    computed: z.array(Bilingual),
  })
  .openapi('Deadline');

/** The engine's verdict as it stands; each kind adds keys of its own, kept under `more`. */
export const VerdictView = z
  .object({
    kind: z.string(),
    date: z.string(),
    packs: z.array(z.object({ id: z.string(), version: z.string(), hash: z.string() })),
    outcome: Outcome,
    violations: z.array(z.string()),
    notViolations: z.array(z.string()),
    undetermined: z.array(z.string()),
    suspected: z.array(z.string()),
    findings: z.array(z.string()),
    cites: z.array(z.string()),
    remedies: z.array(z.object({ rule: z.string(), remedy: Bilingual })),
    duties: z.array(z.object({ rule: z.string(), duty: Bilingual, clocks: z.array(z.string()) })),
    human: z.array(z.object({ rule: z.string(), text: Bilingual })),
    questions: z.array(Question),
    conflicts: z.array(z.object({ kind: z.string(), rules: z.array(z.string()), text: Bilingual })),
    notDeciding: z.array(z.object({ rule: z.string(), status: z.string() })),
    rules: z.array(RuleVerdict),
    /** What was judged, so that a preview can change one answer and judge again. */
    facts: z.record(z.string(), z.unknown()),
    more: z.record(z.string(), z.unknown()),
  })
  .openapi('Verdict');

export type VerdictView = z.infer<typeof VerdictView>;

const SHARED: ReadonlySet<string> = new Set([...Object.keys(VerdictView.shape), 'classes', 'fines', 'routes']);

/**
 * The engine's verdict with its explanation, as the interface gives it. What the law calls a finding (民法典 1039 on a
 * notice) is a suspicion until a person has looked: only a rule breached on all its facts is a violation. A day before
 * every rule of the kind is a person's to judge, never "not seen".
 */
export function verdictView(verdict: Verdict, facts: Readonly<Record<string, unknown>>): VerdictView {
  const { violations, undetermined, suspected, human, rules = [] } = verdict;
  const outcome =
    violations.length > 0
      ? 'violation'
      : suspected.length + verdict.findings.length > 0
        ? 'suspected'
        : undetermined.length + human.length > 0 || verdict.noRuleInForce === true
          ? 'human'
          : 'not_seen';
  const { kind, date, packs, notViolations, findings, cites, remedies, duties, questions, conflicts, notDeciding } =
    verdict;
  const more = Object.fromEntries(Object.entries(verdict).filter(([key]) => !SHARED.has(key)));
  const view: unknown = structuredClone({
    kind,
    date,
    packs,
    outcome,
    violations,
    notViolations,
    undetermined,
    suspected,
    findings,
    cites,
    remedies,
    duties,
    human,
    questions,
    conflicts,
    notDeciding,
    rules,
    facts,
    more,
  });
  return view as VerdictView;
}

export const JudgeAsked = z
  .object({
    kind: z.string().min(1).max(40),
    date: Day,
    facts: z.record(z.string(), z.unknown()),
    /** Judge by the law of this day instead of the day of the act. */
    at: Day.optional(),
    profile: z.enum(['pipl', 'strict']).optional(),
  })
  .openapi('JudgeAsked');
