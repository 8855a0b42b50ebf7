import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './apps.module.css';
import { namesOf } from './result-shapes.ts';
import type { RunEvent } from './result-shapes.ts';
import { APPS } from './words.ts';

/** What happened, in order; a line stands where consent was given. */
export function RunTimeline({ version }: { readonly version: Shape<'AppVersion'> }): ReactNode {
  const t = useWords(APPS).run;
  const { language } = useLanguage();
  const name = namesOf(version, language);
  const events = (version.run?.['timeline'] ?? []) as readonly RunEvent[];
  if (events.length === 0) return <p>{t.none}</p>;
  const early = events.filter(({ state, items }) => state === 'before' && items.length > 0).length;
  return (
    <>
      <h3>{t.title(full(early, language))}</h3>
      <div className={styles['frame']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col" className={styles['number']}>
                {t.time}
              </th>
              {[t.event, t.items, t.by, t.to, t.place].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map((event, index) => (
              <tr key={index} className={event.type === 'consent' ? styles['consent'] : undefined}>
                <td className={styles['number']}>{event.t}</td>
                <td>
                  {event.type === 'consent' ? (
                    <strong>{t.consent}</strong>
                  ) : (
                    ((t.types as Readonly<Record<string, string>>)[event.type] ?? event.type)
                  )}
                  <div className={event.state === 'before' && event.items.length > 0 ? styles['gap'] : styles['quiet']}>
                    {t[event.state]} {event.background ? t.background : ''}
                  </div>
                </td>
                <td>
                  {event.items.length === 0 ? '—' : event.items.map(name.item).join(language === 'zh' ? '、' : ', ')}
                </td>
                <td>{event.sdk === null ? (event.type === 'collect' ? t.self : '—') : name.sdk(event.sdk)}</td>
                <td>
                  {event.host === null ? '—' : <code>{event.host}</code>}{' '}
                  {event.receiver === null ? '' : name.sdk(event.receiver)}
                </td>
                <td className={styles['quiet']}>{t.line(event.file, String(event.line))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
