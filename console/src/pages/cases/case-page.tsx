import { App, Button, Dropdown } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import { save } from '../../api/save.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { bytes, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { letters } from '../../keyboard/keys.ts';
import { Outcome } from '../../parts/outcome/outcome.tsx';
import { Page, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { inputOf, verdictOf } from '../../parts/verdict/of-view.ts';
import { withFact } from '../../parts/verdict/rules-of.ts';
import { VerdictOutline } from '../../parts/verdict/verdict-outline.tsx';
import { useSession } from '../../session/session.tsx';
import { AddMaterials } from './add-materials.tsx';
import styles from './cases.module.css';
import { CountDialog } from './count-dialog.tsx';
import { Distributions } from './distributions.tsx';
import { FactsDialog } from './facts-dialog.tsx';
import { kindOfLevel, levelOf } from './levels.ts';
import { Materials } from './materials.tsx';
import { Categories, Steps } from './result.tsx';
import { Running } from './running.tsx';
import { CASES } from './words.ts';

type Case = Shape<'Case'>;
type Dialog = 'add' | 'count' | 'facts';

/** How often a running count is asked how far it is, in milliseconds. */
const EVERY = 1000;

/** No yes or no answers these: the dialog of facts does. `obtains` and `disposes` follow from the acts. */
const ASKED_IN_DIALOG = new Set(['acts', 'obtains', 'disposes', 'purpose', 'illegalGain', 'profit']);

/** One case: how many, how they were counted, which tier they reach, from what material. */
export function CasePage({ id }: { readonly id: string }): ReactNode {
  const t = useWords(CASES);
  const { may } = useSession();
  const first = useGet('/api/cases/{id}', { path: { id } });
  const busy = first.data?.state === 'waiting' || first.data?.state === 'running';
  const query = useGet('/api/cases/{id}', { path: { id } }, { every: busy ? EVERY : false });
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const report = useReport(query.data);
  const data = query.data;
  const close = (): void => setDialog(null);
  return (
    <div onKeyDown={letters({ r: () => report.make('docx') })}>
      <Page
        title={data === undefined ? t.title : `${data.number} ${data.title}`}
        state={data === undefined ? null : <Standing case={data} />}
        {...(data === undefined ? {} : actions(data))}
      >
        <StateBlock query={query} what={t.one.what} loading={t.one.loading} denied={t.denied} lines={12}>
          {(one) => <Content case={one} open={setDialog} />}
        </StateBlock>
        {data !== undefined && dialog === 'add' ? <AddMaterials case={data} onClose={close} /> : null}
        {data !== undefined && dialog === 'count' ? <CountDialog case={data} onClose={close} /> : null}
        {data !== undefined && dialog === 'facts' ? <FactsDialog case={data} onClose={close} /> : null}
      </Page>
    </div>
  );

  function actions(one: Case): { action: ReactNode; more: ReactNode } {
    if (busy) return { action: null, more: <Stop jobId={one.jobId} /> };
    const counted = one.result !== null;
    const count =
      may('case.count') && one.list.length > 0 ? (
        <Button key="count" type={counted ? 'default' : 'primary'} onClick={() => setDialog('count')}>
          {counted ? t.one.recount : t.one.count}
        </Button>
      ) : null;
    const add = may('case.change') ? (
      <Button key="add" type={one.list.length === 0 ? 'primary' : 'default'} onClick={() => setDialog('add')}>
        {t.one.add}
      </Button>
    ) : null;
    if (!counted) return one.list.length === 0 ? { action: add, more: null } : { action: count, more: add };
    return { action: report.button, more: [add, count] };
  }
}

/** The report under its two forms. */
function useReport(data: Case | undefined): { button: ReactNode; make: (form: 'docx' | 'html') => void } {
  const t = useWords(CASES);
  const { may } = useSession();
  const { message } = App.useApp();
  const fetched = useAct((form: 'docx' | 'html') =>
    save(`/api/cases/${data!.id}/report?form=${form}`, `${data!.number}.${form}`),
  );
  const { error } = fetched;
  useEffect(() => {
    if (error !== null) void message.error(`${asProblem(error).sentence} ${asProblem(error).code}`);
  }, [error, message]);
  const forms = (['docx', 'html'] as const).filter((form) => data?.reports[form] === true);
  if (forms.length === 0 || !may('case.download')) return { button: null, make: () => {} };
  const items = forms.map((key) => ({ key, label: t.one.reportForms[key] }));
  return {
    make: (form) => fetched.mutate(form),
    button: (
      <Dropdown menu={{ items, onClick: ({ key }) => fetched.mutate(key as 'docx' | 'html') }}>
        <Button type="primary" loading={fetched.isPending} onClick={() => fetched.mutate(forms[0]!)}>
          {t.one.report}
        </Button>
      </Dropdown>
    ),
  };
}

function Stop({ jobId }: { readonly jobId: string | null }): ReactNode {
  const t = useWords(CASES);
  const { may } = useSession();
  const cancel = useAct((job: string) =>
    answered(api.POST('/api/jobs/{id}/cancel', { params: { path: { id: job } } })),
  );
  if (jobId === null || !may('case.count')) return null;
  return (
    <Button loading={cancel.isPending} onClick={() => cancel.mutate(jobId)}>
      {t.one.stop}
    </Button>
  );
}

function Standing({ case: one }: { readonly case: Case }): ReactNode {
  const t = useWords(CASES);
  const { language } = useLanguage();
  const { result, state, list } = one;
  return (
    <span className={styles['head']}>
      {result !== null && state === 'done' ? (
        <>
          <span className={styles['result']}>
            {t.one.result(full(result.effective, language), t.units[result.unit])}
          </span>
          <Outcome kind={kindOfLevel(result.level)}>{t.levels[levelOf(result.level)]}</Outcome>
        </>
      ) : (
        <span>{t.states[state]}</span>
      )}
      <span>{t.one.standing(full(list.length, language), bytes(one.bytes))}</span>
    </span>
  );
}

function Content({ case: one, open }: { readonly case: Case; readonly open: (dialog: Dialog) => void }): ReactNode {
  const t = useWords(CASES);
  const { language } = useLanguage();
  const { may } = useSession();
  const { result, running, problem, note } = one;
  const settled = running === null && result !== null ? result : null;
  return (
    <>
      {problem === null ? null : (
        <p role="alert" className={styles['problem']}>
          {problem.what[language]}
          {problem.todo[language]} <code>{problem.code}</code>
        </p>
      )}
      {note === '' ? null : <p className={styles['note']}>{note}</p>}
      {running === null ? null : <Running running={running} />}
      {settled === null ? null : (
        <>
          <Steps key={one.version} id={one.id} result={settled} />
          <Panel
            title={t.verdict.title}
            aside={
              may('case.change') ? (
                <Button size="small" onClick={() => open('facts')}>
                  {t.facts.open}
                </Button>
              ) : null
            }
          >
            <Judged case={one} result={settled} />
          </Panel>
          <Categories result={settled} />
          <Distributions result={settled} />
        </>
      )}
      <Materials case={one} onCorrect={may('case.count') && running === null ? () => open('count') : undefined} />
    </>
  );
}

function Judged({ case: one, result }: { readonly case: Case; readonly result: Shape<'CountResult'> }): ReactNode {
  const t = useWords(CASES);
  const { may } = useSession();
  const answer = useAct(({ fact, value }: { readonly fact: string; readonly value: unknown }) =>
    answered(
      api.PUT('/api/cases/{id}/facts', {
        params: { path: { id: one.id }, header: ifMatch(one.version) },
        body: withFact(one.facts, fact, value) as Shape<'CaseFacts'>,
      }),
    ),
  );
  const saveAnswer = async (fact: string, value: unknown): Promise<void> => {
    await answer.mutateAsync({ fact, value });
  };
  const verdict = verdictOf(result.verdict);
  const asked = verdict.questions.filter(({ fact }) => !ASKED_IN_DIALOG.has(fact));
  return (
    <>
      <p>
        <Outcome kind={kindOfLevel(result.level)} filled>
          {t.levels[levelOf(result.level)]}
        </Outcome>
      </p>
      <p className={styles['quiet']}>{t.verdict.note}</p>
      {asked.length < verdict.questions.length ? <p>{t.verdict.inDialog}</p> : null}
      <VerdictOutline
        key={one.version}
        verdict={{ ...verdict, questions: asked }}
        input={inputOf(result.verdict)}
        {...(may('case.change') ? { onAnswer: saveAnswer } : {})}
      />
    </>
  );
}
