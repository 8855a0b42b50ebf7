import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import { Panel } from '../../parts/page/page.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';

type Held = Shape<'Holding'>;

/** Rows drawn; the rest is smaller. */
const ROWS = 12;

/** Class by place as a table whose cells carry their bars: people, not hits. */
export function Holdings({ of }: { readonly of: NonNullable<Shape<'Overview'>['holdings']> }): ReactNode {
  const [t, terms] = [useWords(OVERVIEW).holdings, useWords(TERMS)];
  const { language } = useLanguage();
  const { items, asOf, running } = of;
  const places = [...new Set(items.map(({ place }) => place))];
  const types = byType(items);
  const most = Math.max(1, ...items.map(({ people }) => people));
  return (
    <Panel
      title={t.title}
      aside={
        <span className={styles['quiet']}>{asOf === null ? t.hint : `${t.hint} · ${t.asOf(denseTime(asOf))}`}</span>
      }
    >
      {running > 0 ? <p role="status">{t.running(full(running, language))}</p> : null}
      {types.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={styles['held']}>
            <caption className="pz-hidden">{t.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.type}</th>
                {places.map((place) => (
                  <th key={place} scope="col">
                    {place}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {types.slice(0, ROWS).map((row) => (
                <tr key={row[0]!.type}>
                  <th scope="row">
                    {row[0]!.title[language]}{' '}
                    <span className={styles['quiet']}>
                      {row[0]!.sensitivity === 'sensitive' ? terms.sensitivity.sensitive : ''}
                    </span>
                  </th>
                  {places.map((place) => (
                    <HeldCell key={place} held={row.find((one) => one.place === place)} most={most} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function HeldCell({ held, most }: { readonly held: Held | undefined; readonly most: number }): ReactNode {
  const { language } = useLanguage();
  if (held === undefined) return <td className={styles['number']}>0</td>;
  const width = Math.max(1, (held.people / most) * 100);
  return (
    <td className={styles['number']}>
      <svg aria-hidden="true" className={styles['bar']} viewBox="0 0 100 10" preserveAspectRatio="none">
        <rect
          width={width}
          height="10"
          className={held.sensitivity === 'sensitive' ? styles['sensitive'] : styles['general']}
        />
      </svg>
      <span>{full(held.people, language)}</span>
    </td>
  );
}

function byType(items: readonly Held[]): Held[][] {
  const rows = new Map<string, Held[]>();
  for (const item of items) rows.set(item.type, [...(rows.get(item.type) ?? []), item]);
  const people = (row: readonly Held[]): number => Math.max(...row.map((one) => one.people));
  return [...rows.values()].toSorted((a, b) => people(b) - people(a));
}
