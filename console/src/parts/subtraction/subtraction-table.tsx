import { Button } from 'antd';
import type { ReactNode } from 'react';
import { full, round } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { checkSums } from './check-sums.ts';
import styles from './subtraction.module.css';
import { SUBTRACTION } from './words.ts';

export interface Step {
  readonly key: string;
  readonly kind: 'read' | 'minus' | 'result';
  readonly label: string;
  readonly count: number;
  readonly reason?: ReactNode;
  /** Opens the rows of this step, masked. */
  readonly onOpen?: () => void;
}

interface Props {
  readonly steps: readonly Step[];
  /** 条 or 人, said of every figure. */
  readonly unit: string;
  /** While counting: every figure says it may not be cited. */
  readonly partial?: boolean;
}

const SIGN: Readonly<Record<Step['kind'], string>> = { read: '', minus: '−', result: '＝' };

/** What was read, what was removed and why, and what is left; the sum is checked here, not believed. */
export function SubtractionTable({ steps, unit, partial = false }: Props): ReactNode {
  const { language } = useLanguage();
  const t = useWords(SUBTRACTION);
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption className="pz-hidden">{t.caption}</caption>
        <thead className="pz-hidden">
          <tr>
            <th scope="col">{t.step}</th>
            <th scope="col">{t.count}</th>
            <th scope="col" aria-hidden="true" />
            <th scope="col">{t.reason}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ key, kind, label, count, reason, onOpen }) => (
            <tr key={key} className={styles[kind]}>
              <th scope="row">
                <span aria-hidden="true" className={styles['sign']}>
                  {SIGN[kind]}
                </span>
                {label}
              </th>
              <td className={styles['number']}>
                {full(count, language)}
                {unit}
                {count >= 10_000 && language === 'zh' ? (
                  <span className={styles['round']}>{round(count, 'zh')}</span>
                ) : null}
                {partial ? <span className={styles['interim']}>{t.partial}</span> : null}
              </td>
              <td aria-hidden="true" className={styles['plot']}>
                <Bar steps={steps} at={key} most={most} />
              </td>
              <td className={styles['reason']}>
                {reason}
                {onOpen === undefined ? null : (
                  <Button type="link" size="small" onClick={onOpen}>
                    {t.rows}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Check steps={steps} />
    </div>
  );
}

/** A removal hangs where the ones before it ended, so that the bars read as one subtraction. */
function Bar({
  steps,
  at,
  most,
}: {
  readonly steps: readonly Step[];
  readonly at: string;
  readonly most: number;
}): ReactNode {
  let left = 0;
  for (const { key, kind, count } of steps) {
    const from = kind === 'minus' ? left - count : 0;
    if (key === at)
      return (
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={styles['bar']}>
          <rect
            className={styles[`fill-${kind}`]}
            x={(Math.max(0, from) / most) * 100}
            width={Math.max(0.4, (count / most) * 100)}
            y="0"
            height="10"
          />
        </svg>
      );
    left = kind === 'minus' ? from : count;
  }
  return null;
}

function Check({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const { language } = useLanguage();
  const t = useWords(SUBTRACTION);
  const sums = checkSums(steps);
  if (sums.length === 0) return null;
  return (
    <ul className={styles['check']}>
      {sums.map(({ read, removed, result, equal }) => {
        const sum = `${full(read, language)}−${full(removed, language)}＝${full(read - removed, language)}`;
        return (
          <li key={result} className={equal ? undefined : styles['unequal']}>
            {equal ? t.checked(sum) : t.unequal(sum, full(result, language))}
          </li>
        );
      })}
    </ul>
  );
}
