import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { full, middle } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { MARKS, outcomeOf } from '../../parts/outcome/outcome.tsx';
import { To } from '../../place.tsx';
import styles from './detect.module.css';
import { DETECT } from './words.ts';

/** The files of a check with their mark and count. */
export function FileList({
  scan,
  current,
}: {
  readonly scan: Shape<'Scan'>;
  readonly current: string | undefined;
}): ReactNode {
  const t = useWords(DETECT);
  const { language } = useLanguage();
  return (
    <nav className={styles['files']} aria-label={t.scan.files(String(scan.files.length))}>
      <h2>{t.scan.files(full(scan.totals.files, language))}</h2>
      <ul>
        {scan.files.map((file) => (
          <li key={file.id}>
            <To to={`detect/${scan.id}/${file.id}`} className={styles['fileline']} current={file.id === current}>
              <span aria-hidden="true" className={styles[`mark-${outcomeOf(file.outcome)}`]}>
                {file.state === 'done' ? MARKS[outcomeOf(file.outcome)] : '◌'}
              </span>
              <span className={styles['filename']} title={file.name}>
                {middle(file.name, 28)}
              </span>
              <span className={styles['count']}>
                {file.state === 'done' ? full(file.findings, language) : t.state[file.state]}
              </span>
            </To>
          </li>
        ))}
      </ul>
      {scan.filesOmitted > 0 ? (
        <p className={styles['quiet']}>{t.scan.omitted(full(scan.filesOmitted, language))}</p>
      ) : null}
    </nav>
  );
}
