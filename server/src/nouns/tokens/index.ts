import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import { keyAfter, pageFrom, pageOf, pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import { newToken } from '../../identity/tokens.ts';
import { apiToken } from '../../schema/session.ts';
import type { Noun } from '../noun.ts';
import { actionsOf } from '../session/present.ts';

const Token = z
  .object({
    id: z.string(),
    person: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    createdAt: z.string(),
    endsAt: z.string(),
    usedAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
  })
  .openapi('Token');

const show = (row: InferSelectModel<typeof apiToken>): z.input<typeof Token> => ({
  id: row.id,
  person: row.person,
  name: row.name,
  scopes: [...row.scopes],
  createdAt: row.createdAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  usedAt: row.usedAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
});

const list = route({
  method: 'get',
  path: '/api/tokens',
  summary: { zh: '接口令牌列表', en: 'API tokens' },
  tag: 'tokens',
  may: 'token.read',
  query: pageQuery,
  answer: pageOf('Token', Token),
  async handle({ query: { after, limit }, ctx }) {
    const key = keyAfter(after, 1);
    const rows = await ctx.db
      .select()
      .from(apiToken)
      .where(
        and(
          eq(apiToken.tenant, ctx.tenant),
          ctx.reach === 'own' ? eq(apiToken.person, ctx.person.id) : undefined,
          key === null ? undefined : gt(apiToken.id, String(key[0])),
        ),
      )
      .orderBy(asc(apiToken.id))
      .limit(limit + 1);
    return pageFrom(rows, limit, ({ id }) => [id], show);
  },
});

const create = route({
  method: 'post',
  path: '/api/tokens',
  summary: { zh: '新建接口令牌（只显示一次）', en: 'Make an API token, shown once' },
  tag: 'tokens',
  may: 'token.create',
  idempotent: false,
  body: z
    .object({
      name: z.string().trim().min(1).max(64),
      /** Actions, none beyond what the owner may. */
      scopes: z.array(z.string().max(64)).min(1).max(200),
      days: z.number().int().min(1).max(366),
    })
    .openapi('NewToken'),
  answer: Token.extend({ secret: z.string() }).openapi('MadeToken'),
  async handle({ body, ctx }) {
    // A token must not make tokens: it would outlive its own end.
    if (ctx.session === null) throw serverError('PZ_FORBIDDEN', { action: 'token.create' });
    const allowed = new Set<string>(actionsOf(ctx.person.roles));
    const beyond = body.scopes.find((scope) => !allowed.has(scope) || scope.startsWith('token.'));
    if (beyond !== undefined) throw serverError('PZ_FORBIDDEN', { action: 'token.create' });
    const { secret, hash } = newToken();
    const { result } = await ctx.act(
      (row: InferSelectModel<typeof apiToken>) => ({
        action: 'token.create',
        object: row.id,
        facts: { counts: { scopes: body.scopes.length, days: body.days } },
      }),
      async (tx) => {
        const [row] = await tx
          .insert(apiToken)
          .values({
            tenant: ctx.tenant,
            id: ctx.newId(),
            hash,
            person: ctx.person.id,
            name: body.name,
            scopes: body.scopes,
            createdAt: ctx.now,
            endsAt: new Date(ctx.now.getTime() + body.days * 86_400_000),
            usedAt: null,
            revokedAt: null,
          })
          .returning();
        return row!;
      },
    );
    return { ...show(result), secret };
  },
});

const revoke = route({
  method: 'delete',
  path: '/api/tokens/{id}',
  summary: { zh: '撤销接口令牌', en: 'Revoke an API token' },
  tag: 'tokens',
  may: 'token.revoke',
  params: z.object({ id: z.string().max(64) }),
  fails: [404],
  async handle({ params: { id }, ctx }) {
    await ctx.act({ action: 'token.revoke', object: id }, async (tx) => {
      const gone = await tx
        .update(apiToken)
        .set({ revokedAt: ctx.now })
        .where(
          and(
            eq(apiToken.tenant, ctx.tenant),
            eq(apiToken.id, id),
            isNull(apiToken.revokedAt),
            ctx.reach === 'own' ? eq(apiToken.person, ctx.person.id) : undefined,
          ),
        )
        .returning({ id: apiToken.id });
      if (gone.length === 0) throw serverError('PZ_NOT_FOUND');
    });
  },
});

export const tokens: Noun = { routes: [list, create, revoke] };
