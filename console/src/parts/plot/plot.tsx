import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './plot.module.css';
import { PLOT } from './words.ts';

const Chart = lazy(() => import('./chart.tsx'));

export interface PlotProps {
  /** States the finding: 「江苏、浙江占六成」. */
  readonly title: string;
  /** 人, 条, 次: of every figure. */
  readonly unit: string;
  /** `bars`: sorted, horizontal; `columns`: a histogram; `line`, `steps`: over time, from zero; `heat`: rows by columns. */
  readonly kind: 'bars' | 'columns' | 'line' | 'steps' | 'heat';
  /** Names along the axis. */
  readonly names: readonly string[];
  /** At most six; the rest is 其他. For `heat` a row each. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** A day the line is crossed by a mark, such as consent. */
  readonly mark?: { readonly at: string; readonly text: string } | undefined;
  /** Height in pixels. */
  readonly height?: number;
}

/** A chart with a title that states the finding, its unit, and always its table; ECharts is fetched when one is shown. */
export function Plot(props: PlotProps): ReactNode {
  const { title, unit, names, height = 280 } = props;
  const t = useWords(PLOT);
  const { language } = useLanguage();
  const [table, setTable] = useState(false);
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <strong>{title}</strong>
        <span className={styles['unit']}>{t.unit(unit)}</span>
        <Button type="link" size="small" className="pz-screen" onClick={() => setTable(!table)}>
          {table ? t.chart : t.table}
        </Button>
      </figcaption>
      {table ? null : (
        <div
          className={styles['chart']}
          style={{ height }}
          role="img"
          aria-label={t.label(title, full(names.length, language))}
        >
          <Suspense fallback={null}>
            <Chart {...props} />
          </Suspense>
        </div>
      )}
      <div className={table ? styles['table'] : styles['printed']}>
        <Table {...props} />
      </div>
    </figure>
  );
}

/** The same figures; instead of the chart in print. */
function Table({ title, names, series, unit }: PlotProps): ReactNode {
  const { language } = useLanguage();
  return (
    <table>
      <caption className="pz-hidden">{title}</caption>
      <thead>
        <tr>
          <th />
          {series.map(({ name }) => (
            <th key={name} scope="col">
              {name === '' ? unit : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, index) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {series.map(({ name: column, values }) => {
              const value = values[index];
              return <td key={column}>{value === null || value === undefined ? '—' : full(value, language)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
