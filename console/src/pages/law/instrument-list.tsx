import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { To, usePlace } from '../../place.tsx';
import styles from './law.module.css';
import { Standing } from './standing.tsx';
import { LAW } from './words.ts';

type Instrument = Shape<'Instrument'>;
const ORDER: readonly Shape<'Standing'>[] = ['in_force', 'future', 'past', 'repealed', 'draft', 'unverified'];

/** The register on the day: each text leads to the rules written on it. */
export function InstrumentList({ instruments }: { readonly instruments: readonly Instrument[] }): ReactNode {
  const t = useWords(LAW);
  const { query } = usePlace();
  const { under, ...rest } = query;
  return ORDER.map((standing) => {
    const some = instruments.filter((one) => one.standing === standing);
    if (some.length === 0) return null;
    return (
      <section key={standing}>
        <h3 className={styles['group']}>
          {t.standing[standing]} {some.length}
        </h3>
        <ul className={styles['instruments']}>
          {some.map((one) => (
            <InstrumentLine key={one.id} one={one} chosen={one.id === under} rest={rest} />
          ))}
        </ul>
      </section>
    );
  });
}

interface LineProps {
  readonly one: Instrument;
  readonly chosen: boolean;
  readonly rest: Readonly<Record<string, string>>;
}

function InstrumentLine({ one, chosen, rest }: LineProps): ReactNode {
  const { language } = useLanguage();
  return (
    <li className={chosen ? styles['chosen'] : undefined}>
      <To to="law" query={chosen ? rest : { ...rest, under: one.id }} current={chosen}>
        {one.short[language]}
      </To>
      <span className={styles['quiet']}>{one.number}</span>
    </li>
  );
}

/** What stands over every text: who issued it, its number, since when, how it stands, how far it was checked. */
export function InstrumentBlock({ one }: { readonly one: Instrument }): ReactNode {
  const t = useWords(LAW);
  const { language } = useLanguage();
  const checked = (t.checked as Readonly<Record<string, string>>)[one.text ?? 'none'] ?? t.checked.none;
  const { from, to } = one.effective;
  return (
    <div className={one.standing === 'in_force' ? styles['block'] : `${styles['block']} ${styles['tinted']}`}>
      <h3>
        {/* Names of texts stay Chinese; the other language says what they are. */}
        <span lang="zh-CN">《{one.title.zh}》</span> <Standing of={one.standing} />
      </h3>
      {language === 'en' ? <p className={styles['quiet']}>{one.title.en}</p> : null}
      <dl className={styles['meta']}>
        {(
          [
            [t.meta.issuer, one.issuer[language]],
            [t.meta.number, one.number],
            [t.meta.promulgated, one.promulgated ?? '—'],
            [t.meta.effective, `${from ?? '—'}${to === null ? '' : ` — ${to}`}`],
            [t.meta.checked, checked],
          ] as const
        ).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {one.note === null ? null : <p className={styles['quiet']}>{one.note[language]}</p>}
    </div>
  );
}
