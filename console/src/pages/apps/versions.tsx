import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { To } from '../../place.tsx';
import styles from './apps.module.css';
import { TallyLine } from './tally.tsx';
import { APPS } from './words.ts';

/** Every version examined, newest first; two of them side by side on request. */
export function Versions({ app, current }: { readonly app: Shape<'App'>; readonly current: string }): ReactNode {
  const t = useWords(APPS);
  const all = app.all.toSorted((left, right) => right.position - left.position);
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {[t.versions.version, t.versions.channel, t.versions.tally, t.versions.time, t.versions.compare].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {all.map((line, index) => {
            const before = all.slice(index + 1).find(({ tally }) => tally !== null);
            return (
              <tr key={line.id}>
                <th scope="row">
                  <To to={`apps/${app.id}/${line.id}`} current={line.id === current}>
                    {line.versionName ?? t.one.unnamed}
                  </To>
                </th>
                <td>{line.channel ?? '—'}</td>
                <td>{line.tally === null ? t.states[line.state] : <TallyLine tally={line.tally} short />}</td>
                <td className={styles['nowrap']}>{denseTime(line.endedAt ?? line.createdAt)}</td>
                <td>
                  {before === undefined || line.tally === null ? (
                    '—'
                  ) : (
                    <To to={`apps/${app.id}/compare`} query={{ from: before.id, to: line.id }}>
                      {before.versionName ?? t.one.unnamed}
                    </To>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
