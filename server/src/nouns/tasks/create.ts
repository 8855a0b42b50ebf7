import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { finding } from '../../schema/finding.ts';
import { person } from '../../schema/person.ts';
import { task } from '../../schema/task.ts';
import type { FindingRow } from '../findings/record.ts';
import { findingOf } from '../findings/store.ts';
import { lawOf } from '../law/shelf.ts';
import { dueOf, startDue } from './due.ts';
import { tell } from './event.ts';
import { through } from './reach.ts';
import type { TaskAsked } from './shapes.ts';

/** A colleague who is there and active. Throws PZ_NOT_FOUND. */
export async function colleague(db: Tx, tenant: string, id: string): Promise<string> {
  const [row] = await db
    .select({ state: person.state })
    .from(person)
    .where(and(eq(person.tenant, tenant), eq(person.id, id)));
  if (row?.state !== 'active') throw serverError('PZ_NOT_FOUND');
  return id;
}

/** A task of its own or from findings. Its findings must be this person's to see. */
export async function createTask(ctx: RequestContext, asked: z.output<typeof TaskAsked>): Promise<string> {
  const { tenant, services, now, db } = ctx;
  const { vault } = services;
  const seen = asked.findingIds.length === 0 ? null : through(ctx, 'finding.read');
  if (asked.findingIds.length > 0 && seen === null) throw serverError('PZ_NOT_FOUND');
  const linked: FindingRow[] = [];
  for (const id of new Set(asked.findingIds)) linked.push(await findingOf(seen!, id));
  const owner = asked.owner === null ? null : await colleague(db, tenant, asked.owner);
  const due = asked.due === null ? null : dueOf(asked.due, await lawOf(services, tenant), now);
  const id = newId(now.getTime());
  await ctx.act(
    (number: string) => ({
      action: 'task.create',
      object: number,
      facts: { counts: { findings: linked.length } },
    }),
    async (tx) => {
      const number = await nextNumber(tx, tenant, 'RW');
      const clock = due === null ? null : await startDue(tx, { tenant, kind: 'task', id, before: null }, due);
      await tx.insert(task).values({
        tenant,
        id,
        number,
        title: await vault.seal(tenant, 'task.title', asked.title),
        what: await vault.seal(tenant, 'task.what', asked.what),
        remedy: await vault.seal(tenant, 'task.remedy', ''),
        severity: asked.severity,
        state: 'open',
        owner,
        secondPerson: asked.secondPerson ? 1 : 0,
        dueAt: due?.at ?? null,
        dueDay: due?.day ?? null,
        dueRule: due?.rule ?? null,
        dueReason: due?.reason == null ? null : await vault.seal(tenant, 'task.due_reason', due.reason),
        deadline: due?.deadline ?? null,
        clock,
        proofs: 0,
        findings: linked.length,
        person: ctx.person.id,
        doneBy: null,
        reviewedBy: null,
        closedAt: null,
        createdAt: now,
        version: 1,
      });
      await tell(ctx, tx, id, 'created', asked.title);
      for (const { id: one, version } of linked) {
        const [taken] = await tx
          .update(finding)
          .set({ task: id, version: version + 1 })
          .where(and(eq(finding.tenant, tenant), eq(finding.id, one), eq(finding.version, version)))
          .returning({ id: finding.id });
        if (taken === undefined) throw serverError('PZ_EDIT_CONFLICT');
      }
      return number;
    },
  );
  return id;
}
