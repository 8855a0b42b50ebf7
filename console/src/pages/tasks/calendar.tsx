import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { dayOf, longDay, weekdayOf } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePhone } from '../../parts/page/width.ts';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { To, usePlace } from '../../place.tsx';
import { TaskTable } from './task-table.tsx';
import styles from './tasks.module.css';
import { TASKS } from './words.ts';

/** Tasks of one day shown; more are counted. */
const SHOWN = 3;

/** A month with its days of rest and work as the State Council announced them; on a phone a list of days. */
export function TaskCalendar(): ReactNode {
  const t = useWords(TASKS);
  const phone = usePhone();
  const { query, change } = usePlace();
  const month = /^\d{4}-\d{2}$/.test(query['month'] ?? '') ? query['month']! : dayOf(new Date()).slice(0, 7);
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const calendar = useGet('/api/tasks/calendar', {
    query: { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` },
  });
  const move = (by: number): void =>
    change({ month: new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7) });
  return (
    <>
      <div className={styles['tools']}>
        <Button onClick={() => move(-1)}>‹{t.calendar.previous}</Button>
        <strong>{t.calendar.month(String(year), String(number))}</strong>
        <Button onClick={() => move(1)}>{t.calendar.next}›</Button>
        <Button type="text" onClick={() => change({ month: undefined })}>
          {t.calendar.today}
        </Button>
      </div>
      <StateBlock
        query={calendar}
        what={t.calendar.what}
        loading={t.calendar.loading}
        lines={12}
        partial={({ unannounced }) => (unannounced.length > 0 ? t.calendar.missing(unannounced.join('、')) : null)}
      >
        {({ days, overdue }) => (
          <>
            {overdue.length > 0 ? (
              <>
                <h2>{t.filters.overdue}</h2>
                <TaskTable caption={t.filters.overdue} rows={overdue} />
              </>
            ) : null}
            {phone ? <Agenda days={days} /> : <Month days={days} />}
          </>
        )}
      </StateBlock>
    </>
  );
}

type Day = Shape<'CalendarDay'>;

function Month({ days }: { readonly days: readonly Day[] }): ReactNode {
  const t = useWords(TASKS);
  const first = days[0];
  const lead = first === undefined ? 0 : (new Date(`${first.day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (Day | null)[] = [...Array.from({ length: lead }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return (
    <table className={styles['month']}>
      <thead>
        <tr>
          {Object.entries(t.weekdays).map(([key, name]) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {Array.from({ length: 7 }, (_, day) => week[day] ?? null).map((cell, day) =>
              cell === null ? <td key={day} /> : <DayCell key={cell.day} cell={cell} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ cell }: { readonly cell: Day }): ReactNode {
  const t = useWords(TASKS);
  const { day, kind, name, tasks } = cell;
  const today = day === dayOf(new Date());
  return (
    <td className={`${styles['cell']} ${kind === 'rest' ? styles['rest'] : ''} ${today ? styles['today'] : ''}`}>
      <div className={styles['date']}>
        <time dateTime={day} aria-current={today ? 'date' : undefined}>
          {Number(day.slice(8))}
        </time>
        <span className={styles['quiet']} title={name ?? undefined}>
          {kind === 'made-up'
            ? t.calendar.worked
            : kind === 'rest' && name !== null
              ? `${t.calendar.rest} ${name}`
              : ''}
        </span>
      </div>
      <ul>
        {tasks.slice(0, SHOWN).map((task) => (
          <li key={task.id}>
            <To to={`tasks/${task.id}`} className={`${styles['item']} ${task.overdue ? styles['late'] : ''}`}>
              {task.overdue ? '■' : today ? '◆' : '○'} {task.title}
            </To>
          </li>
        ))}
      </ul>
      {tasks.length > SHOWN ? <span className={styles['quiet']}>{t.calendar.more(tasks.length - SHOWN)}</span> : null}
    </td>
  );
}

function Agenda({ days }: { readonly days: readonly Day[] }): ReactNode {
  const t = useWords(TASKS);
  const { language } = useLanguage();
  const busy = days.filter(({ tasks }) => tasks.length > 0);
  if (busy.length === 0) return <p>{t.calendar.nothing}</p>;
  return busy.map(({ day, tasks }) => (
    <section key={day}>
      <h2>{`${longDay(day, language)} ${weekdayOf(day, language)}`}</h2>
      <TaskTable caption={longDay(day, language)} rows={tasks} />
    </section>
  ));
}
