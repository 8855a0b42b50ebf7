import type { ReactNode } from 'react';
import { longDay, weekdayOf } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './day-strip.module.css';
import { CLOCK } from './words.ts';

/** One day of a period, as the server counts it. */
export interface StripDay {
  /** `2026-09-25`. */
  readonly date: string;
  readonly kind: 'start' | 'counted' | 'rest' | 'paused';
  /** The number of a counted day. */
  readonly n: number | null;
  /** The holiday, or why a weekend day is worked. */
  readonly name: string | null;
  readonly due: boolean;
}

interface Props {
  readonly days: readonly StripDay[];
  /** Days are working days unless told. */
  readonly unit?: 'working_day' | 'calendar_day';
  readonly provisional?:
    | { readonly years: readonly number[]; readonly earliest: string; readonly latest: string }
    | undefined;
}

/** A period as a person counts it on a wall calendar: a list read aloud day by day, Monday first on a phone. */
export function DayStrip({ days, unit = 'working_day', provisional }: Props): ReactNode {
  const { language } = useLanguage();
  const t = useWords(CLOCK).strip;
  const first = days[0];
  if (first === undefined) return null;
  const lead = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return (
    <figure className={styles['figure']}>
      <figcaption className="pz-hidden">{t.caption}</figcaption>
      <ol className={styles['strip']}>
        {Array.from({ length: lead }, (_, index) => (
          <li key={index} aria-hidden="true" className={styles['lead']} />
        ))}
        {days.map((day, index) => (
          <Day key={day.date} day={day} first={index === 0} unit={unit} />
        ))}
      </ol>
      {provisional === undefined ? null : (
        <p className={styles['note']}>
          {t.provisional(
            provisional.years.join(language === 'zh' ? '、' : ', '),
            longDay(provisional.earliest, language),
            longDay(provisional.latest, language),
          )}
        </p>
      )}
    </figure>
  );
}

function Day({
  day,
  first,
  unit,
}: {
  readonly day: StripDay;
  readonly first: boolean;
  readonly unit: NonNullable<Props['unit']>;
}): ReactNode {
  const { language } = useLanguage();
  const t = useWords(CLOCK).strip;
  const { date, kind, n, name, due } = day;
  const [, month, number] = date.split('-').map(Number) as [number, number, number];
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  const sign =
    kind === 'start'
      ? t.start
      : kind === 'paused'
        ? t.pause
        : kind === 'rest'
          ? t.rest
          : due
            ? t.due(n!)
            : weekend && unit === 'working_day'
              ? t.worked(n!)
              : String(n);
  const says =
    kind === 'start'
      ? t.first
      : kind === 'paused'
        ? t.pausedDay
        : kind === 'rest'
          ? t.restDay
          : unit === 'working_day'
            ? t.counted(n!)
            : t.countedDay(n!);
  const spoken = [longDay(date, language), weekdayOf(date, language), name, says, due ? t.dueDay : null].filter(
    Boolean,
  );
  const text = spoken.join(language === 'zh' ? '，' : ', ');
  return (
    <li className={`${styles['day']} ${styles[kind]} ${due ? styles['due'] : ''}`} title={text}>
      <span aria-hidden="true" className={styles['date']}>
        {first || number === 1 ? `${month}/${number}` : number}
      </span>
      <span aria-hidden="true" className={styles['sign']}>
        {sign}
      </span>
      <span className="pz-hidden">{text}</span>
    </li>
  );
}
