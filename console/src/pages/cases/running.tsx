import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { bytes, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useNow } from '../../parts/clock/now.ts';
import { Panel } from '../../parts/page/page.tsx';
import { SubtractionTable } from '../../parts/subtraction/subtraction-table.tsx';
import styles from './cases.module.css';
import { CASES } from './words.ts';

/** How far a count is, in numbers; every figure says that it may not be cited. */
export function Running({ running }: { readonly running: NonNullable<Shape<'Case'>['running']> }): ReactNode {
  const t = useWords(CASES);
  const { language } = useLanguage();
  const now = useNow(1000);
  const { phase, done, total, rows, since } = running;
  const seconds = since === null ? 0 : Math.max(1, (now - Date.parse(since)) / 1000);
  // Parts of the reading; what follows it is short.
  const share = total === null || total === 0 ? null : done / total;
  const left = share === null || share < 0.02 ? null : Math.ceil(((seconds / share) * (1 - share)) / 60);
  const said = [
    (t.running.phases as Readonly<Record<string, string>>)[phase] ?? phase,
    phase === 'hash' ? bytes(done) : null,
    total === null ? null : t.running.parts(full(done, language), full(total, language)),
    rows === null || rows === 0 || seconds === 0 ? null : t.running.pace(full(Math.round(rows / seconds), language)),
    left === null ? null : t.running.left(full(left, language)),
  ].filter((text) => text !== null);
  return (
    <Panel title={t.running.title}>
      <p role="status">{said.join(language === 'zh' ? '，' : ', ')}</p>
      <progress
        className={styles['progress']}
        aria-label={t.running.title}
        {...(share === null ? {} : { value: share })}
      />
      {rows === null ? null : (
        <SubtractionTable partial unit="" steps={[{ key: 'read', kind: 'read', label: t.running.read, count: rows }]} />
      )}
      <p className={styles['quiet']}>{t.running.hint}</p>
    </Panel>
  );
}
