import { sql } from 'drizzle-orm';
import { makeTenant } from '../nouns/tenants/make-tenant.ts';
import { tenant as tenants } from '../schema/tenant.ts';
import { startServer } from '../start-server.ts';

/** Writes until it is killed, and says what was acknowledged: `OBJECT INDEX` a line. */
const { services } = await startServer({ home: process.argv[2]!, port: 0, logLevel: 'silent' });
const { db, keys, trace } = services;
const [known] = await db.select({ id: tenants.id }).from(tenants);
const tenant = known?.id ?? (await makeTenant(db, keys, { slug: 'killed', name: '某单位' }, new Date()));

async function write(): Promise<void> {
  for (;;) {
    const { result, entry } = await trace.act(
      { tenant, actor: 'system' },
      (number: number) => ({ action: 'task.test', object: `RW-${number}` }),
      async (tx) => {
        const { rows } = await tx.execute<{ last: string }>(
          sql`insert into sequence values (${tenant}, 'written', 1) on conflict (tenant, kind) do update set last = sequence.last + 1 returning last`,
        );
        return Number(rows[0]!.last);
      },
    );
    process.stdout.write(`RW-${result} ${entry.index}\n`);
  }
}

// The database is killed under it, too: that ends it as well.
await Promise.all([1, 2, 3, 4].map(() => write())).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
