import { and, eq } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import { route, z } from '../../http/route.ts';
import type { AnyRoute } from '../../http/route.ts';
import { checkPassword } from '../../identity/password.ts';
import { newTotp, totpStep } from '../../identity/totp.ts';
import { person as people } from '../../schema/person.ts';

const Enrolment = z
  .object({
    secret: z.string(),
    /** For an authenticator app, as a picture or typed. */
    uri: z.string(),
  })
  .openapi('TotpEnrolment');

/** Nothing is kept until a code made from the secret comes back. */
const propose = route({
  method: 'post',
  path: '/api/session/totp',
  summary: { zh: '取得动态码密钥', en: 'Propose a secret for one-time codes' },
  tag: 'session',
  may: 'signed-in',
  idempotent: false,
  status: 200,
  body: z.object({}).openapi('TotpProposal'),
  answer: Enrolment,
  async handle({ ctx }) {
    return newTotp(ctx.person.name);
  },
});

const confirm = route({
  method: 'put',
  path: '/api/session/totp',
  summary: { zh: '启用动态码', en: 'Enrol one-time codes' },
  tag: 'session',
  may: 'signed-in',
  status: 204,
  idempotent: false,
  body: z
    .object({
      secret: z.string().regex(/^[A-Z2-7]{32}$/),
      code: z.string().regex(/^\d{6}$/),
      password: z.string().min(1).max(128),
    })
    .openapi('TotpConfirmation'),
  async handle({ body, ctx }) {
    await ctx.services.limits.guess(ctx.person.id);
    const here = and(eq(people.tenant, ctx.tenant), eq(people.id, ctx.person.id));
    const [who] = await ctx.db.select().from(people).where(here);
    const step = totpStep(body.secret, body.code, ctx.now);
    if (who === undefined || step === null || !(await checkPassword(body.password, who.password)))
      throw serverError('PZ_AUTH_FAILED');
    const totp = await ctx.services.vault.seal(ctx.tenant, 'person.totp', body.secret);
    await ctx.act({ action: 'person.totp', object: who.id }, (tx) =>
      tx
        .update(people)
        .set({ totp, totpStep: step, version: who.version + 1 })
        .where(here),
    );
  },
});

export const totpRoutes: readonly AnyRoute[] = [propose, confirm];
