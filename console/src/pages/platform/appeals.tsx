import { App, Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, usePages } from '../../api/use.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './platform.module.css';
import { PLATFORM } from './words.ts';

type Appeal = Shape<'PlatformAppeal'>;

export function Appeals(): ReactNode {
  const t = useWords(PLATFORM);
  const appeals = usePages('/api/platform/appeals');
  return (
    <Panel title={t.appeals.what}>
      <p className={styles['quiet']}>{t.appeals.note}</p>
      <StateBlock
        query={appeals.query}
        what={t.appeals.what}
        loading={t.appeals.loading}
        denied={t.denied}
        isEmpty={(items) => items.length === 0}
        empty={t.appeals.empty}
      >
        {(rows) => (
          <ul className={styles['cards']}>
            {rows.map((appeal) => (
              <li key={appeal.id}>
                <One appeal={appeal} />
              </li>
            ))}
          </ul>
        )}
      </StateBlock>
    </Panel>
  );
}

function One({ appeal }: { readonly appeal: Appeal }): ReactNode {
  const t = useWords(PLATFORM);
  const { may } = useSession();
  const { message } = App.useApp();
  const [words, setWords] = useState<string | null>(null);
  const read = useAct(async () => {
    const found = await answered(api.GET('/api/platform/appeals/{id}', { params: { path: { id: appeal.id } } }));
    setWords(found.words);
  }, []);
  const decide = useAct((outcome: 'upheld' | 'overturned') =>
    answered(api.POST('/api/platform/appeals/{id}/decide', { params: { path: { id: appeal.id } }, body: { outcome } })),
  );
  const act = (outcome: 'upheld' | 'overturned'): void =>
    void decide
      .mutateAsync(outcome)
      .then(() => message.success(t.appeals.done))
      .catch(() => {});
  return (
    <article className={styles['card']}>
      <h3>
        {appeal.number} {t.appeals.states[appeal.state]}
      </h3>
      <span className={styles['quiet']}>{denseTime(appeal.createdAt)}</span>
      {words === null ? null : <p className={styles['text']}>{words}</p>}
      {appeal.state === 'open' && may('platform.decide-appeal') ? (
        <div className={styles['buttons']}>
          {words === null ? (
            <Button loading={read.isPending} onClick={() => read.mutate(undefined)}>
              {t.appeals.read}
            </Button>
          ) : (
            <>
              <Button loading={decide.isPending} onClick={() => act('upheld')}>
                {t.appeals.uphold}
              </Button>
              <Button loading={decide.isPending} onClick={() => act('overturned')}>
                {t.appeals.overturn}
              </Button>
            </>
          )}
        </div>
      ) : null}
      <Refusal error={read.error ?? decide.error} />
    </article>
  );
}
