import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Page } from '../../parts/page/page.tsx';
import { usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { Appeals } from './appeals.tsx';
import { Orders } from './orders.tsx';
import { Packs } from './packs.tsx';
import { Queue } from './queue.tsx';
import { Report } from './report.tsx';
import { ReviewList } from './review-list.tsx';
import { ReviewPage } from './review-page.tsx';
import { PLATFORM } from './words.ts';

/** What each tab needs. */
const TABS = [
  ['review', 'platform.review'],
  ['reviews', 'platform.read'],
  ['appeals', 'platform.read'],
  ['orders', 'platform.order'],
  ['packs', 'platform.read'],
  ['report', 'platform.report'],
] as const;
type Tab = (typeof TABS)[number][0];

/** `platform?tab=…`: queue, reviews, appeals, orders, packs, report; `platform/{review}`: one review. */
export default function PlatformPage(): ReactNode {
  const t = useWords(PLATFORM);
  const place = usePlace();
  const { may } = useSession();
  const [id] = place.rest;
  if (id !== undefined) return <ReviewPage id={id} />;
  const tabs = TABS.filter(([, action]) => may(action)).map(([tab]) => tab);
  const asked = place.query['tab'] as Tab | undefined;
  const tab = asked !== undefined && tabs.includes(asked) ? asked : (tabs[0] ?? 'reviews');
  const views: Readonly<Record<Tab, ReactNode>> = {
    review: <Queue />,
    reviews: <ReviewList />,
    appeals: <Appeals />,
    orders: <Orders />,
    packs: <Packs />,
    report: <Report />,
  };
  return (
    <Page title={t.title} state={t.question}>
      <Segmented
        value={tab}
        options={tabs.map((value) => ({ value, label: t.tabs[value] }))}
        onChange={(value) => place.change({ tab: value })}
        block={false}
      />
      {views[tab]}
    </Page>
  );
}
