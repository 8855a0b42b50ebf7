import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { full, percent } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { TERMS, piName } from '../../i18n/terms.ts';
import { useSession } from '../../session/session.tsx';
import styles from './detect.module.css';
import type { Numbered } from './numbering.ts';
import { SuppressDialog } from './suppress-dialog.tsx';
import { DETECT } from './words.ts';

interface Props {
  readonly scan: Shape<'Scan'>;
  readonly file: Shape<'ScanFile'>;
  readonly finding: Numbered | undefined;
  readonly at: number | undefined;
  readonly total: number;
  readonly suppressing: boolean;
  readonly onGo: (to: number) => void;
  readonly onSuppress: (open: boolean) => void;
}

/** Why a mark stands where it stands, and what can be done about it. */
export function FindingPanel({ scan, file, finding, at, total, suppressing, onGo, onSuppress }: Props): ReactNode {
  const [t, terms] = [useWords(DETECT), useWords(TERMS)];
  const { language } = useLanguage();
  const { may } = useSession();
  const articles = scan.articles.filter(({ types }) => finding !== undefined && types.includes(finding.type));
  return (
    <aside className={styles['finding']}>
      <div className={styles['stepper']}>
        <Button size="small" disabled={at === undefined || at <= 1} onClick={() => onGo((at ?? 1) - 1)}>
          ‹{t.view.previous}
        </Button>
        <span aria-live="polite">
          {at === undefined
            ? t.places(full(total, language))
            : t.view.finding(full(at, language), full(total, language))}
        </span>
        <Button size="small" disabled={at !== undefined && at >= total} onClick={() => onGo((at ?? 0) + 1)}>
          {t.view.next}›
        </Button>
      </div>
      {finding === undefined ? (
        <p className={styles['quiet']}>{t.view.none}</p>
      ) : (
        <div className={styles['why']}>
          <h2>{piName(finding.type, terms)}</h2>
          <p>
            {terms.sensitivity[finding.sensitivity]} · {t.view.confidence(percent(finding.confidence))}
            {finding.suppressed ? ` · ${t.view.suppressed}` : ''}
          </p>
          {finding.type.startsWith('MASKED_') ? <p>{t.view.masked}</p> : null}
          <h3>{t.view.why}</h3>
          <ul>
            {finding.reasons.map(({ kind, detail }) => (
              <li key={`${kind}${detail ?? ''}`}>
                {(t.reason as Readonly<Record<string, string>>)[kind] ?? kind}
                {detail === undefined ? '' : `：${detail}`}
              </li>
            ))}
          </ul>
          {articles.map(({ instrument, article, title }) => (
            <p key={`${instrument}${article}`} className={styles['quiet']}>
              {title[language]}
            </p>
          ))}
          {may('finding.suppress') && !finding.suppressed ? (
            <Button size="small" onClick={() => onSuppress(true)}>
              {t.view.notPi}
            </Button>
          ) : null}
          <SuppressDialog open={suppressing} {...{ scan, file, finding }} onClose={() => onSuppress(false)} />
        </div>
      )}
    </aside>
  );
}
