import { and, eq } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { changed } from '../../http/etag.ts';
import { route, z } from '../../http/route.ts';
import { tenant as tenants } from '../../schema/tenant.ts';
import type { Noun } from '../noun.ts';

const Tenant = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    suite: z.enum(['international', 'sm']),
    demo: z.boolean(),
    createdAt: z.string(),
    version: z.number().int(),
  })
  .openapi('Tenant');

const show = (row: InferSelectModel<typeof tenants>): z.input<typeof Tenant> => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  suite: row.suite,
  demo: row.demo === 1,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});

const read = route({
  method: 'get',
  path: '/api/tenant',
  summary: { zh: '本单位', en: 'This tenant' },
  tag: 'tenant',
  may: 'tenant.read',
  answer: Tenant,
  async handle({ ctx }) {
    const [row] = await ctx.db.select().from(tenants).where(eq(tenants.id, ctx.tenant));
    return show(row!);
  },
});

const change = route({
  method: 'patch',
  path: '/api/tenant',
  summary: { zh: '更改单位名称', en: 'Rename the tenant' },
  tag: 'tenant',
  may: 'tenant.change',
  edits: true,
  body: z.object({ name: z.string().trim().min(1).max(128) }).openapi('TenantChange'),
  answer: Tenant,
  fails: [412, 428],
  async handle({ body: { name }, ctx }) {
    const { result } = await ctx.act({ action: 'tenant.change', object: ctx.tenant }, async (tx) =>
      changed(
        await tx
          .update(tenants)
          .set({ name, version: ctx.version + 1 })
          .where(and(eq(tenants.id, ctx.tenant), eq(tenants.version, ctx.version)))
          .returning(),
      ),
    );
    return show(result);
  },
});

export const tenantNoun: Noun = { routes: [read, change] };
