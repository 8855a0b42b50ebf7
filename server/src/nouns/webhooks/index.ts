import { randomBytes } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import { changed } from '../../http/etag.ts';
import { route, z } from '../../http/route.ts';
import { deliver } from '../../jobs/deliver.ts';
import { safeDestination } from '../../jobs/safe-address.ts';
import { webhook as webhooks } from '../../schema/job.ts';
import type { Noun } from '../noun.ts';
import { readSetting } from '../settings/read-setting.ts';

const Webhook = z
  .object({
    id: z.string(),
    url: z.string(),
    events: z.array(z.string()),
    state: z.enum(['on', 'off']),
    lastStatus: z.string().nullable(),
    lastAt: z.string().nullable(),
    createdAt: z.string(),
    version: z.number().int(),
  })
  .openapi('Webhook');

const show = (row: InferSelectModel<typeof webhooks>): z.input<typeof Webhook> => ({
  id: row.id,
  url: row.url,
  events: [...row.events],
  state: row.state,
  lastStatus: row.lastStatus,
  lastAt: row.lastAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});

const Events = z
  .array(z.string().regex(/^(\*|[a-z][a-z.-]{0,63})$/))
  .min(1)
  .max(50);
const params = z.object({ id: z.string().max(64) });

const list = route({
  method: 'get',
  path: '/api/webhooks',
  summary: { zh: '事件推送列表', en: 'Webhooks' },
  tag: 'webhooks',
  may: 'webhook.read',
  answer: z.object({ items: z.array(Webhook) }).openapi('Webhooks'),
  async handle({ ctx }) {
    const rows = await ctx.db
      .select()
      .from(webhooks)
      .where(eq(webhooks.tenant, ctx.tenant))
      .orderBy(asc(webhooks.id))
      .limit(200);
    return { items: rows.map(show) };
  },
});

const create = route({
  method: 'post',
  path: '/api/webhooks',
  summary: { zh: '新增事件推送；签名密钥只显示一次', en: 'Add a webhook; its signing secret is shown once' },
  tag: 'webhooks',
  may: 'webhook.change',
  idempotent: false,
  body: z.object({ url: z.string().max(2000), events: Events }).openapi('NewWebhook'),
  answer: Webhook.extend({ secret: z.string() }).openapi('MadeWebhook'),
  async handle({ body, ctx }) {
    const { services } = ctx;
    await safeDestination(body.url, await readSetting(ctx.db, ctx.tenant, 'webhook.allowed-hosts'));
    const secret = `pzw_${randomBytes(32).toString('base64url')}`;
    const sealed = await services.vault.seal(ctx.tenant, 'webhook.secret', secret);
    const id = ctx.newId();
    const { result } = await ctx.act({ action: 'webhook.create', object: id }, async (tx) => {
      const [row] = await tx
        .insert(webhooks)
        .values({
          tenant: ctx.tenant,
          id,
          url: body.url,
          events: body.events,
          secret: sealed,
          state: 'on',
          lastStatus: null,
          lastAt: null,
          createdAt: ctx.now,
          version: 1,
        })
        .returning();
      return row!;
    });
    return { ...show(result), secret };
  },
});

const change = route({
  method: 'patch',
  path: '/api/webhooks/{id}',
  summary: { zh: '更改事件推送', en: 'Change a webhook' },
  tag: 'webhooks',
  may: 'webhook.change',
  edits: true,
  params,
  body: z.object({ events: Events.optional(), state: z.enum(['on', 'off']).optional() }).openapi('WebhookChange'),
  answer: Webhook,
  fails: [404, 412, 428],
  async handle({ params: { id }, body, ctx }) {
    const here = and(eq(webhooks.tenant, ctx.tenant), eq(webhooks.id, id));
    if ((await ctx.db.select({ id: webhooks.id }).from(webhooks).where(here)).length === 0)
      throw serverError('PZ_NOT_FOUND');
    const { result } = await ctx.act({ action: 'webhook.change', object: id }, async (tx) =>
      changed(
        await tx
          .update(webhooks)
          .set({
            ...(body.events !== undefined && { events: body.events }),
            ...(body.state !== undefined && { state: body.state }),
            version: ctx.version + 1,
          })
          .where(and(here, eq(webhooks.version, ctx.version)))
          .returning(),
      ),
    );
    return show(result);
  },
});

const remove = route({
  method: 'delete',
  path: '/api/webhooks/{id}',
  summary: { zh: '删除事件推送', en: 'Remove a webhook' },
  tag: 'webhooks',
  may: 'webhook.change',
  params,
  fails: [404],
  async handle({ params: { id }, ctx }) {
    await ctx.act({ action: 'webhook.remove', object: id }, async (tx) => {
      const gone = await tx
        .delete(webhooks)
        .where(and(eq(webhooks.tenant, ctx.tenant), eq(webhooks.id, id)))
        .returning({ id: webhooks.id });
      if (gone.length === 0) throw serverError('PZ_NOT_FOUND');
    });
  },
});

export const webhookNoun: Noun = { routes: [list, create, change, remove], handlers: { 'webhook.deliver': deliver } };
