import { eq } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import { route, z } from '../../http/route.ts';
import { setting } from '../../schema/tenant.ts';
import type { Noun } from '../noun.ts';
import { SETTINGS, isSetting } from './known.ts';
import type { SettingKey } from './known.ts';

const Setting = z
  .object({ key: z.string(), value: z.unknown(), set: z.boolean(), version: z.number().int() })
  .openapi('Setting');

const list = route({
  method: 'get',
  path: '/api/settings',
  summary: { zh: '全部设置', en: 'All settings' },
  tag: 'settings',
  may: 'setting.read',
  answer: z.object({ items: z.array(Setting) }).openapi('Settings'),
  async handle({ ctx }) {
    const rows = await ctx.db.select().from(setting).where(eq(setting.tenant, ctx.tenant));
    const known = new Map(rows.map((row) => [row.key, row]));
    const items = (Object.keys(SETTINGS) as SettingKey[]).map((key) => {
      const row = known.get(key);
      return { key, value: row?.value ?? SETTINGS[key].usual, set: row !== undefined, version: row?.version ?? 0 };
    });
    return { items };
  },
});

const put = route({
  method: 'put',
  path: '/api/settings/{key}',
  summary: { zh: '更改一项设置', en: 'Change a setting' },
  tag: 'settings',
  may: 'setting.change',
  edits: true,
  params: z.object({ key: z.string().max(64) }),
  body: z.object({ value: z.unknown() }).openapi('SettingChange'),
  answer: Setting,
  fails: [404, 412, 428],
  async handle({ params: { key }, body, ctx }) {
    if (!isSetting(key)) throw serverError('PZ_NOT_FOUND');
    const checked = SETTINGS[key].shape.safeParse(body.value);
    if (!checked.success) throw serverError('PZ_INPUT_INVALID', { where: 'body.value' });
    const value: unknown = checked.data;
    const version = ctx.version + 1;
    await ctx.act({ action: 'setting.change', object: key }, async (tx) => {
      const row = { tenant: ctx.tenant, key, value, version, changedAt: ctx.now };
      const written = await tx
        .insert(setting)
        .values(row)
        .onConflictDoUpdate({
          target: [setting.tenant, setting.key],
          set: row,
          setWhere: eq(setting.version, ctx.version),
        })
        .returning({ version: setting.version });
      if (written.length === 0) throw serverError('PZ_EDIT_CONFLICT');
    });
    return { key, value, set: true, version };
  },
});

export const settings: Noun = { routes: [list, put] };
