import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { setting } from '../../schema/tenant.ts';
import { SETTINGS } from './known.ts';
import type { SettingKey, SettingValue } from './known.ts';

/** What the tenant has set, or what holds without. */
export async function readSetting<K extends SettingKey>(db: Tx, tenant: string, key: K): Promise<SettingValue<K>> {
  const [row] = await db
    .select({ value: setting.value })
    .from(setting)
    .where(and(eq(setting.tenant, tenant), eq(setting.key, key)));
  return (row === undefined ? SETTINGS[key].usual : row.value) as SettingValue<K>;
}
