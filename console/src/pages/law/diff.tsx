import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { denseTime, full, longDay } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Page, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { To } from '../../place.tsx';
import { DayField, useDay, yearBefore } from './day.tsx';
import styles from './law.module.css';
import { LAW } from './words.ts';

type Diff = Shape<'LawDiff'>;
type Line = Diff['rules']['began'][number];
type Change = 'added' | 'ended' | 'moved';

/** Two days side by side: what came, what went, what is numbered otherwise, and the open work each reaches. */
export function LawDiffPage(): ReactNode {
  const t = useWords(LAW);
  const { language } = useLanguage();
  const to = useDay('to');
  const from = useDay('from', yearBefore(to));
  const diff = useGet('/api/law/diff', { query: { from, to } });
  return (
    <Page
      title={t.compare}
      state={diff.data === undefined ? t.question : sentence(diff.data, t, language)}
      more={<To to="law">{t.all}</To>}
    >
      <div className={styles['tools']}>
        <DayField name="from" label={t.diff.from} fallback={yearBefore(to)} />
        <DayField name="to" label={t.diff.to} />
      </div>
      <StateBlock
        query={diff}
        what={t.what}
        loading={t.diff.loading}
        isEmpty={({ instruments: i, rules: r }) =>
          i.began.length + i.ended.length + r.began.length + r.ended.length + r.moved.length === 0
        }
        empty={t.diff.same(longDay(from, language), longDay(to, language))}
      >
        {(data) => <Changes diff={data} />}
      </StateBlock>
    </Page>
  );
}

function sentence({ rules, touched }: Diff, t: (typeof LAW)['zh'], language: 'zh' | 'en'): string {
  const count = (list: readonly unknown[]): string => full(list.length, language);
  return `${t.diff.counts(count(rules.began), count(rules.ended), count(rules.moved))} ${t.touched.counts(
    count(touched.findings),
    count(touched.tasks),
    count(touched.clocks),
  )}`;
}

function Changes({ diff }: { readonly diff: Diff }): ReactNode {
  const t = useWords(LAW);
  const { instruments, rules, touched } = diff;
  const busy = new Set([...touched.findings, ...touched.tasks, ...touched.clocks].map(({ rule }) => rule));
  const all: readonly (readonly [Change, Line])[] = [
    ...rules.moved.map((line) => ['moved', line] as const),
    ...rules.began.map((line) => ['added', line] as const),
    ...rules.ended.map((line) => ['ended', line] as const),
  ];
  // What reaches open work stands first.
  const rows = all.toSorted(([, left], [, right]) => Number(busy.has(right.rule)) - Number(busy.has(left.rule)));
  const texts = [
    ...instruments.began.map((one) => ['added', one] as const),
    ...instruments.ended.map((one) => ['ended', one] as const),
  ];
  return (
    <>
      {texts.length > 0 ? (
        <Panel title={t.instruments}>
          <ul className={styles['plain']} lang="zh-CN">
            {texts.map(([change, { id, title, number }]) => (
              <li key={id}>
                <Mark change={change} /> 《{title.zh}》 <span className={styles['quiet']}>{number}</span>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {rows.length > 0 ? (
        <Panel title={t.diff.rules}>
          <table className={styles['diff']}>
            <thead>
              <tr>
                <th scope="col">{t.columns.rule}</th>
                <th scope="col">{t.diff.before}</th>
                <th scope="col">{t.diff.after}</th>
                <th scope="col">{t.diff.reaches}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([change, line]) => (
                <Row key={line.rule} change={change} line={line} touched={touched} to={diff.to} />
              ))}
            </tbody>
          </table>
        </Panel>
      ) : null}
    </>
  );
}

/** 「增」「删」「改」 as words, so that nothing hangs on colour. */
function Mark({ change }: { readonly change: Change }): ReactNode {
  const t = useWords(LAW);
  return <span className={styles[change]}>{t.diff[change]}</span>;
}

interface RowProps {
  readonly change: Change;
  readonly line: Line;
  readonly touched: Diff['touched'];
  readonly to: string;
}

function Row({ change, line, touched, to }: RowProps): ReactNode {
  const t = useWords(LAW);
  const { language } = useLanguage();
  const { rule, title, before, after } = line;
  const gone = before.filter((cite) => !after.includes(cite));
  const came = after.filter((cite) => !before.includes(cite));
  return (
    <tr>
      <th scope="row">
        <Mark change={change} />{' '}
        <To to={`law/${rule}`} query={{ at: to }}>
          {rule}
        </To>{' '}
        {title[language]}
      </th>
      <td data-label={t.diff.before} lang="zh-CN">
        {before.length === 0
          ? '—'
          : before.map((cite) => <Cite key={cite} cite={cite} as={gone.includes(cite) ? 'del' : null} />)}
      </td>
      <td data-label={t.diff.after} lang="zh-CN">
        {after.length === 0
          ? '—'
          : after.map((cite) => <Cite key={cite} cite={cite} as={came.includes(cite) ? 'ins' : null} />)}
      </td>
      <td data-label={t.diff.reaches}>
        <Reached rule={rule} touched={touched} />
      </td>
    </tr>
  );
}

function Cite({ cite, as }: { readonly cite: string; readonly as: 'ins' | 'del' | null }): ReactNode {
  const t = useWords(LAW);
  if (as === null) return <p>{cite}</p>;
  const Word = as;
  return (
    <p>
      <Word>{cite}</Word> <span className={styles['quiet']}>{as === 'ins' ? t.diff.added : t.diff.ended}</span>
    </p>
  );
}

function Reached({ rule, touched }: { readonly rule: string; readonly touched: Diff['touched'] }): ReactNode {
  const t = useWords(LAW);
  const own = <Item extends { readonly rule: string }>(list: readonly Item[]): readonly Item[] =>
    list.filter((one) => one.rule === rule);
  const [findings, tasks, clocks] = [own(touched.findings), own(touched.tasks), own(touched.clocks)];
  if (findings.length + tasks.length + clocks.length === 0)
    return <span className={styles['quiet']}>{t.diff.none}</span>;
  return (
    <ul className={styles['plain']}>
      {findings.length > 0 ? (
        <li>
          {t.touched.findings} {findings.map(({ number, id }) => number || id.slice(0, 8)).join(t.list)}
        </li>
      ) : null}
      {tasks.map(({ id, number }) => (
        <li key={id}>
          <To to={`tasks/${id}`}>
            {t.touched.task} {number}
          </To>
        </li>
      ))}
      {clocks.map(({ object, dueAt }) => (
        <li key={object}>
          {t.touched.clock} {dueAt === null ? '—' : denseTime(dueAt)}
        </li>
      ))}
    </ul>
  );
}
