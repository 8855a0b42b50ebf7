import { Checkbox, Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { denseTime } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Outcome, outcomeOf } from '../../parts/outcome/outcome.tsx';
import { Facts, Page, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { To, usePlace } from '../../place.tsx';
import styles from './apps.module.css';
import { namesOf } from './result-shapes.ts';
import { APPS } from './words.ts';

type Comparison = Shape<'AppComparison'>;

/** Two versions of an app, behaviour by behaviour. */
export function ComparePage({ id }: { readonly id: string }): ReactNode {
  const t = useWords(APPS);
  const place = usePlace();
  const { from = '', to = '' } = place.query;
  const app = useGet('/api/apps/{id}', { path: { id } });
  const comparison = useGet(
    '/api/apps/{id}/compare',
    { path: { id }, query: { from, to } },
    { enabled: from !== '' && to !== '' },
  );
  const name = ({ versionName }: Comparison['from']): string => versionName ?? t.one.unnamed;
  const options = (app.data?.all ?? [])
    .filter(({ tally }) => tally !== null)
    .map((line) => ({ value: line.id, label: `${name(line)} ${denseTime(line.createdAt)}` }));
  const pick = (key: 'from' | 'to', value: string): ReactNode => (
    <label className={styles['inline']}>
      {t.compare[key]}
      <Select
        aria-label={t.compare[key]}
        value={value || null}
        options={options}
        popupMatchSelectWidth={false}
        onChange={(chosen: string) => place.change({ [key]: chosen })}
      />
    </label>
  );
  const title =
    comparison.data === undefined
      ? t.one.compare
      : t.compare.title(name(comparison.data.from), name(comparison.data.to));
  return (
    <Page
      title={app.data === undefined ? title : `${app.data.name} ${title}`}
      more={<To to={`apps/${id}/${to}`}>{t.compare.back}</To>}
    >
      <div className={styles['inline']}>
        {pick('from', from)}
        {pick('to', to)}
      </div>
      <StateBlock query={comparison} what={t.compare.what} loading={t.compare.loading} denied={t.denied} lines={10}>
        {(data) => <Compared id={id} to={to} data={data} />}
      </StateBlock>
    </Page>
  );
}

interface Props {
  readonly id: string;
  readonly to: string;
  readonly data: Comparison;
}

function Compared({ id, to, data }: Props): ReactNode {
  const t = useWords(APPS).compare;
  const { language } = useLanguage();
  const [changed, setChanged] = useState(true);
  const fresh = useGet('/api/apps/{id}/versions/{versionId}', { path: { id, versionId: to } });
  const name = namesOf(fresh.data ?? { sdks: [] }, language);
  const kinds = ['came', 'returned', 'mended', 'stayed'] as const;
  const kindOf = (code: string) => kinds.find((kind) => data[kind].includes(code));
  // The board stands in the order of the law's data.
  const order = new Map((fresh.data?.board ?? []).map(({ code }, at) => [code, at]));
  const place = (code: string): number => order.get(code) ?? order.size;
  const rows = data.rows
    .filter(({ before, after }) => !changed || before !== after)
    .toSorted((left, right) => place(left.code) - place(right.code));
  const list = ({ added, removed }: Comparison['sdks'], named: (one: string) => string): ReactNode => {
    const comma = language === 'zh' ? '、' : ', ';
    if (added.length + removed.length === 0) return t.none;
    return (
      <>
        {added.length === 0 ? null : <p>{t.added(added.map(named).join(comma))}</p>}
        {removed.length === 0 ? null : <p>{t.removed(removed.map(named).join(comma))}</p>}
      </>
    );
  };
  return (
    <>
      <Panel
        title={kinds.map((kind) => `${t[kind]} ${data[kind].length}`).join('　')}
        aside={
          <Checkbox checked={changed} onChange={({ target }) => setChanged(target.checked)}>
            {t.onlyChanged}
          </Checkbox>
        }
      >
        {rows.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <div className={styles['frame']}>
            <table className={styles['table']}>
              <thead>
                <tr>
                  {[t.behaviour, t.from, t.to, t.change].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ code, title, before, after }) => {
                  const kind = kindOf(code);
                  return (
                    <tr key={code}>
                      <th scope="row">
                        <To to={`apps/${id}/${to}`} query={{ code }}>
                          {code} {title[language]}
                        </To>
                      </th>
                      <td className={styles['nowrap']}>
                        {before === null ? '—' : <Outcome kind={outcomeOf(before)} />}
                      </td>
                      <td className={styles['nowrap']}>{after === null ? '—' : <Outcome kind={outcomeOf(after)} />}</td>
                      <td className={styles['nowrap']}>
                        {kind === undefined ? (before === after ? t.same : '—') : t[kind]}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
      <Panel>
        <Facts
          of={[
            [t.sdks, list(data.sdks, name.sdk)],
            [t.permissions, list(data.permissions, (one) => one)],
          ]}
        />
      </Panel>
    </>
  );
}
