import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { notification } from '../../schema/notification.ts';
import { request, requestAct } from '../../schema/request.ts';
import type { Services } from '../../services.ts';
import { startClock } from '../clocks/store.ts';
import { lawOf } from '../law/shelf.ts';
import { kindById } from './kinds.ts';
import type { RequestKindId } from './kinds.ts';
import type { FilingText } from './masked.ts';
import { PROMISED_WORKING_DAYS, workingDaysAfter } from './promise.ts';
import { hashCode, newCode, newReceipt } from './receipt.ts';

export interface NewRequest extends FilingText {
  readonly tenant: string;
  readonly kind: RequestKindId;
  readonly onBehalf: 'self' | 'guardian' | 'relative' | 'agent';
  readonly language: 'zh' | 'en';
}

export interface Filed {
  readonly id: string;
  readonly number: string;
  readonly receipt: string;
  /** Shown to the person once; only its hash is kept. */
  readonly code: string;
  /** Statutory where the rule names a number, promised otherwise. */
  readonly dueAt: Date;
  readonly promise: boolean;
}

/** Takes a request in: number, receipt, clock, inbox line and ledger entry in one act. */
export async function fileRequest(services: Services, wanted: NewRequest, now: Date): Promise<Filed> {
  const { tenant, kind, onBehalf, language, name, contact, account, text } = wanted;
  const { trace, vault, webhooks } = services;
  const { law: ready } = await lawOf(services, tenant);
  const id = newId();
  const code = newCode();
  const receipt = newReceipt();
  const [codeHash, filing] = await Promise.all([
    hashCode(code),
    vault.seal(tenant, 'request.filing', JSON.stringify({ name, contact, account, text })),
  ]);
  const { result } = await trace.act(
    { tenant, actor: 'portal' },
    (filed: Filed) => ({
      action: 'request.file',
      object: filed.number,
      facts: { decision: kind },
      subject: id,
    }),
    async (tx) => {
      const number = await nextNumber(tx, tenant, 'QL');
      const clock = await startClock(tx, ready, {
        tenant,
        objectKind: 'request',
        objectId: id,
        rule: kindById(kind).clock,
        start: now,
        promisedUntil: workingDaysAfter(ready, now, PROMISED_WORKING_DAYS),
      });
      await tx.insert(request).values({
        tenant,
        id,
        number,
        receipt,
        codeHash,
        kind,
        state: 'received',
        onBehalf,
        language,
        filing,
        identity: 'open',
        clock: clock.id,
        createdAt: now,
        version: 1,
      });
      await tx.insert(requestAct).values({ tenant, id: newId(), request: id, at: now, actor: 'person', act: 'submit' });
      await tx.insert(notification).values({
        tenant,
        id: newId(),
        role: 'protection-officer',
        event: 'request.filed',
        objectKind: 'request',
        objectId: id,
        at: now,
      });
      await webhooks.emit(tx, tenant, 'request.filed', { id, number, kind });
      return { id, number, receipt, code, dueAt: clock.dueAt!, promise: clock.reasons.promise };
    },
  );
  return result;
}
