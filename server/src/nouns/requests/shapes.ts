import { z } from '../../http/route.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { PURPOSES } from '../../vault/reveal.ts';
import { ClockShape } from '../clocks/shapes.ts';
import { GROUND_IDS } from './grounds.ts';
import { KIND_IDS } from './kinds.ts';
import { ACT_IDS, STATES } from './machine.ts';

const texts = z.object({ zh: z.string(), en: z.string() });

export const RequestRow = z
  .object({
    id: z.string(),
    number: z.string(),
    kind: z.enum(KIND_IDS),
    title: texts,
    basis: z.string(),
    state: z.enum(STATES),
    onBehalf: z.string(),
    identity: z.enum(['open', 'matched', 'not-matched']),
    handler: z.string().nullable(),
    createdAt: z.string(),
    dueAt: z.string().nullable(),
    clockState: z.string(),
    version: z.number().int(),
  })
  .openapi('Request');

export const RequestDetail = RequestRow.extend({
  /** Masked; shown in clear by `reveal` for a purpose. */
  filing: z.object({ name: z.string(), contact: z.string(), account: z.string(), text: z.string() }),
  clock: ClockShape,
  acts: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      act: z.string(),
      /** Person id, or `person`, `system`. */
      actor: z.string(),
      /** Name of staff. */
      actorName: z.string().nullable(),
      ground: z.string().nullable(),
      text: z.string().nullable(),
      entry: z.number().int().nullable(),
    }),
  ),
  /** What the desk may do now. */
  may: z.array(z.enum(ACT_IDS)),
}).openapi('RequestDetail');

export const RequestPage = pageOf('Request', RequestRow);
export const requestQuery = pageQuery.extend({
  state: z.enum(['open', 'done', ...STATES]).optional(),
  kind: z.enum(KIND_IDS).optional(),
});

export const requestAct = z
  .object({
    act: z.enum(['accept', 'ask-completion', 'extend', 'answer', 'refuse', 'uphold', 'overturn', 'close']),
    /** What the person is told; required to answer, refuse, extend and ask for more. */
    text: z.string().max(8000).optional(),
    /** Required to refuse. */
    ground: z.enum(GROUND_IDS).optional(),
    identity: z.enum(['matched', 'not-matched']).optional(),
  })
  .openapi('RequestAct');

export const reasonedReveal = z
  .object({ purpose: z.enum(PURPOSES), note: z.string().max(500).optional() })
  .openapi('RevealPurpose');
export const RequestClear = z
  .object({ name: z.string(), contact: z.string(), account: z.string(), text: z.string(), entry: z.number().int() })
  .openapi('RequestClear');

export const GroundShape = z.object({ id: z.enum(GROUND_IDS), zh: z.string(), en: z.string(), basis: z.string() });
