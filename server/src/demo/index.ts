import { eq } from 'drizzle-orm';
import { makeTenant } from '../nouns/tenants/make-tenant.ts';
import { tenant as tenants } from '../schema/tenant.ts';
import type { Services } from '../services.ts';
import { seedDesk } from './desk.ts';
import { seedPlatform } from './platform.ts';
import { seedWork } from './work.ts';
import { makeDemoPeople, renewDemoPassword } from './people.ts';

export interface Demo {
  readonly slug: string;
  readonly account: string;
  /** One-time; null once everybody has chosen their own. */
  readonly password: string | null;
}

const SLUG = 'demo';

/** The demo tenant, made on first call: fabricated people and their matters, done through the code that does real ones. */
export async function openDemo(services: Services): Promise<Demo> {
  const { db, keys, clock } = services;
  const [standing] = await db.select({ id: tenants.id }).from(tenants).where(eq(tenants.slug, SLUG));
  if (standing !== undefined)
    return { slug: SLUG, account: 'demo', password: await renewDemoPassword(services, standing.id) };
  const now = clock();
  const tenant = await makeTenant(db, keys, { slug: SLUG, name: '示例公司', demo: true }, now);
  const { password, id } = await makeDemoPeople(services, tenant, now);
  await seedDesk(services, tenant, id, now);
  await seedWork(services, tenant, id, now);
  await seedPlatform(services, tenant, now);
  return { slug: SLUG, account: 'demo', password };
}
