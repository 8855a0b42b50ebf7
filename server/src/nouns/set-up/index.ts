import { sql } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import { route, z } from '../../http/route.ts';
import { checkNewPassword, hashPassword } from '../../identity/password.ts';
import { forgetSetUpCode, isSetUpCode } from '../../identity/set-up-code.ts';
import type { Db, Tx } from '../../database/connect.ts';
import { tenant as tenants } from '../../schema/tenant.ts';
import type { Noun } from '../noun.ts';
import { makePerson } from '../people/make-person.ts';
import { makeTenant } from '../tenants/make-tenant.ts';

/** The demo tenant does not count: it stands beside the real one. */
export async function needsSetUp(db: Db | Tx): Promise<boolean> {
  const [real] = await db
    .select({ id: tenants.id })
    .from(tenants)
    .where(sql`${tenants.demo} = 0`)
    .limit(1);
  return real === undefined;
}

const Account = z.object({
  account: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/),
  name: z.string().min(1).max(64),
  password: z.string().min(1).max(128),
});

const ask = route({
  method: 'get',
  path: '/api/set-up',
  summary: { zh: '是否需要首次设置', en: 'Whether set-up is still to be done' },
  tag: 'set-up',
  may: 'public',
  answer: z.object({ needed: z.boolean() }).openapi('SetUpState'),
  async handle({ ctx }) {
    return { needed: await needsSetUp(ctx.db) };
  },
});

const setUp = route({
  method: 'post',
  path: '/api/set-up',
  summary: {
    zh: '首次设置：单位、系统管理员、安全管理员',
    en: 'First set-up: the tenant, a system and a security administrator',
  },
  tag: 'set-up',
  may: 'public',
  status: 201,
  fails: [403, 409],
  body: z
    .object({
      /** Printed at the start of the server. */
      code: z.string().min(1).max(64),
      tenant: z.object({
        name: z.string().min(1).max(128),
        slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/),
        suite: z.enum(['international', 'sm']).default('international'),
      }),
      /** Grants rights to everybody else. */
      securityAdmin: Account,
      /** Looks after the system; may be set up later by the security administrator. */
      systemAdmin: Account.optional(),
    })
    .openapi('SetUp'),
  answer: z.object({ tenant: z.string() }).openapi('SetUpDone'),
  async handle({ body, ctx }) {
    const { services, now } = ctx;
    await services.limits.guess(ctx.address);
    if (!(await needsSetUp(ctx.db))) throw serverError('PZ_SET_UP_DONE');
    if (!isSetUpCode(services.config.home, body.code)) throw serverError('PZ_SET_UP_CODE');
    const { securityAdmin, systemAdmin } = body;
    const wanted = [
      { ...securityAdmin, role: 'security-admin' as const },
      ...(systemAdmin === undefined ? [] : [{ ...systemAdmin, role: 'system-admin' as const }]),
    ];
    for (const { password, account } of wanted) await checkNewPassword(password, account, []);
    const hashes = await Promise.all(wanted.map(({ password }) => hashPassword(password)));
    const tenant = await ctx.db.transaction(async (tx) => {
      // Two at once with one code: one of them waits here, and finds it done.
      await tx.execute(sql`select from migration_lock for update`);
      if (!(await needsSetUp(tx))) throw serverError('PZ_SET_UP_DONE');
      const id = await makeTenant(tx, services.keys, body.tenant, now);
      for (const [i, { account, name, role }] of wanted.entries())
        await makePerson(
          tx,
          { tenant: id, account, name, roles: [role], password: hashes[i]!, mustChange: false },
          now,
        );
      return id;
    });
    forgetSetUpCode(services.config.home);
    await services.trace.actBefore(
      { tenant, actor: 'system' },
      { action: 'tenant.set-up', object: tenant, facts: { counts: { people: wanted.length } } },
    );
    return { tenant: body.tenant.slug };
  },
});

export const setUpNoun: Noun = { routes: [ask, setUp] };
