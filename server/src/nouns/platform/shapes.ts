import { z } from '../../http/route.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { AUTHORITIES } from './report-draft.ts';
import { DECISION_IDS } from './machine.ts';

const name = z.string().min(1).max(128);

export const intake = z
  .object({
    items: z
      .array(
        z.object({
          id: name,
          kind: z.enum(['post', 'listing', 'comment', 'nickname', 'group', 'picture']),
          channel: z.string().max(64).default(''),
          account: name,
          text: z.string().min(1).max(20_000),
          /** The discussion it belongs to. */
          thread: name.optional(),
          at: z.iso.datetime({ offset: true }).optional(),
          /** Evidence: network address, neighbouring messages. Sealed as it is. */
          around: z.unknown().optional(),
        }),
      )
      .min(1)
      .max(500),
  })
  .openapi('PlatformIntake');

const Reason = z.object({
  start: z.number().int(),
  end: z.number().int(),
  term: z.string(),
  category: z.string(),
  strength: z.string(),
  path: z.array(z.string()),
});
const Provision = z.object({
  instrument: z.string(),
  article: z.string(),
  text: z.string().openapi({ example: '个人信息保护法 第十条' }),
});

export const IntakeAnswer = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        item: z.string(),
        label: z.string(),
        category: z.string().nullable(),
        score: z.number(),
        action: z.enum(['block', 'review', 'pass']),
        state: z.enum(['visible', 'hidden', 'removed']),
        known: z.boolean(),
        review: z.string().nullable(),
        reasons: z.array(Reason),
        provisions: z.array(Provision),
        pack: z.string(),
      }),
    ),
    entry: z.number().int(),
  })
  .openapi('PlatformIntakeAnswer');

export const ItemFace = z
  .object({
    id: z.string(),
    external: z.string(),
    kind: z.string(),
    channel: z.string(),
    account: z.string(),
    state: z.enum(['visible', 'hidden', 'removed']),
    label: z.string(),
    category: z.string().nullable(),
    score: z.number(),
    action: z.string(),
    sha256: z.string(),
    pack: z.string(),
    hold: z.string().nullable(),
    snapshot: z.string().nullable(),
    postedAt: z.string(),
    version: z.number().int(),
  })
  .openapi('PlatformItem');

export const ReviewRow = z
  .object({
    id: z.string(),
    number: z.string(),
    item: z.string(),
    state: z.enum(['waiting', 'claimed', 'second', 'decided', 'overturned']),
    category: z.string().nullable(),
    score: z.number(),
    claimedBy: z.string().nullable(),
    claimedUntil: z.string().nullable(),
    decision: z.string().nullable(),
    rule: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: z.string().nullable(),
    createdAt: z.string(),
    version: z.number().int(),
  })
  .openapi('PlatformReview');
export const ReviewPage = pageOf('PlatformReview', ReviewRow);
export const reviewQuery = pageQuery.extend({
  state: z.enum(['waiting', 'claimed', 'second', 'decided', 'overturned']).optional(),
  category: z.string().max(32).optional(),
});

export const ReviewDetail = ReviewRow.extend({
  post: ItemFace,
  text: z.string(),
  reasons: z.array(Reason),
  heaviest: z.array(z.object({ feature: z.string(), weight: z.number() })),
  provisions: z.array(Provision),
  account: z.object({
    id: z.string(),
    items: z.record(z.string(), z.number()),
    strikes: z.number().int(),
    proposesClosing: z.boolean(),
    linked: z.array(z.string()),
  }),
  similar: z.array(ItemFace),
}).openapi('PlatformReviewDetail');

export const QueueState = z
  .object({ items: z.array(z.object({ category: z.string(), n: z.number().int(), oldest: z.string() })) })
  .openapi('PlatformQueue');

export const claimWanted = z.object({ category: z.string().max(32).optional() }).openapi('PlatformClaim');
export const deciding = z
  .object({ decision: z.enum(DECISION_IDS), rule: z.string().max(200).optional() })
  .openapi('PlatformDecision');

export const AppealFace = z
  .object({
    id: z.string(),
    number: z.string(),
    review: z.string(),
    state: z.enum(['open', 'upheld', 'overturned']),
    words: z.string().nullable(),
    decidedBy: z.string().nullable(),
    createdAt: z.string(),
    version: z.number().int(),
  })
  .openapi('PlatformAppeal');
export const AppealPage = pageOf('PlatformAppeal', AppealFace);
export const appealWanted = z
  .object({ review: name, text: z.string().trim().min(1).max(4000) })
  .openapi('NewPlatformAppeal');
export const appealOutcome = z.object({ outcome: z.enum(['upheld', 'overturned']) }).openapi('PlatformAppealOutcome');

export const period = z.object({
  from: z.iso.datetime({ offset: true }),
  to: z.iso.datetime({ offset: true }),
});
const counts = z.record(z.string(), z.number().int());
export const TransparencyShape = z
  .object({
    from: z.string(),
    to: z.string(),
    received: z.number().int(),
    judged: counts,
    byCategory: counts,
    decided: counts,
    appeals: z.object({ filed: z.number().int(), upheld: z.number().int(), overturned: z.number().int() }),
    complaints: z.number().int(),
    orders: z.object({ registered: z.number().int(), delivered: z.number().int(), refused: z.number().int() }),
    holds: z.number().int(),
    entries: z.object({ first: z.number().int().nullable(), last: z.number().int().nullable() }),
  })
  .openapi('Transparency');
export const draftQuery = period.extend({ authority: z.enum(AUTHORITIES) });
export const ReportDraftShape = z
  .object({ title: z.string(), sections: z.array(z.object({ heading: z.string(), text: z.string() })) })
  .openapi('AuthorityReportDraft');

export const QualityShape = z
  .object({ looked: z.number().int(), same: z.number().int(), kappa: z.number().nullable() })
  .openapi('ReviewQuality');

export const orderWanted = z
  .object({
    authority: z.string().min(2).max(120),
    document: z.string().min(2).max(120),
    scope: z.object({
      accounts: z.array(name).min(1).max(100),
      from: z.iso.datetime({ offset: true }),
      to: z.iso.datetime({ offset: true }),
    }),
  })
  .openapi('NewOrder');
export const OrderFace = orderWanted
  .extend({
    id: z.string(),
    number: z.string(),
    handler: z.string(),
    state: z.enum(['open', 'delivered', 'refused']),
    receipt: z.string().nullable(),
    createdAt: z.string(),
    version: z.number().int(),
  })
  .openapi('Order');
export const deliverWanted = z
  .object({ items: z.array(name).min(1).max(500), receipt: z.string().min(1).max(120) })
  .openapi('OrderDelivery');

export const sellerWanted = z
  .object({
    account: name,
    since: z.iso.datetime({ offset: true }),
    documents: z.array(z.object({ kind: z.string().min(1).max(60), seenAt: z.iso.datetime({ offset: true }) })).max(20),
    /** When the platform was told of the seller's wares: from then on it knows. */
    noticedAt: z.iso.datetime({ offset: true }).optional(),
  })
  .openapi('Seller');
export const SellerFacts = z
  .object({
    account: z.string(),
    facts: z.record(z.string(), z.union([z.boolean(), z.string(), z.number()])),
  })
  .openapi('SellerFacts');

export const WarningCard = z
  .object({
    risky: z.boolean(),
    terms: z.array(z.string()),
    title: z.object({ zh: z.string(), en: z.string() }).nullable(),
    text: z.object({ zh: z.string(), en: z.string() }).nullable(),
  })
  .openapi('WarningCard');

export const Drift = z
  .object({
    posts: z.number().int(),
    items: z.array(
      z.object({ text: z.string(), violating: z.number().int(), ok: z.number().int(), weight: z.number() }),
    ),
  })
  .openapi('SlangDrift');

export const shieldWanted = z
  .object({ thread: name, victim: name, days: z.number().int().min(1).max(90).default(14) })
  .openapi('ShieldWanted');
export const ShieldFace = z
  .object({ thread: z.string(), victim: z.string(), endsAt: z.string(), hidden: z.number().int() })
  .openapi('Shield');
export const correctionWanted = z
  .object({ thread: name, words: z.string().trim().min(2).max(1000), basis: z.string().trim().min(2).max(200) })
  .openapi('CorrectionWanted');
export const CorrectionFace = correctionWanted.extend({ number: z.string(), at: z.string() }).openapi('Correction');
