import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { usePages } from '../../api/use.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Page } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { TaskCalendar } from './calendar.tsx';
import { NewTask } from './new-task.tsx';
import { TaskTable } from './task-table.tsx';
import styles from './tasks.module.css';
import { TASKS } from './words.ts';

const FILTERS = {
  all: {},
  me: { owner: 'me' },
  overdue: { due: 'overdue' },
  week: { due: 'week' },
  review: { state: 'review' },
  done: { state: 'done' },
} as const;
type Filter = keyof typeof FILTERS;

/** Tasks by instant; what is overdue is listed whatever is filtered. */
export function TaskListPage(): ReactNode {
  const t = useWords(TASKS);
  const { language } = useLanguage();
  const { may } = useSession();
  const { query, change } = usePlace();
  const calendar = query['view'] === 'calendar';
  const filter: Filter = query['show'] !== undefined && query['show'] in FILTERS ? (query['show'] as Filter) : 'all';
  const tasks = usePages('/api/tasks', { query: FILTERS[filter] });
  const counts = tasks.first?.counts;
  const count = (number: number): string => full(number, language);
  const overdue = tasks.first?.overdue ?? [];
  return (
    <Page
      title={t.title}
      state={
        counts === undefined
          ? t.question
          : t.standing(count(counts.mine), count(counts.overdue), count(counts.week), count(counts.review))
      }
      action={
        may('task.create') ? (
          <Button type="primary" onClick={() => change({ new: '1' })}>
            {t.create}
          </Button>
        ) : null
      }
    >
      <div className={styles['tools']}>
        <Segmented
          value={calendar ? 'calendar' : 'list'}
          options={(['list', 'calendar'] as const).map((value) => ({ value, label: t.views[value] }))}
          onChange={(value) => change({ view: value === 'calendar' ? 'calendar' : undefined })}
        />
        {calendar ? null : (
          <Segmented
            value={filter}
            options={(Object.keys(FILTERS) as Filter[]).map((value) => ({ value, label: t.filters[value] }))}
            onChange={(value) => change({ show: value === 'all' ? undefined : value })}
          />
        )}
      </div>
      {calendar ? (
        <TaskCalendar />
      ) : (
        <StateBlock
          query={tasks.query}
          what={t.what}
          loading={t.loading}
          denied={t.denied}
          isEmpty={(items) => items.length === 0 && overdue.length === 0}
          empty={t.empty}
        >
          {(rows) => (
            <>
              {overdue.length > 0 ? (
                <>
                  <h2>{t.overdueOutside}</h2>
                  <TaskTable caption={t.overdueOutside} rows={overdue} />
                </>
              ) : null}
              {rows.length > 0 ? (
                <TaskTable caption={t.what} rows={rows} total={tasks.more ? -1 : rows.length} onEnd={tasks.readOn} />
              ) : null}
            </>
          )}
        </StateBlock>
      )}
      <NewTask
        open={query['new'] === '1'}
        onClose={() => change({ new: undefined, scan: undefined, title: undefined })}
      />
    </Page>
  );
}
