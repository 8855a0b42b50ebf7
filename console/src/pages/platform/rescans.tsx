import { App, Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet, usePages } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import { TERM_PACKS } from './pack-words.ts';
import styles from './platform.module.css';

type Rescan = Shape<'PlatformRescans'>['items'][number];

const underWay = ({ state }: Rescan): boolean => state === 'waiting' || state === 'running';

/** Stored items judged again by the present packs, and what that changed. */
export function Rescans(): ReactNode {
  const t = useWords(TERM_PACKS).rescan;
  const { message } = App.useApp();
  const { may } = useSession();
  const rescans = useGet('/api/platform/rescans', undefined, { every: 5000 });
  const start = useAct(() => answered(api.POST('/api/platform/rescan')));
  const busy = rescans.data?.items.some(underWay) ?? true;
  return (
    <Panel
      title={t.what}
      aside={
        may('platform.rescan') ? (
          <Button
            loading={start.isPending}
            disabled={busy}
            onClick={() => start.mutate(undefined, { onSuccess: () => void message.success(t.started) })}
          >
            {t.start}
          </Button>
        ) : null
      }
    >
      <p className={styles['quiet']}>{t.note}</p>
      <Refusal error={start.error} />
      <StateBlock
        query={rescans}
        what={t.what}
        loading={t.loading}
        isEmpty={({ items }) => items.length === 0}
        empty={t.empty}
      >
        {({ items }) => (
          <ul className={styles['cards']}>
            {items.map((rescan) => (
              <li key={rescan.job}>
                <Result rescan={rescan} />
              </li>
            ))}
          </ul>
        )}
      </StateBlock>
    </Panel>
  );
}

function Result({ rescan }: { readonly rescan: Rescan }): ReactNode {
  const t = useWords(TERM_PACKS).rescan;
  const { language } = useLanguage();
  const { job, state, createdAt, endedAt, looked, caught, released } = rescan;
  return (
    <article className={styles['card']}>
      <h3>
        {denseTime(endedAt ?? createdAt)} {t.states[state]}
      </h3>
      <span className={styles['quiet']}>{t.looked(full(looked, language))}</span>
      <Changes title={t.caught(full(caught, language))} of={job} change="caught" count={caught} />
      <Changes title={t.released(full(released, language))} of={job} change="released" count={released} />
    </article>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly of: string;
  readonly change: 'caught' | 'released';
  readonly count: number;
}

/** The platform's own ids of what changed, read when unfolded. */
function Changes({ title, of, change, count }: ChangesProps): ReactNode {
  const [open, setOpen] = useState(false);
  if (count === 0) return <span>{title}</span>;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open ? <Ids {...{ title, of, change }} /> : null}
    </details>
  );
}

function Ids({ title, of, change }: Omit<ChangesProps, 'count'>): ReactNode {
  const [t, common] = [useWords(TERM_PACKS).rescan, useWords(COMMON)];
  const pages = usePages('/api/platform/rescans/{id}/changes', { path: { id: of }, query: { change, limit: 200 } });
  return (
    <StateBlock query={pages.query} what={t.what} loading={t.loading} lines={3}>
      {(items) => (
        <>
          <pre className={styles['source']} tabIndex={0} aria-label={title}>
            {items.map(({ external }) => external).join('\n')}
          </pre>
          {pages.more ? <Button onClick={pages.readOn}>{common.loadMore}</Button> : null}
        </>
      )}
    </StateBlock>
  );
}
