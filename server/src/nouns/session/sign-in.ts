import { and, eq, sql } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Db } from '../../database/connect.ts';
import { serverError } from '../../errors.ts';
import { checkPassword } from '../../identity/password.ts';
import { totpStep } from '../../identity/totp.ts';
import { person as people } from '../../schema/person.ts';
import { tenant as tenants } from '../../schema/tenant.ts';
import type { Services } from '../../services.ts';

export type PersonRow = InferSelectModel<typeof people>;

/** Failures before the first lock; then 30 s, doubled each time, at most an hour. */
const FREE_FAILURES = 5;
const FIRST_LOCK = 30_000;
const LONGEST_LOCK = 3_600_000;

interface Attempt {
  readonly account: string;
  readonly password: string;
  readonly totp?: string | undefined;
  readonly tenant?: string | undefined;
}

/**
 * The person whose account, password and code these are. Which of them was wrong is not told, and an unknown account
 * takes as long as a known one. Throws PZ_AUTH_FAILED, or PZ_AUTH_LOCKED.
 */
export async function authenticate(services: Services, attempt: Attempt, now: Date): Promise<PersonRow> {
  const { db, vault, metrics } = services;
  const found = await accountOf(db, attempt);
  const locked = found?.lockedUntil != null && found.lockedUntil > now;
  const right = await checkPassword(attempt.password, found?.password ?? null);
  if (locked) {
    metrics.signIns.inc({ outcome: 'locked' });
    throw lockedError(found.lockedUntil!, now);
  }
  if (found === null || found.state !== 'active') throw serverError('PZ_AUTH_FAILED');
  const step =
    found.totp === null
      ? null
      : totpStep(await vault.unseal(found.tenant, 'person.totp', found.totp), attempt.totp ?? '', now);
  const coded = found.totp === null || (step !== null && step > (found.totpStep ?? 0));
  if (!right || !coded) {
    metrics.signIns.inc({ outcome: 'failed' });
    await noteFailure(services, found, now);
    throw serverError('PZ_AUTH_FAILED');
  }
  metrics.signIns.inc({ outcome: 'ok' });
  // The code's step goes up in the same statement: of two that send one code at once, one is refused.
  const here = and(eq(people.tenant, found.tenant), eq(people.id, found.id), eq(people.version, found.version));
  const [taken] = await db
    .update(people)
    .set({ failures: 0, lockedUntil: null, ...(step !== null && { totpStep: step, version: found.version + 1 }) })
    .where(here)
    .returning();
  if (taken === undefined) throw serverError('PZ_AUTH_FAILED');
  return taken;
}

async function accountOf(db: Db, { account, tenant }: Attempt): Promise<PersonRow | null> {
  const rows = await db
    .select({ person: people })
    .from(people)
    .innerJoin(tenants, eq(tenants.id, people.tenant))
    .where(and(eq(people.account, account), tenant === undefined ? undefined : eq(tenants.slug, tenant)))
    .limit(2);
  return rows.length === 1 ? rows[0]!.person : null;
}

function lockedError(until: Date, now: Date): Error {
  return serverError('PZ_AUTH_LOCKED', { seconds: Math.ceil((until.getTime() - now.getTime()) / 1000) });
}

async function noteFailure({ db, trace, webhooks }: Services, who: PersonRow, now: Date): Promise<void> {
  const here = and(eq(people.tenant, who.tenant), eq(people.id, who.id));
  // Counted by the database: attempts made at once are all counted.
  const [row] = await db
    .update(people)
    .set({ failures: sql`${people.failures} + 1` })
    .where(here)
    .returning({ failures: people.failures });
  const failures = row?.failures ?? 0;
  if (failures < FREE_FAILURES) return;
  const pause = Math.min(LONGEST_LOCK, FIRST_LOCK * 2 ** (failures - FREE_FAILURES));
  await trace.act(
    { tenant: who.tenant, actor: 'system' },
    { action: 'person.lock', object: who.id, facts: { counts: { failures, seconds: pause / 1000 } } },
    async (tx) => {
      await tx
        .update(people)
        .set({ lockedUntil: new Date(now.getTime() + pause) })
        .where(here);
      await webhooks.emit(tx, who.tenant, 'person.locked', { person: who.id, failures });
    },
  );
}
