import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { full, longDay } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { CopyButton } from '../../parts/page/copy-button.tsx';
import { Facts, Page, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { To } from '../../place.tsx';
import { Condition } from './condition.tsx';
import { DayField, useDay } from './day.tsx';
import { Examples } from './examples.tsx';
import { InstrumentBlock } from './instrument-list.tsx';
import styles from './law.module.css';
import { Standing } from './standing.tsx';
import { LAW, labelOf } from './words.ts';

type Rule = Shape<'RulePage'>;

/** One rule on a day: where it is written, when it holds, what then follows, and examples to try. */
export function RulePage({ id }: { readonly id: string }): ReactNode {
  const t = useWords(LAW);
  const { language } = useLanguage();
  const at = useDay('at');
  const rule = useGet('/api/law/rules/{id}', { path: { id }, query: { at } });
  const { data } = rule;
  return (
    <Page
      title={data === undefined ? id : `${id} ${data.title[language]}`}
      heading={
        data === undefined ? undefined : (
          <>
            {id} {data.title[language]} <Standing of={data.standing} />
          </>
        )
      }
      state={data === undefined ? t.question : data.description[language]}
      more={<To to="law">{t.all}</To>}
    >
      <div className={styles['tools']}>
        <DayField name="at" label={t.day} />
      </div>
      <StateBlock query={rule} what={t.oneRule} loading={t.loading(longDay(at, language))} lines={12}>
        {(one) => <RuleBody rule={one} />}
      </StateBlock>
    </Page>
  );
}

/** 15个工作日; a word alone where the law names no number. */
function limitOf({ limit, unit }: NonNullable<Rule['clock']>, units: Readonly<Record<string, string>>): string {
  const word = labelOf(units, unit ?? '');
  return limit === null || limit === 0 ? word : `${limit}${word}`;
}

function RuleBody({ rule }: { readonly rule: Rule }): ReactNode {
  const t = useWords(LAW);
  const { language } = useLanguage();
  const { touches, cites, clock } = rule;
  const needs = Object.fromEntries(rule.needs.map(({ fact, ...need }) => [fact, need]));
  const texts = (list: readonly Shape<'Bilingual'>[]): ReactNode => (
    <ul className={styles['plain']}>
      {list.map((text, index) => (
        <li key={index}>{text[language]}</li>
      ))}
    </ul>
  );
  const out = rule.standing !== 'in_force';
  return (
    <div className={styles['rulecolumns']}>
      <div className={styles['main']}>
        {out ? <p className={styles['notdeciding']}>{t.notDeciding(t.standing[rule.standing])}</p> : null}
        <Panel title={t.written} aside={<CopyButton label={t.copyCites} text={() => cites.join('；')} />}>
          <p className={styles['cites']} lang="zh-CN">
            {cites.length > 0 ? cites.join('；') : t.noCites}
          </p>
          {rule.instruments.map((one) => (
            <InstrumentBlock key={one.id} one={one} />
          ))}
        </Panel>
        {rule.when === null || rule.when === undefined ? null : (
          <Panel title={t.when}>
            <Condition when={rule.when} needs={needs} />
          </Panel>
        )}
        <Panel title={t.follows}>
          <Facts
            of={[
              [t.columns.does, labelOf(t.does, rule.outcome)],
              ...(clock === null
                ? []
                : ([
                    [t.clock.starts, clock.starts[language]],
                    [t.clock.limit, limitOf(clock, t.units)],
                  ] as const)),
              [
                t.columns.from,
                `${rule.effective.from ?? '—'}${rule.effective.to === null ? '' : ` — ${rule.effective.to}`}`,
              ],
              [t.kind, rule.kinds.map((kind) => labelOf(t.kinds, kind)).join(t.list)],
              ...(rule.remedy === null ? [] : ([[t.remedy, rule.remedy[language]]] as const)),
              [
                t.touched.title,
                t.touched.counts(
                  full(touches.findings, language),
                  full(touches.tasks, language),
                  full(touches.clocks, language),
                ),
              ],
            ]}
          />
          {rule.note === null ? null : <p className={styles['quiet']}>{rule.note[language]}</p>}
        </Panel>
        {rule.exceptions.length > 0 ? <Panel title={t.exceptions}>{texts(rule.exceptions)}</Panel> : null}
        {rule.evidence.length > 0 ? <Panel title={t.evidence}>{texts(rule.evidence)}</Panel> : null}
        {rule.needs.length > 0 ? (
          <Panel title={t.needs}>
            <ul className={styles['needs']}>
              {rule.needs.map(({ fact, question, who, proof }) => (
                <li key={fact}>
                  {question[language]}
                  <span className={styles['quiet']}>
                    {[who ? t.who(who[language]) : null, proof ? t.proof(proof[language]) : null]
                      .filter(Boolean)
                      .join('　')}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
      </div>
      <div className={styles['main']}>
        <Panel title={t.examples.title}>
          <Examples key={`${rule.id} ${rule.at}`} rule={rule} />
        </Panel>
        {rule.editions.length > 1 ? (
          <Panel title={t.editions}>
            <ol className={styles['plain']} lang="zh-CN">
              {rule.editions.map(({ from, cites: then }) => (
                <li key={from}>
                  <To to={`law/${rule.id}`} query={{ at: from }}>
                    {t.since(longDay(from, language))}
                  </To>{' '}
                  {then.length > 0 ? then.join('；') : t.noCites}
                </li>
              ))}
            </ol>
          </Panel>
        ) : null}
      </div>
    </div>
  );
}
