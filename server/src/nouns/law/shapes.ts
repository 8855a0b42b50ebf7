import { z } from '@hono/zod-openapi';
import { Bilingual, Day, Instant } from '../judge/shapes.ts';

export const Standing = z.enum(['in_force', 'draft', 'unverified', 'repealed', 'future', 'past']).openapi('Standing');

export const Window = z.object({ from: z.string().nullable(), to: z.string().nullable() }).openapi('Window');

export const RuleLine = z
  .object({
    id: z.string(),
    pack: z.string(),
    kinds: z.array(z.string()),
    title: Bilingual,
    standing: Standing,
    effective: Window,
    outcome: z.string(),
    cites: z.array(z.string()),
    /** Ids of the instruments it is written on. */
    under: z.array(z.string()),
  })
  .openapi('RuleLine');

export const Instrument = z
  .object({
    id: z.string(),
    title: Bilingual,
    short: Bilingual,
    /** 发文字号, 发文机关, 公布, 施行. */
    number: z.string(),
    issuer: Bilingual,
    promulgated: z.string().nullable(),
    effective: Window,
    standing: Standing,
    supersededBy: z.string().nullable(),
    /** How far its text was checked: full, partial, extract, release, none. */
    text: z.string().nullable(),
    note: Bilingual.nullable(),
  })
  .openapi('Instrument');

export const LawOfDay = z
  .object({
    at: Day,
    packs: z.array(z.object({ id: z.string(), version: z.string(), hash: z.string() })),
    instruments: z.array(Instrument),
    rules: z.array(RuleLine),
    /** Published and not yet in force on that day. */
    coming: z.number(),
  })
  .openapi('LawOfDay');

export const RulePage = RuleLine.extend({
  at: Day,
  description: Bilingual,
  instruments: z.array(Instrument),
  /** The condition as data, and in words. */
  when: z.unknown(),
  needs: z.array(
    z.object({ fact: z.string(), question: Bilingual, who: Bilingual.optional(), proof: Bilingual.optional() }),
  ),
  remedy: Bilingual.nullable(),
  exceptions: z.array(Bilingual),
  evidence: z.array(Bilingual),
  note: Bilingual.nullable(),
  clock: z
    .object({
      shape: z.string(),
      limit: z.union([z.number(), z.string()]).nullable(),
      unit: z.string().nullable(),
      starts: Bilingual,
    })
    .nullable(),
  examples: z.array(
    z.object({
      name: Bilingual,
      is: z.string(),
      kind: z.string().nullable(),
      date: Day,
      holds: z.string(),
      facts: z.record(z.string(), z.unknown()),
    }),
  ),
  /** Days on which what it cites was numbered otherwise. */
  editions: z.array(z.object({ from: Day, cites: z.array(z.string()) })),
  touches: z.object({ findings: z.number(), tasks: z.number(), clocks: z.number() }),
}).openapi('RulePage');

const DiffLine = z.object({
  rule: z.string(),
  title: Bilingual,
  before: z.array(z.string()),
  after: z.array(z.string()),
});
const InstrumentLine = z.object({ id: z.string(), title: Bilingual, number: z.string() });

/** Open work a change of the law reaches. */
export const Touched = z
  .object({
    findings: z.array(z.object({ id: z.string(), number: z.string(), code: z.string(), rule: z.string() })),
    tasks: z.array(z.object({ id: z.string(), number: z.string(), rule: z.string() })),
    clocks: z.array(z.object({ object: z.string(), rule: z.string(), dueAt: Instant.nullable() })),
  })
  .openapi('Touched');

export const LawDiff = z
  .object({
    from: Day,
    to: Day,
    instruments: z.object({ began: z.array(InstrumentLine), ended: z.array(InstrumentLine) }),
    rules: z.object({ began: z.array(DiffLine), ended: z.array(DiffLine), moved: z.array(DiffLine) }),
    touched: Touched,
  })
  .openapi('LawDiff');

/** What a pack changes against the one in use, before anybody agrees to it. */
export const PackChanges = z
  .object({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changed: z.array(z.string()),
    instruments: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
    years: z.array(z.number()),
  })
  .openapi('PackChanges');

export const Pack = z
  .object({
    id: z.string(),
    packId: z.string(),
    packVersion: z.string(),
    hash: z.string(),
    signer: z.string(),
    state: z.enum(['proposed', 'active', 'declined', 'replaced', 'built_in']),
    proposedBy: z.string().nullable(),
    proposedAt: Instant.nullable(),
    confirmedBy: z.string().nullable(),
    activatedAt: Instant.nullable(),
    changes: PackChanges.nullable(),
    version: z.number(),
  })
  .openapi('LawPack');

/** The pack's bytes were uploaded; the signature is Ed25519 over exactly these bytes, in base64. */
export const PackAsked = z
  .object({
    fileId: z.string().max(40),
    signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
  })
  .openapi('PackAsked');

/** `law`: rule packs. `terms`: words of the trade. */
export const Purpose = z.enum(['law', 'terms']).openapi('SignerPurpose');

export const Signer = z
  .object({
    id: z.string(),
    name: z.string(),
    publicKey: z.string(),
    purpose: Purpose,
    addedBy: z.string(),
    addedAt: Instant,
    removedAt: Instant.nullable(),
    version: z.number(),
  })
  .openapi('PackSigner');

export const SignerAsked = z
  .object({
    name: z.string().trim().min(1).max(100),
    /** 32 bytes of an Ed25519 public key, in base64. */
    publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
    purpose: Purpose.default('law'),
  })
  .openapi('PackSignerAsked');
