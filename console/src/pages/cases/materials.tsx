import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { bytes, denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Fold } from '../../parts/verdict/fold.tsx';
import styles from './cases.module.css';
import { CASES } from './words.ts';

type Material = Shape<'Material'>;

interface Props {
  readonly case: Shape<'Case'>;
  /** Opens the count with its corrections. */
  readonly onCorrect: (() => void) | undefined;
}

/** The originals with their hashes, and what each column was read as. */
export function Materials({ case: { list, result }, onCorrect }: Props): ReactNode {
  const t = useWords(CASES).materials;
  const { language } = useLanguage();
  return (
    <Panel title={t.title}>
      {list.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <div className={styles['frame']}>
          <table className={`${styles['table']} ${styles['materials']}`}>
            <thead>
              <tr>
                <th scope="col">{t.file}</th>
                <th scope="col" className={styles['number']}>
                  {t.size}
                </th>
                <th scope="col" className={styles['number']}>
                  {t.rows}
                </th>
                <th scope="col" className={styles['number']}>
                  {t.valid}
                </th>
                <th scope="col" className={styles['number']}>
                  {t.added}
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((material) => (
                <tr key={material.fileId}>
                  <td>
                    {material.name}
                    <br />
                    <code className={styles['hash']}>
                      {t.sha} {material.sha256}
                    </code>
                    <br />
                    <span className={styles['quiet']}>
                      {material.checkedAt === null ? t.unchecked : t.checked(denseTime(material.checkedAt))}
                    </span>
                    {result === null ? null : <Layouts material={material} />}
                  </td>
                  <td className={styles['number']}>{bytes(material.bytes)}</td>
                  <td className={styles['number']}>{material.rows === null ? '—' : full(material.rows, language)}</td>
                  <td className={styles['number']}>{material.valid === null ? '—' : full(material.valid, language)}</td>
                  <td className={styles['number']}>{denseTime(material.addedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {result !== null && onCorrect !== undefined ? (
        <div>
          <Button size="small" onClick={onCorrect}>
            {t.correct}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function Layouts({ material: { layouts } }: { readonly material: Material }): ReactNode {
  const words = useWords(CASES);
  const t = words.materials;
  const { language } = useLanguage();
  if (layouts.length === 0) return <p className={styles['quiet']}>{t.noLayout}</p>;
  const columns = layouts.reduce((sum, layout) => sum + layout.columns.length, 0);
  const roles = words.roles as Readonly<Record<string, string>>;
  return (
    <Fold title={t.layouts(full(columns, language))}>
      {layouts.map((layout, index) => (
        <table key={index} className={styles['table']}>
          <thead>
            <tr>
              <th />
              <th scope="col">{t.header}</th>
              <th scope="col">{t.role}</th>
            </tr>
          </thead>
          <tbody>
            {layout.columns.map(({ header, role }, at) => (
              <tr key={at}>
                <th scope="row">{t.column(at + 1)}</th>
                <td>{header ?? '—'}</td>
                <td>{roles[role] ?? role}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Fold>
  );
}
