import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { Fold } from '../../parts/verdict/fold.tsx';
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
  const { state, createdAt, endedAt, looked, caught, released } = rescan;
  return (
    <article className={styles['card']}>
      <h3>
        {denseTime(endedAt ?? createdAt)} {t.states[state]}
      </h3>
      <span className={styles['quiet']}>{t.looked(full(looked, language))}</span>
      <Ids title={t.caught(full(caught.total, language))} of={caught} />
      <Ids title={t.released(full(released.total, language))} of={released} />
    </article>
  );
}

function Ids({ title, of }: { readonly title: string; readonly of: Rescan['caught'] }): ReactNode {
  const t = useWords(TERM_PACKS).rescan;
  const { language } = useLanguage();
  if (of.total === 0) return <span>{title}</span>;
  return (
    <Fold title={title}>
      {of.items.length < of.total ? (
        <p className={styles['quiet']}>{t.first(full(of.items.length, language))}</p>
      ) : null}
      <pre className={styles['source']} tabIndex={0} aria-label={title}>
        {of.items.join('\n')}
      </pre>
    </Fold>
  );
}
