import type { Verdict } from '@pingzhang/engine/model';
import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { longDay } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Outcome } from '../../parts/outcome/outcome.tsx';
import { factName, valueText } from '../../parts/verdict/condition-text.ts';
import { Fold } from '../../parts/verdict/fold.tsx';
import { VerdictOutline } from '../../parts/verdict/verdict-outline.tsx';
import { outcomeOfRule } from '../../parts/verdict/rules-of.ts';
import { useNeeds } from '../../parts/verdict/use-needs.ts';
import { judgeHere } from '../../workers/judging.ts';
import styles from './law.module.css';
import { LAW, labelOf } from './words.ts';

type Page = Shape<'RulePage'>;
type Example = Page['examples'][number];

const ORDER = ['violates', 'decides', 'complies', 'edge'];

/** Cases the rule was written with; each is judged here at a press, by the law the server judges by. */
export function Examples({ rule }: { readonly rule: Page }): ReactNode {
  const t = useWords(LAW);
  const sorted = rule.examples.toSorted((left, right) => ORDER.indexOf(left.is) - ORDER.indexOf(right.is));
  if (sorted.length === 0) return <p className={styles['quiet']}>{t.examples.none}</p>;
  return (
    <ul className={styles['examples']}>
      {sorted.map((example, index) => (
        <One key={index} example={example} rule={rule} />
      ))}
    </ul>
  );
}

function One({ example, rule }: { readonly example: Example; readonly rule: Page }): ReactNode {
  const t = useWords(LAW);
  const needs = useNeeds();
  const { language } = useLanguage();
  const [tried, setTried] = useState<Verdict | 'trying' | 'failed' | null>(null);
  const { name, is, kind, date, facts, holds } = example;
  const input = { kind: kind ?? rule.kinds[0]!, date, facts };
  async function attempt(): Promise<void> {
    setTried('trying');
    try {
      setTried(await judgeHere(input));
    } catch {
      setTried('failed');
    }
  }
  return (
    <li>
      <p>
        <span className={styles['tag']}>{labelOf(t.examples.is, is)}</span> {name[language]}
      </p>
      <p className={styles['quiet']}>{longDay(date, language)}</p>
      <Fold title={t.examples.facts(Object.keys(facts).length)}>
        <dl className={styles['facts']}>
          {Object.entries(facts).map(([fact, value]) => (
            <div key={fact}>
              <dt>
                {rule.needs.find((need) => need.fact === fact)?.question[language] ?? factName(fact, needs, language)}
              </dt>
              <dd>{valueText(value, {}, language)}</dd>
            </div>
          ))}
        </dl>
      </Fold>
      <Button size="small" loading={tried === 'trying'} onClick={() => void attempt()}>
        {t.examples.attempt}
      </Button>
      <div aria-live="polite">
        {tried === 'failed' ? <p>{t.examples.failed}</p> : null}
        {typeof tried === 'object' && tried !== null ? (
          <Tried verdict={tried} rule={rule.id} expected={holds} input={input} />
        ) : null}
      </div>
    </li>
  );
}

interface TriedProps {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly expected: string;
  readonly input: Parameters<typeof judgeHere>[0];
}

function Tried({ verdict, rule, expected, input }: TriedProps): ReactNode {
  const t = useWords(LAW);
  const { language } = useLanguage();
  const own = verdict.rules?.find((one) => one.rule === rule);
  const { due } = verdict as { readonly due?: unknown };
  if (own === undefined || own.because === null) {
    return (
      <p className={styles['tried']}>
        {typeof due === 'string' ? t.examples.due(longDay(due, language)) : t.examples.noDue}
      </p>
    );
  }
  const kind = outcomeOfRule(own, verdict);
  return (
    <div className={styles['tried']}>
      <p>
        {kind === 'applies' ? <Outcome kind="present">{t.examples.applies}</Outcome> : <Outcome kind={kind} />}{' '}
        <span className={styles['quiet']}>{own.holds === expected ? t.examples.same : t.examples.differs}</span>
      </p>
      <VerdictOutline verdict={verdict} input={input} only={[rule]} />
    </div>
  );
}
