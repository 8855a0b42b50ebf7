import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Facts, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import { LAYOUT } from '../../layout/words.ts';
import { To } from '../../place.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

const EVERY = 30_000;

/** Whether what stands behind the console works; a 503 is an answer here, not a failure to read. */
function useReadiness() {
  return useQuery({
    queryKey: ['readyz'],
    queryFn: async ({ signal }) => (await (await fetch('/readyz', { signal })).json()) as Shape<'Readiness'>,
    refetchInterval: EVERY,
  });
}

/** Health, ledger, versions of the rule packs. */
export function System(): ReactNode {
  const t = useWords(SETTINGS);
  const { may } = useSession();
  const ready = useReadiness();
  const packs = useGet('/api/law/packs');
  const word = (works: boolean): string => (works ? t.system.works : t.system.fails);
  return (
    <div className={styles['stack']}>
      <Panel title={t.system.health}>
        <StateBlock query={ready} what={t.system.health} loading={t.loading} lines={2}>
          {({ database, ledger }) => (
            <Facts
              of={[
                [t.system.database, word(database)],
                [t.system.ledger, word(ledger)],
              ]}
            />
          )}
        </StateBlock>
      </Panel>
      {may('ledger.prove') ? <LedgerPanel /> : null}
      <Panel title={t.system.versions}>
        <StateBlock query={packs} what={t.system.versions} loading={t.loading} lines={2}>
          {({ items }) => (
            <Facts
              of={[
                [t.system.console, import.meta.env.VITE_VERSION as string],
                ...items
                  .filter(({ state }) => state === 'active' || state === 'built_in')
                  .map(
                    ({ packId, packVersion, hash }) =>
                      [
                        t.system.pack(packId),
                        <span key={packId}>
                          {packVersion} <code>{hash.slice(0, 16)}</code>
                        </span>,
                      ] as const,
                  ),
              ]}
            />
          )}
        </StateBlock>
        <p>
          <To to="law/packs">{t.system.packs}</To>　<a href="/api/docs">{t.system.api}</a>
        </p>
      </Panel>
    </div>
  );
}

function LedgerPanel(): ReactNode {
  const [t, layout] = [useWords(SETTINGS), useWords(LAYOUT)];
  const { language } = useLanguage();
  const state = useGet('/api/ledger', {}, { every: EVERY });
  return (
    <Panel title={t.system.ledger}>
      <StateBlock query={state} what={t.system.ledger} loading={t.loading} lines={5}>
        {(one) => {
          const { seen, of } = one.witnesses;
          const said = layout.ledger[one.state];
          return (
            <Facts
              of={[
                [t.people.standing, typeof said === 'string' ? said : said(String(seen), String(of))],
                [t.system.size, full(one.size, language)],
                [
                  t.system.checkpoint,
                  one.checkpointAt === null
                    ? t.system.none
                    : `${denseTime(one.checkpointAt)} · ${full(one.checkpointed, language)}`,
                ],
                [t.system.witnesses, of === 0 ? t.system.none : `${seen}/${of}`],
                [t.tenant.suite, (t.tenant.suites as Readonly<Record<string, string>>)[one.suite] ?? one.suite],
                [
                  t.system.keys,
                  <span key="keys">
                    {one.vkeys.map((key) => (
                      <code key={key} className={styles['vkey']}>
                        {key}
                      </code>
                    ))}
                  </span>,
                ],
              ]}
            />
          );
        }}
      </StateBlock>
    </Panel>
  );
}
