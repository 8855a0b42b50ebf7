import { DatePicker, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { dayOf, full, percent } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { CopyButton } from '../../parts/page/copy-button.tsx';
import { Facts, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './platform.module.css';
import { PLATFORM } from './words.ts';
import type { CategoryId } from './words.ts';

const AUTHORITIES = ['police', 'cac', 'market'] as const;

/** A month of Beijing as instants. */
function monthOf(month: string): { from: string; to: string } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: `${month}-01T00:00:00+08:00`, to: `${next}-01T00:00:00+08:00` };
}

export function Report(): ReactNode {
  const t = useWords(PLATFORM);
  const place = usePlace();
  const { may } = useSession();
  const asked = place.query['month'];
  const month = asked !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : dayOf(new Date()).slice(0, 7);
  const query = monthOf(month);
  const report = useGet('/api/platform/transparency', { query });
  return (
    <>
      <DatePicker
        className={styles['short'] ?? ''}
        picker="month"
        allowClear={false}
        value={dayjs(month)}
        aria-label={t.report.month}
        onChange={(chosen) => place.change({ month: chosen?.format('YYYY-MM') })}
      />
      <StateBlock query={report} what={t.report.what} loading={t.report.loading} denied={t.denied} lines={8}>
        {(facts) => <Figures facts={facts} />}
      </StateBlock>
      <Drafts query={query} />
      {may('platform.read') ? <Words query={query} /> : null}
    </>
  );
}

function Figures({ facts }: { readonly facts: Shape<'Transparency'> }): ReactNode {
  const t = useWords(PLATFORM);
  const { language } = useLanguage();
  const { first, last } = facts.entries;
  const byCategory = Object.entries(facts.byCategory).toSorted(([, a], [, b]) => b - a);
  const most = Math.max(1, ...byCategory.map(([, n]) => n));
  const list = (counts: Readonly<Record<string, number>>, names: Readonly<Record<string, string>>): string =>
    Object.entries(counts)
      .map(([what, n]) => `${names[what] ?? what} ${full(n, language)}`)
      .join('，') || '0';
  return (
    <Panel title={t.report.what}>
      <p className={styles['quiet']}>
        {first === null || last === null
          ? t.report.nothing
          : t.report.note(full(first, language), full(last, language))}
      </p>
      <Facts
        of={[
          [t.report.received, full(facts.received, language)],
          [t.review.why, list(facts.judged, t.report.judged)],
          [t.report.decided, list(facts.decided, t.decisions)],
          [
            t.report.appeals,
            `${full(facts.appeals.filed, language)}，${t.report.overturned} ${full(facts.appeals.overturned, language)}`,
          ],
          [t.report.complaints, full(facts.complaints, language)],
          [t.report.orders, full(facts.orders.registered, language)],
        ]}
      />
      {byCategory.length === 0 ? null : (
        <table className={styles['table']}>
          <caption>{t.report.byCategory}</caption>
          <tbody>
            {byCategory.map(([category, n]) => (
              <tr key={category}>
                <th scope="row">{t.categories[category as CategoryId] ?? category}</th>
                <td>{full(n, language)}</td>
                <td className={styles['bars']} aria-hidden="true">
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none">
                    <rect width={(n / most) * 100} height="8" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

interface PeriodProps {
  readonly query: { readonly from: string; readonly to: string };
}

function Drafts({ query }: PeriodProps): ReactNode {
  const t = useWords(PLATFORM);
  const [authority, setAuthority] = useState<(typeof AUTHORITIES)[number]>('police');
  const draft = useGet('/api/platform/report-draft', { query: { ...query, authority } });
  return (
    <Panel title={t.report.draft}>
      <Segmented
        value={authority}
        options={AUTHORITIES.map((value) => ({ value, label: t.report.authorities[value] }))}
        onChange={setAuthority}
        block={false}
      />
      <StateBlock query={draft} what={t.report.draft} loading={t.report.loading} denied={t.denied}>
        {({ title, sections }) => (
          <article className={styles['draft']} lang="zh-CN">
            <h3>{title}</h3>
            {sections.map(({ heading, text }) => (
              <section key={heading}>
                <h4>{heading}</h4>
                <p>{text}</p>
              </section>
            ))}
            <CopyButton
              label={t.report.copy}
              text={() => [title, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n')}
            />
          </article>
        )}
      </StateBlock>
    </Panel>
  );
}

function Words({ query }: PeriodProps): ReactNode {
  const t = useWords(PLATFORM);
  const { language } = useLanguage();
  const drift = useGet('/api/platform/drift', { query });
  const quality = useGet('/api/platform/quality');
  return (
    <Panel title={t.report.drift}>
      <p className={styles['quiet']}>{t.report.driftNote}</p>
      <StateBlock
        query={drift}
        what={t.report.drift}
        loading={t.report.loading}
        denied={t.denied}
        isEmpty={({ items }) => items.length === 0}
        empty={t.report.driftEmpty}
      >
        {({ items }) => (
          <ul className={styles['similar']}>
            {items.map(({ text, violating }) => (
              <li key={text}>
                {text} {full(violating, language)}
              </li>
            ))}
          </ul>
        )}
      </StateBlock>
      {quality.data === undefined || quality.data.looked === 0 ? null : (
        <Facts
          of={[
            [
              t.report.quality,
              `${percent(quality.data.same / quality.data.looked)} ${quality.data.kappa === null ? '' : t.report.kappa(quality.data.kappa.toFixed(2))}`,
            ],
          ]}
        />
      )}
    </Panel>
  );
}
