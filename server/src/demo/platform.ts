import { countsOf, takeIn } from '../nouns/platform/intake.ts';
import type { Posted, Taken } from '../nouns/platform/intake.ts';
import type { Services } from '../services.ts';

/** Fabricated posts: offers, a request, and harmless ones that share their words. */
const POSTS: readonly Omit<Posted, 'postedAt'>[] = [
  {
    external: 'D-1',
    kind: 'listing',
    channel: 'market',
    account: 'demo-seller-1',
    text: '出四 件 套 全套资料 一手料 秒出 走担保 加v：demo_abc123',
  },
  {
    external: 'D-2',
    kind: 'post',
    channel: 'forum',
    account: 'demo-seller-2',
    text: '代查开房记录、名下资产，报姓名就行，不出不收费，v：demo_abc123',
  },
  {
    external: 'D-3',
    kind: 'post',
    channel: 'forum',
    account: 'demo-user-3',
    text: '收一批本地宝妈名单，要带电话，长期要，价格好说',
  },
  {
    external: 'D-4',
    kind: 'comment',
    channel: 'forum',
    account: 'demo-user-4',
    text: '有没有在快递站上班的，导个单号电话给我，按条算钱',
  },
  {
    external: 'D-5',
    kind: 'listing',
    channel: 'market',
    account: 'demo-shop-5',
    text: '全棉四件套 床单被套 支持七天退换',
  },
  {
    external: 'D-6',
    kind: 'post',
    channel: 'forum',
    account: 'demo-user-6',
    text: '档案馆查档要带什么材料？想查爷爷的入伍登记',
  },
];

/** A queue for the moderator, taken in as a platform would send it. */
export async function seedPlatform(services: Services, tenant: string, now: Date): Promise<void> {
  const posts = POSTS.map((post) => ({ ...post, postedAt: now }));
  await services.trace.act(
    { tenant, actor: 'system' },
    (taken: readonly Taken[]) => ({ action: 'platform.intake', object: 'items', facts: { counts: countsOf(taken) } }),
    (tx) => takeIn(tx, services, tenant, posts, now),
  );
}
