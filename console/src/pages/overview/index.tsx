import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { denseTime, full, hourOf, longDay, weekdayOf } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useNow } from '../../parts/clock/now.ts';
import { LedgerLine, numberOf } from '../../parts/ledger-line/ledger-line.tsx';
import { Outcome, outcomeOf } from '../../parts/outcome/outcome.tsx';
import { Severity } from '../../parts/outcome/severity.tsx';
import { Page, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { To } from '../../place.tsx';
import { LEDGER } from '../ledger/words.ts';
import { Due } from './due.tsx';
import { Holdings } from './holdings.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';

type Overview = Shape<'Overview'>;

/** How often the page reads itself anew, in milliseconds. */
const EVERY = 60_000;

/** What falls due today, and which is the most urgent? Five modules, no more. */
export default function OverviewPage(): ReactNode {
  const t = useWords(OVERVIEW);
  const { language } = useLanguage();
  const now = new Date(useNow(60_000));
  const overview = useGet('/api/overview', {}, { every: EVERY });
  return (
    <Page
      title={t.title}
      state={`${longDay(now, language)} ${weekdayOf(now, language)} ${hourOf(now)}`}
      more={<Button onClick={() => print()}>{t.print}</Button>}
    >
      <StateBlock
        query={overview}
        what={t.what}
        loading={t.loading}
        warning={t.warning}
        lines={14}
        partial={({ hidden }) => (hidden.length > 0 ? t.hidden(hidden.length) : null)}
      >
        {(data) => (
          <>
            {data.due === null ? null : <Due items={data.due} more={data.dueMore} />}
            <div className={styles['pair']}>
              {data.findings === null ? null : <Findings of={data.findings} />}
              {data.ledger === null ? null : <Ledger of={data.ledger} />}
            </div>
            <div className={styles['pair']}>
              {data.holdings === null ? null : <Holdings of={data.holdings} />}
              {data.acts === null ? null : <Acts of={data.acts} />}
            </div>
          </>
        )}
      </StateBlock>
    </Page>
  );
}

function Findings({ of: { byOutcome, bySeverity } }: { readonly of: NonNullable<Overview['findings']> }): ReactNode {
  const t = useWords(OVERVIEW).findings;
  const { language } = useLanguage();
  const total = Object.values(byOutcome).reduce((sum, count) => sum + count, 0);
  return (
    <Panel title={t.title}>
      {total === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <ul className={styles['figures']}>
            {(['violation', 'suspected', 'human', 'present'] as const).map((outcome) => (
              <li key={outcome}>
                <span className={styles['figure']}>{full(byOutcome[outcome], language)}</span>
                <To to="detect" query={{ outcome }}>
                  <Outcome kind={outcomeOf(outcome)}>{t[outcome]}</Outcome>
                </To>
              </li>
            ))}
          </ul>
          <ul className={styles['severities']} aria-label={t.bySeverity}>
            {(['critical', 'high', 'medium', 'low'] as const).map((level) => (
              <li key={level}>
                <Severity level={level} /> {full(bySeverity[level], language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Ledger({ of }: { readonly of: NonNullable<Overview['ledger']> }): ReactNode {
  const t = useWords(OVERVIEW).ledger;
  const { language } = useLanguage();
  const { entries, pending, checkpointAt, witnesses } = of;
  return (
    <Panel title={t.title}>
      <p className={styles['figure']}>{t.size(full(entries, language))}</p>
      <p>
        {checkpointAt === null ? t.noCheckpoint : t.checkpoint(denseTime(checkpointAt))}
        {' · '}
        {witnesses === null ? t.noWitnesses : t.witnesses(String(witnesses.signed), String(witnesses.needed))}
      </p>
      {pending > 0 ? <p>{t.pending(full(pending, language))}</p> : null}
    </Panel>
  );
}

function Acts({ of }: { readonly of: NonNullable<Overview['acts']> }): ReactNode {
  const [t, ledger] = [useWords(OVERVIEW).acts, useWords(LEDGER)];
  return (
    <Panel title={t.title} aside={<To to="ledger">{t.all}</To>}>
      {of.length === 0 ? <p>{t.none}</p> : null}
      <ol>
        {of.map(({ id, at, actor, action, object, index }) => (
          <li key={id}>
            <LedgerLine
              index={index}
              time={at}
              actor={(ledger.actors as Readonly<Record<string, string>>)[actor] ?? actor}
              deed={(ledger.act as Readonly<Record<string, string>>)[action] ?? action}
              object={numberOf(object)}
            >
              {index === null ? null : <To to={`ledger/${index}`}>{ledger.verify}</To>}
            </LedgerLine>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
