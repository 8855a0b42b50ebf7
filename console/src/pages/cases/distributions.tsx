import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { full, middle, percent } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Plot } from '../../parts/plot/plot.tsx';
import styles from './cases.module.css';
import { fiveYears } from './five-years.ts';
import { CASES } from './words.ts';

type Share = Shape<'Share'>;

const ROW = 26;
/** Above this the matrix is drawn, not written. */
const WRITTEN = 12;

/** Where, how old, how the files hang together; each title states what is found, each plot has its table. */
export function Distributions({ result }: { readonly result: Shape<'CountResult'> }): ReactNode {
  const t = useWords(CASES).plots;
  const { language } = useLanguage();
  const number = (count: number): string => full(count, language);
  const province = sorted(result.province);
  const operator = sorted(result.operator);
  const birth = fiveYears(result.birthYear);
  const files = result.growth.map(({ file }) => middle(file, 20));
  if (province.length + operator.length + birth.length === 0 && files.length < 2)
    return (
      <Panel title={t.title}>
        <p>{t.none}</p>
      </Panel>
    );
  const most = (of: readonly Share[]): Share => of.reduce((best, one) => (one.count > best.count ? one : best));
  const share = (of: readonly Share[]): string =>
    percent(most(of).count / of.reduce((sum, { count }) => sum + count, 0));
  const bars = (of: readonly Share[]) => ({
    kind: 'bars' as const,
    names: of.map(({ label }) => label),
    series: [{ name: '', values: of.map(({ count }) => count) }],
    height: Math.max(120, of.length * ROW + 40),
  });
  return (
    <Panel title={t.title}>
      <div className={styles['plots']}>
        {province.length === 0 ? null : (
          <Plot
            {...bars(province)}
            title={t.province(province[0]!.label, number(province[0]!.count), share(province))}
            unit={t.people}
          />
        )}
        {birth.length === 0 ? null : (
          <Plot
            kind="columns"
            title={t.birth(most(birth).label, share(birth))}
            unit={t.people}
            names={birth.map(({ label }) => label)}
            series={[{ name: '', values: birth.map(({ count }) => count) }]}
          />
        )}
        {operator.length === 0 ? null : (
          <Plot {...bars(operator)} title={t.operator(operator[0]!.label, share(operator))} unit={t.numbers} />
        )}
        {files.length < 2 ? null : (
          <Plot
            kind="steps"
            title={t.growth(
              ...((best) => [middle(best.file, 20), number(best.newPeople)] as const)(
                result.growth.reduce((best, one) => (one.newPeople > best.newPeople ? one : best)),
              ),
            )}
            unit={t.people}
            names={files}
            series={[
              { name: t.total, values: result.growth.map(({ total }) => total) },
              { name: t.fresh, values: result.growth.map(({ newPeople }) => newPeople) },
            ]}
          />
        )}
        {files.length < 2 ? null : <Overlap files={files} matrix={result.overlap} />}
      </div>
    </Panel>
  );
}

function Overlap({
  files,
  matrix,
}: {
  readonly files: readonly string[];
  readonly matrix: readonly (readonly number[])[];
}): ReactNode {
  const t = useWords(CASES).plots;
  const { language } = useLanguage();
  let best = { row: 0, column: 0, count: 0 };
  for (const [row, line] of matrix.entries())
    for (const [column, count] of line.entries()) if (column > row && count > best.count) best = { row, column, count };
  const title =
    best.count === 0 ? t.noOverlap : t.overlap(files[best.row]!, files[best.column]!, full(best.count, language));
  if (files.length > WRITTEN)
    return (
      <div className={styles['wide']}>
        <Plot
          kind="heat"
          title={title}
          unit={t.people}
          names={files}
          series={files.map((name, row) => ({ name, values: matrix[row] ?? [] }))}
          height={files.length * ROW + 80}
        />
      </div>
    );
  return (
    <div className={styles['wide']}>
      <p>
        <strong>{title}</strong> <span className={styles['quiet']}>{t.overlapUnit}</span>
      </p>
      <div className={styles['frame']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th />
              {files.map((file, column) => (
                <th key={column} scope="col" className={styles['number']}>
                  {file}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {files.map((file, row) => (
              <tr key={row}>
                <th scope="row">{file}</th>
                {files.map((_, column) => (
                  <td key={column} className={`${styles['number']} ${row === column ? styles['own'] : ''}`}>
                    {full(matrix[row]?.[column] ?? 0, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const sorted = (of: readonly Share[]): readonly Share[] => of.toSorted((left, right) => right.count - left.count);
