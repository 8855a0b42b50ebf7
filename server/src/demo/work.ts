import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { newId } from '../database/id.ts';
import type { RequestContext } from '../http/context.ts';
import { createApp } from '../nouns/apps/create.ts';
import { askForCount, createCase } from '../nouns/cases/change.ts';
import { caseOf } from '../nouns/cases/store.ts';
import { createScan } from '../nouns/scans/create.ts';
import { chinaDay } from '../china-day.ts';
import { createTask } from '../nouns/tasks/create.ts';
import type { Services } from '../services.ts';

/** The example files of the repository, all fabricated; an installation without them has a demo without checks. */
const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));
const DAY = 86_400_000;

/** Somebody at work without a browser. */
function at(services: Services, tenant: string, person: string, now: Date): RequestContext {
  const who = { tenant, actor: person };
  return {
    services,
    db: services.db,
    now,
    language: 'zh',
    address: '',
    log: services.log,
    request: new Request('http://localhost/'),
    newId: () => newId(now.getTime()),
    tenant,
    person: { id: person, name: '', roles: ['protection-officer', 'investigator', 'tester', 'publisher'] },
    session: null,
    reach: 'all',
    version: 1,
    act: (deed, work) => services.trace.act(who, deed, work),
    actBefore: (deed) => services.trace.actBefore(who, deed),
  };
}

/** Tasks late, due today and due by a rule; a checked notice, an app and a counted leak, which jobs work through. */
export async function seedWork(services: Services, tenant: string, officer: string, now: Date): Promise<void> {
  const ctx = at(services, tenant, officer, now);
  const task = { what: '', findingIds: [] as string[], owner: officer, secondPerson: false };
  const day = (days: number): string => chinaDay(new Date(now.getTime() + days * DAY));
  const chosen = (days: number) => ({ day: day(days), reason: '内部约定' });
  await createTask(ctx, { ...task, title: '公示名单下架并改发遮蔽版', severity: 'critical', due: chosen(-1) });
  await createTask(ctx, { ...task, title: '客服导出权限收回', severity: 'high', due: chosen(0) });
  const due = { rule: 'D-APP-1', start: day(-2) };
  await createTask(ctx, { ...task, title: '答复注销账号的请求', severity: 'medium', due });
  if (services.config.program.length === 0 || !existsSync(`${EXAMPLES}notice-full-ids.txt`)) return;

  const upload = async (path: string, name: string): Promise<string> => {
    const file = { tenant, kind: 'upload', name, person: officer };
    return (await services.vault.put(file, Readable.from([readFileSync(EXAMPLES + path)]))).id;
  };
  const notice = await upload('notice-full-ids.txt', '关于发放助学金的公示.txt');
  const masked = await upload('notice-masked.txt', '关于发放助学金的公示（遮蔽版）.txt');
  const staff = await upload('staff.xlsx', '员工名册.xlsx');
  const publication = { publisher: 'public_institution', periodOver: false } as const;
  await createScan(ctx, { fileIds: [notice, masked], publication, profile: 'pipl' });
  await createScan(ctx, { fileIds: [staff], profile: 'pipl' });

  const packageId = await upload('app/ledger.apk', '青禾记账.apk');
  const policyIds = [await upload('app/policy.md', '隐私政策.md')];
  await createApp(ctx, {
    packageId,
    policyIds,
    runIds: [],
    type: null,
    channel: '示例应用市场',
    developer: '青禾公司',
  });

  const leak = [await upload('courier-gb18030.csv', '面单数据.csv'), await upload('members.sql', '会员表.sql')];
  const id = await createCase(ctx, { title: '某网店涉案数据', note: '', fileIds: leak });
  await askForCount(ctx, await caseOf(ctx, id), {
    unit: 'person',
    identity: 'id-phone',
    map: [],
    link: false,
    sm3: false,
    facts: { acts: ['sell'] },
  });
}
