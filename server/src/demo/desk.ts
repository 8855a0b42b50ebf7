import { record } from '../nouns/incidents/store.ts';
import { actOn } from '../nouns/requests/act.ts';
import { fileRequest } from '../nouns/requests/file-request.ts';
import type { NewRequest } from '../nouns/requests/file-request.ts';
import { readClock, shanghai } from '@pingzhang/engine/judge';
import { requestOf } from '../nouns/requests/store.ts';
import { endOf } from '../nouns/clocks/store.ts';
import type { Services } from '../services.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Filing = Pick<NewRequest, 'kind' | 'name' | 'contact' | 'account' | 'text'>;
/** Fabricated from end to end. */
const FILINGS: readonly (Filing & { readonly when: 'overdue' | 'today' | 'fresh' | 'week' })[] = [
  {
    kind: 'delete',
    when: 'overdue',
    name: '许示例',
    contact: '13900005521',
    account: 'xu-shili',
    text: '请删除我三年前下单时留下的地址和电话。',
  },
  {
    kind: 'close-account',
    when: 'today',
    name: '马示例',
    contact: '13900007736',
    account: 'ma-shili',
    text: '已经不用这个应用，申请注销账号。',
  },
  {
    kind: 'complaint',
    when: 'week',
    name: '邓示例',
    contact: 'deng@example.com',
    account: '',
    text: '没有同意过营销短信，却每天收到三条。',
  },
  {
    kind: 'copy',
    when: 'fresh',
    name: '曹示例',
    contact: '13900009984',
    account: 'cao-shili',
    text: '请给我一份你们保存的本人信息。',
  },
];

/** Requests in several states, one late and one due today, and an incident whose clocks run. */
export async function seedDesk(services: Services, tenant: string, officer: string, now: Date): Promise<void> {
  const { db, trace } = services;
  for (const { when, ...filing } of FILINGS) {
    const at = startOf(services, when, now);
    const filed = await fileRequest(services, { tenant, onBehalf: 'self', language: 'zh', ...filing }, at);
    if (when === 'fresh') continue;
    const row = await requestOf(db, tenant, filed.id);
    await trace.act(
      { tenant, actor: officer },
      { action: 'request.accept', object: row.number, subject: row.id },
      (tx) =>
        actOn(tx, services, row, { act: 'accept', actor: officer, identity: 'matched' }, new Date(at.getTime() + DAY)),
    );
  }
  const discovered = shanghai(now.getTime() - 3 * HOUR);
  await trace.act({ tenant, actor: officer }, { action: 'incident.create', object: 'SJ-0001' }, (tx) =>
    record(
      tx,
      services,
      {
        tenant,
        actor: officer,
        title: '客户资料表被外发',
        texts: undefined,
        facts: { operator: 'other', leakedPeople: 1_240_000, discovered },
      },
      now,
    ),
  );
}

/** When a request must have come in to stand as it should today. */
function startOf({ law }: Services, when: string, now: Date): Date {
  if (when === 'overdue') return new Date(now.getTime() - 40 * DAY);
  if (when === 'week') return new Date(now.getTime() - 7 * DAY);
  if (when === 'fresh') return new Date(now.getTime() - 2 * HOUR);
  const today = shanghai(now.getTime()).slice(0, 10);
  for (let days = 15; days < 40; days++) {
    const start = new Date(now.getTime() - days * DAY);
    const day = shanghai(start.getTime()).slice(0, 10);
    const end = endOf(readClock(law.ready(), 'D-APP-1', day, day));
    // A weekend has no fifteenth working day: then the next one will do.
    if (end !== null && shanghai(end.getTime()).slice(0, 10) <= today)
      return new Date(start.getTime() + (shanghai(end.getTime()).slice(0, 10) < today ? DAY : 0));
  }
  return new Date(now.getTime() - 15 * DAY);
}
