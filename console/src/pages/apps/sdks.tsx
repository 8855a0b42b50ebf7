import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './apps.module.css';
import { namesOf } from './result-shapes.ts';
import { APPS } from './words.ts';

interface Collects {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
}

/** Third-party code: whose it is, what it collects, whether the policy says so, by what it was known. */
export function Sdks({ version }: { readonly version: Shape<'AppVersion'> }): ReactNode {
  const t = useWords(APPS).sdks;
  const { language } = useLanguage();
  const comma = language === 'zh' ? '、' : ', ';
  const name = namesOf(version, language);
  const { undisclosedSdks } = version.facts;
  const hidden = new Set(Array.isArray(undisclosedSdks) ? undisclosedSdks : []);
  if (version.sdks.length === 0) return <p>{t.none}</p>;
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {[t.name, t.company, t.category, t.version, t.collects, t.declared, t.evidence].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {version.sdks.map((sdk) => {
            const { required = [], optional = [] } = (sdk.collects ?? {}) as Collects;
            const found = (Array.isArray(sdk.evidence) ? sdk.evidence : []) as readonly { value?: string }[];
            const kind = (t.categories as Readonly<Record<string, string>>)[sdk.category] ?? sdk.category;
            return (
              <tr key={sdk.id}>
                <th scope="row">{sdk.name[language]}</th>
                <td>{sdk.thirdParty ? (sdk.company ?? '—') : t.first}</td>
                <td className={styles['nowrap']}>{kind}</td>
                <td>{(sdk.version as { value?: string } | null)?.value ?? '—'}</td>
                <td>
                  {required.length === 0 ? '—' : required.map(name.item).join(comma)}
                  {optional.length === 0 ? null : (
                    <div className={styles['quiet']}>{t.optional(optional.map(name.item).join(comma))}</div>
                  )}
                </td>
                <td className={styles['nowrap']}>
                  {version.policy === null ? (
                    '—'
                  ) : hidden.has(sdk.id) ? (
                    <span className={styles['gap']}>◌ {t.notInPolicy}</span>
                  ) : (
                    <>● {t.inPolicy}</>
                  )}
                </td>
                <td>
                  <code>{found[0]?.value ?? '—'}</code>
                  <div className={styles['quiet']}>
                    {(t.confidence as Readonly<Record<string, string>>)[String(sdk.confidence)] ?? sdk.confidence}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
