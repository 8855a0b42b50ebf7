import { App, Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { useAct, useGet } from '../../api/use.ts';
import { bytes, denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { CopyButton } from '../../parts/page/copy-button.tsx';
import { COMMON } from '../../i18n/common.ts';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

/** Often enough while one is being made. */
const EVERY = 3000;

/** Backups on this machine, and how one becomes a running system again. */
export function Backups(): ReactNode {
  const [t, common] = [useWords(SETTINGS), useWords(COMMON)];
  const { language } = useLanguage();
  const { message } = App.useApp();
  const { may } = useSession();
  const [making, setMaking] = useState<string | null>(null);
  const backups = useGet('/api/backups', {}, { every: making === null ? false : EVERY });
  const begin = useAct(() => answered(api.POST('/api/backups')), []);
  const busy = making !== null && !(backups.data?.items ?? []).some(({ name }) => name === making);
  const start = (): void =>
    begin.mutate(undefined, {
      onSuccess: ({ name }) => {
        setMaking(name);
        void message.info(t.backups.begun);
      },
    });
  const command = 'pingzhang serve restore FOLDER --home HOME --passphrase-file FILE';
  return (
    <div className={styles['stack']}>
      <Panel
        title={t.sections.backups}
        aside={
          may('backup.create') ? (
            <Button
              type="primary"
              loading={begin.isPending || busy}
              disabled={backups.data?.passphrase !== true}
              onClick={start}
            >
              {t.backups.make}
            </Button>
          ) : null
        }
      >
        <Refusal error={begin.error} />
        <StateBlock
          query={backups}
          what={t.sections.backups}
          loading={t.loading}
          lines={4}
          partial={({ passphrase }) => (passphrase ? null : t.backups.noPassphrase)}
        >
          {({ items }) =>
            items.length === 0 ? (
              <p>{t.backups.empty}</p>
            ) : (
              <ul className={styles['list']}>
                {items.toReversed().map((one) => (
                  <li key={one.name}>
                    <strong>{denseTime(one.made)}</strong>
                    <p>
                      {t.backups.holds(
                        full(one.rows, language),
                        full(one.files, language),
                        bytes(one.bytes),
                        full(
                          one.ledgers.reduce((sum, { size }) => sum + size, 0),
                          language,
                        ),
                      )}
                    </p>
                    <p className={styles['quiet']}>
                      <code>{one.name}</code>
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </StateBlock>
      </Panel>
      <Panel title={t.backups.restore}>
        <ol className={styles['steps']}>
          <li>{t.backups.steps.stop}</li>
          <li>
            {t.backups.steps.run} <code>{command}</code> <CopyButton label={common.copy} text={() => command} />
          </li>
          <li>{t.backups.steps.check}</li>
          <li>{t.backups.steps.drill}</li>
        </ol>
      </Panel>
    </div>
  );
}
