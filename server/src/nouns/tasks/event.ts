import type { z } from '../../http/route.ts';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import type { RequestContext } from '../../http/context.ts';
import { taskEvent } from '../../schema/task.ts';
import type { TaskEvent } from './shapes.ts';

/** One line in the life of a task. */
export async function tell(
  ctx: RequestContext,
  tx: Tx,
  task: string,
  kind: z.output<typeof TaskEvent>['kind'],
  text: string,
  file: string | null = null,
): Promise<void> {
  const { tenant, person, now, services } = ctx;
  await tx.insert(taskEvent).values({
    tenant,
    id: newId(),
    task,
    kind,
    person: person.id,
    at: now,
    text: await services.vault.seal(tenant, 'task_event.text', text),
    file,
  });
}
