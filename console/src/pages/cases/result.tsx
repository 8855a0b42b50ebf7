import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { full, longTime, percent } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { SubtractionTable } from '../../parts/subtraction/subtraction-table.tsx';
import { SUBTRACTION } from '../../parts/subtraction/words.ts';
import styles from './cases.module.css';
import { levelOf } from './levels.ts';
import { CASES } from './words.ts';

type Result = Shape<'CountResult'>;
type Key = Shape<'SubtractionStep'>['key'];

/** Rows are read in lines; what is left is said in the unit of the count. */
export function Steps({ id, result }: { readonly id: string; readonly result: Result }): ReactNode {
  const t = useWords(CASES);
  const { language } = useLanguage();
  const { steps, raw, effective, unit, seed, linked } = result;
  const number = (count: number): string => full(count, language);
  return (
    <Panel title={t.result.steps}>
      <SubtractionTable
        unit=""
        steps={[
          { key: 'read', kind: 'read', label: t.result.read, count: raw },
          ...steps.map(({ key, title, count, reasons }) => ({
            key,
            kind: 'minus' as const,
            label: title[language],
            count,
            reason: (
              <>
                {reasons.length === 0 ? null : <Reasons reasons={reasons} />}
                {count > 0 && key !== 'heading_or_blank' ? <Without {...{ id, step: key, unit }} /> : null}
              </>
            ),
          })),
          { key: 'effective', kind: 'result', label: t.result.effective[unit], count: effective },
        ]}
      />
      <p className={styles['quiet']}>
        {[
          t.result.identified(
            number(result.distinctByIdNumber),
            number(result.distinctByPhone),
            number(result.unidentified),
          ),
          linked === null ? null : t.result.linked(number(linked.people), number(linked.idsJoined)),
          t.countForm.identities[result.identity as 'id-phone'] ?? result.identity,
          t.result.seed(String(seed)),
          t.result.countedAt(longTime(result.countedAt, language)),
        ]
          .filter((text) => text !== null)
          .join(language === 'zh' ? '；' : '; ')}
      </p>
      {result.problems.length === 0 ? null : (
        <div>
          <h3>{t.result.problems}</h3>
          <ul>
            {result.problems.map(({ code, place, what, todo }, index) => (
              <li key={index} className={styles['problem']}>
                {place?.file ?? ''} {what[language]}
                {todo[language]} <code>{code}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function Reasons({ reasons }: { readonly reasons: Shape<'SubtractionStep'>['reasons'] }): ReactNode {
  const t = useWords(CASES);
  const { language } = useLanguage();
  const list = reasons.map(({ reason, count }) =>
    t.result.reason((t.reasons as Readonly<Record<string, string>>)[reason] ?? reason, full(count, language)),
  );
  return <span>{t.result.reasons(list.join(language === 'zh' ? '、' : ', '))} </span>;
}

/** The tier if a step were not taken; asked on demand, nothing is kept. */
function Without({
  id,
  step,
  unit,
}: {
  readonly id: string;
  readonly step: Key;
  readonly unit: Result['unit'];
}): ReactNode {
  const [t, words] = [useWords(CASES), useWords(SUBTRACTION)];
  const { language } = useLanguage();
  const [answer, setAnswer] = useState<Shape<'WhatIfAnswer'> | null>(null);
  const ask = useAct(
    () =>
      answered(api.POST('/api/cases/{id}/what-if', { params: { path: { id } }, body: { without: [step], facts: {} } })),
    [],
  );
  return (
    <span className={styles['without']} aria-live="polite">
      {answer === null ? (
        <Button
          type="link"
          size="small"
          className="pz-screen"
          loading={ask.isPending}
          onClick={() => ask.mutate(undefined, { onSuccess: setAnswer })}
        >
          {words.without}
        </Button>
      ) : (
        <span>
          {t.result.without(`${full(answer.effective, language)}${t.units[unit]}`, t.levels[levelOf(answer.level)])}
        </span>
      )}
      <Refusal error={ask.error} />
    </span>
  );
}

/** What the law weighs: its nine categories, with the part of the threshold they make together. */
export function Categories({ result }: { readonly result: Result }): ReactNode {
  const t = useWords(CASES).result;
  const { language } = useLanguage();
  const held = result.categories.filter(({ carrying, rows }) => carrying > 0 || rows > 0);
  const { ratio, ratioExact } = result.verdict.more;
  const columns = ['carrying', 'rows', 'people', 'groups'] as const;
  return (
    <Panel title={t.categories}>
      <div className={styles['frame']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t.category}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles['number']}>
                  {t[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {held.map((category) => (
              <tr key={category.code}>
                <th scope="row">{category.title[language]}</th>
                {columns.map((column) => (
                  <td key={column} className={styles['number']}>
                    {full(category[column], language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['quiet']}>
        {[
          held.length < result.categories.length ? t.otherCategories(result.categories.length - held.length) : null,
          typeof ratio === 'number' && typeof ratioExact === 'string' ? t.ratio(ratioExact, percent(ratio)) : null,
        ]
          .filter((text) => text !== null)
          .join(language === 'zh' ? '。' : '. ')}
      </p>
    </Panel>
  );
}
