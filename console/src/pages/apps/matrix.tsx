import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Fold } from '../../parts/verdict/fold.tsx';
import styles from './apps.module.css';
import { namesOf } from './result-shapes.ts';
import type { MatrixRow, Permission } from './result-shapes.ts';
import { APPS } from './words.ts';

const bare = (permission: string): string => permission.replace(/^android\.permission\./, '');

/** Each item of information: what may reach it, what does, and whether the policy says so. */
export function Matrix({ version }: { readonly version: Shape<'AppVersion'> }): ReactNode {
  const t = useWords(APPS).matrix;
  const { language } = useLanguage();
  const comma = language === 'zh' ? '、' : ', ';
  const name = namesOf(version, language);
  const rows = version.matrix as unknown as readonly MatrixRow[];
  const permissions = version.permissions as unknown as readonly Permission[];
  if (rows.length + permissions.length === 0) return <p>{t.none}</p>;
  return (
    <>
      <div className={styles['frame']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              <th scope="col">{t.permissions}</th>
              <th scope="col" className={styles['number']}>
                {t.app}
              </th>
              <th scope="col">{t.sdks}</th>
              <th scope="col">{t.stated}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, permissions: through, calls, stated }) => (
              <tr key={item}>
                <th scope="row">{name.item(item)}</th>
                <td>{through.length === 0 ? '—' : <code>{through.map(bare).join(' ')}</code>}</td>
                <td className={styles['number']}>{calls.app === 0 ? '—' : full(calls.app, language)}</td>
                <td>
                  {calls.sdks.length === 0
                    ? '—'
                    : calls.sdks.map((sdk) => `${name.sdk(sdk.id)} ${full(sdk.calls, language)}`).join(comma)}
                </td>
                <td>
                  {version.policy === null ? (
                    '—'
                  ) : stated ? (
                    t.yes
                  ) : (
                    <>
                      {t.no}
                      {calls.app + calls.sdks.length > 0 ? <div className={styles['gap']}>{t.gap}</div> : null}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {permissions.length === 0 ? null : (
        <Fold title={t.all(full(permissions.length, language))}>
          <ul>
            {permissions.map((permission) => (
              <li key={permission.name}>
                <code>{permission.name}</code>{' '}
                <span className={styles['quiet']}>{permission.reason ?? t.noReason}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
