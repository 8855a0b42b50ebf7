import { z } from '../../http/route.ts';
import { pageOf } from '../../http/paging.ts';
import { ClockShape } from '../clocks/shapes.ts';
import { INCIDENT_STATES } from './machine.ts';

const texts = z.object({ zh: z.string(), en: z.string() });
const count = z.number().int().min(0).max(2_000_000_000);
const words = z.string().max(4000).default('');

export const IncidentFactsShape = z
  .object({
    operator: z.enum(['CII', 'central', 'other']).optional(),
    discovered: z.iso.datetime({ offset: true }),
    leakedPeople: count.optional(),
    leakedSensitivePeople: count.optional(),
    directLoss: z.number().min(0).max(1e15).optional(),
    reposts: count.optional(),
    views: count.optional(),
    suspectedCrime: z.boolean().optional(),
    leakPossible: z.boolean().optional(),
  })
  .openapi('IncidentFacts');

export const IncidentTextsShape = z
  .object({
    unit: words,
    system: words,
    happened: words,
    kinds: z.array(z.string().max(60)).max(60).default([]),
    cause: words,
    harm: words,
    measures: words,
    advice: words,
    trend: words,
    clues: words,
    next: words,
    scene: words,
    contact: words,
  })
  .openapi('IncidentTexts');

export const newIncident = z
  .object({ title: z.string().trim().min(1).max(120), facts: IncidentFactsShape, texts: IncidentTextsShape.optional() })
  .openapi('NewIncident');
export const changedIncident = z
  .object({
    title: z.string().trim().min(1).max(120).optional(),
    facts: IncidentFactsShape.optional(),
    texts: IncidentTextsShape.optional(),
  })
  .openapi('IncidentChange');

export const incidentAct = z
  .object({
    act: z.enum(['note', 'report', 'notify', 'end', 'wrap-up']),
    text: z.string().max(8000).optional(),
    /** Which duty a report or notice answers, by its clock. */
    clock: z.string().max(32).optional(),
  })
  .openapi('IncidentAct');

export const IncidentRow = z
  .object({
    id: z.string(),
    number: z.string(),
    title: z.string(),
    state: z.enum(INCIDENT_STATES),
    /** 一般, 较大, 重大, 特别重大; null: not determined. */
    level: z.string().nullable(),
    discovered: z.string(),
    leakedPeople: z.number().nullable(),
    createdAt: z.string(),
    dueAt: z.string().nullable(),
    version: z.number().int(),
  })
  .openapi('Incident');
export const IncidentPage = pageOf('Incident', IncidentRow);

const DraftShape = z
  .object({
    title: z.string(),
    sections: z.array(z.object({ heading: z.string(), text: z.string() })),
    missing: z.array(z.string()),
  })
  .openapi('IncidentDraft');

export const IncidentDetail = IncidentRow.extend({
  facts: IncidentFactsShape,
  texts: IncidentTextsShape,
  duties: z.array(
    z.object({
      rule: z.string(),
      duty: texts,
      to: z.array(z.string()),
      act: z.enum(['report', 'notify', 'wrap-up']),
      certain: z.boolean(),
      clock: ClockShape,
    }),
  ),
  questions: z.array(
    z.object({
      fact: z.string(),
      question: texts,
      who: texts.optional(),
      proof: texts.optional(),
      rules: z.array(z.string()),
    }),
  ),
  cites: z.array(z.string()),
  drafts: z.object({ report: DraftShape, notice: DraftShape, wrapUp: DraftShape }),
  acts: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      act: z.string(),
      actor: z.string(),
      clock: z.string().nullable(),
      text: z.string().nullable(),
      entry: z.number().int().nullable(),
    }),
  ),
}).openapi('IncidentDetail');
