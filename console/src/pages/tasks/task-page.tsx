import { App, Button, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { denseTime, full, longDay } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import { Outcome, outcomeOf } from '../../parts/outcome/outcome.tsx';
import { Severity } from '../../parts/outcome/severity.tsx';
import { Facts, Page, Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { To } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { upload } from '../detect/upload.ts';
import { Postpone } from './postpone.tsx';
import { DueOf } from './task-table.tsx';
import styles from './tasks.module.css';
import { TASKS } from './words.ts';

type Task = Shape<'Task'>;

/** One task: what, why, by when, who said what, and the proof that it was done. */
export function TaskPage({ id }: { readonly id: string }): ReactNode {
  const t = useWords(TASKS);
  const task = useGet('/api/tasks/{id}', { path: { id } });
  const { data } = task;
  return (
    <Page
      title={data === undefined ? t.title : data.title}
      heading={data === undefined ? t.title : `${data.number} ${data.title}`}
      state={
        data === undefined ? null : (
          <span className={styles['standing']}>
            {t.states[data.state]} <Severity level={data.severity} /> <DueOf task={data} large />
          </span>
        )
      }
      action={data === undefined ? null : <MainAct task={data} />}
      more={data === undefined ? null : <OtherActs task={data} />}
    >
      <StateBlock query={task} what={t.one.what} loading={t.one.loading} denied={t.denied} lines={10}>
        {(one) => (
          <div className={styles['columns']}>
            <div className={styles['stack']}>
              <What task={one} />
              <Why task={one} />
            </div>
            <Discussion task={one} />
          </div>
        )}
      </StateBlock>
    </Page>
  );
}

/** An act on a task that says so when it is done, and why when it is not. */
function useTaskAct<Value>(work: (value: Value) => Promise<unknown>) {
  const t = useWords(TASKS);
  const { message } = App.useApp();
  const act = useAct(work);
  const run = (value: Value): void =>
    act.mutate(value, {
      onSuccess: () => void message.success(t.one.done),
      onError: (error) => {
        const { code, title, sentence } = asProblem(error);
        void message.error(code === 'PZ_EDIT_CONFLICT' ? `${t.one.conflict}${code}` : `${title}${sentence}${code}`);
      },
    });
  return { run, busy: act.isPending };
}

const paramsOf = (task: Task) => ({ path: { id: task.id }, header: ifMatch(task.version) });

function MainAct({ task }: { readonly task: Task }): ReactNode {
  const t = useWords(TASKS);
  const { may } = useSession();
  const finish = useTaskAct(() => answered(api.POST('/api/tasks/{id}/finish', { params: paramsOf(task) })));
  const review = useTaskAct(() =>
    answered(api.POST('/api/tasks/{id}/review', { params: paramsOf(task), body: { accept: true, note: '' } })),
  );
  if (task.state === 'open' && may('task.change'))
    return (
      <Button type="primary" loading={finish.busy} onClick={() => finish.run(undefined)}>
        {t.one.finish}
      </Button>
    );
  if (task.state === 'review' && may('task.review'))
    return (
      <Button type="primary" loading={review.busy} onClick={() => review.run(undefined)}>
        {t.one.accept}
      </Button>
    );
  return null;
}

function OtherActs({ task }: { readonly task: Task }): ReactNode {
  const t = useWords(TASKS);
  const { may } = useSession();
  const [moving, setMoving] = useState(false);
  const giveBack = useTaskAct(() =>
    answered(
      api.POST('/api/tasks/{id}/review', { params: paramsOf(task), body: { accept: false, note: t.one.giveBack } }),
    ),
  );
  const reopen = useTaskAct(() =>
    answered(api.POST('/api/tasks/{id}/reopen', { params: paramsOf(task), body: { text: t.one.reopen } })),
  );
  return (
    <>
      {task.state === 'review' && may('task.review') ? (
        <Button loading={giveBack.busy} onClick={() => giveBack.run(undefined)}>
          {t.one.giveBack}
        </Button>
      ) : null}
      {task.state === 'done' && may('task.change') ? (
        <Button loading={reopen.busy} onClick={() => reopen.run(undefined)}>
          {t.one.reopen}
        </Button>
      ) : null}
      {task.state !== 'done' && may('task.postpone') ? (
        <Button onClick={() => setMoving(true)}>{t.one.postpone}</Button>
      ) : null}
      {moving ? <Postpone task={task} onClose={() => setMoving(false)} /> : null}
    </>
  );
}

function What({ task }: { readonly task: Task }): ReactNode {
  const t = useWords(TASKS);
  const { language } = useLanguage();
  const { may } = useSession();
  const [remedy, setRemedy] = useState(task.remedy);
  const names = useGet('/api/people/names', {}, { enabled: may('task.change') });
  const change = useTaskAct((body: Shape<'TaskChange'>) =>
    answered(api.PATCH('/api/tasks/{id}', { params: paramsOf(task), body })),
  );
  const { deadline, dueReason, dueRule, owner, by, reviewedBy } = task;
  const open = task.state !== 'done' && may('task.change');
  return (
    <Panel title={t.one.todo}>
      {task.what === '' ? null : <p className={styles['text']}>{task.what}</p>}
      <Facts
        of={[
          [
            t.one.owner,
            open ? (
              <Select
                aria-label={t.one.owner}
                className={styles['select'] ?? ''}
                allowClear
                placeholder={t.nobody}
                value={owner?.id ?? null}
                loading={change.busy}
                options={(names.data?.items ?? (owner === null ? [] : [owner])).map(({ id, name }) => ({
                  value: id,
                  label: name,
                }))}
                onChange={(value: string | null | undefined) => change.run({ owner: value ?? null })}
              />
            ) : (
              (owner?.name ?? t.nobody)
            ),
          ],
          [t.one.by, by.name],
          ...(dueRule === null || dueReason !== null
            ? []
            : [[t.one.rule, <To to={`law/${dueRule}`}>{dueRule}</To>] as const]),
          ...(deadline === null || dueReason !== null
            ? []
            : [[t.one.computed, computedOf(deadline, language)] as const]),
          ...(dueReason === null ? [] : [[t.one.reason, dueReason] as const]),
          ...(reviewedBy === null ? [] : [[t.one.reviewed, reviewedBy.name] as const]),
        ]}
      />
      {deadline !== null && deadline.unannounced.length > 0 ? (
        <p>{t.one.provisional(deadline.unannounced.join('、'))}</p>
      ) : null}
      <h3>{t.one.remedy}</h3>
      {open ? (
        <>
          <Input.TextArea
            aria-label={t.one.remedy}
            value={remedy}
            rows={2}
            maxLength={4000}
            onChange={({ target }) => setRemedy(target.value)}
          />
          <Button
            className={styles['left'] ?? ''}
            size="small"
            disabled={remedy === task.remedy}
            loading={change.busy}
            onClick={() => change.run({ remedy })}
          >
            {t.one.saveRemedy}
          </Button>
        </>
      ) : (
        <p className={styles['text']}>{task.remedy === '' ? '—' : task.remedy}</p>
      )}
      <Proof task={task} open={open} />
    </Panel>
  );
}

function computedOf({ start, computed }: NonNullable<Task['deadline']>, language: 'zh' | 'en'): string {
  return [longDay(start.slice(0, 10), language), ...computed.map((text) => text[language])].join(
    language === 'zh' ? '；' : '; ',
  );
}

function Proof({ task, open }: { readonly task: Task; readonly open: boolean }): ReactNode {
  const t = useWords(TASKS);
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const add = useTaskAct(async (files: readonly File[]) => {
    for (const [index, fileId] of (await upload(files, () => {})).entries())
      await answered(
        api.POST('/api/tasks/{id}/proofs', {
          params: { path: { id: task.id } },
          body: { fileId, note: files[index]?.name ?? '' },
        }),
      );
  });
  const proofs = task.events.filter(({ kind }) => kind === 'proof');
  return (
    <>
      <h3>
        {t.one.proof} {full(proofs.length, language)}
      </h3>
      <ul>
        {proofs.map(({ id, text, by, at }) => (
          <li key={id}>
            {text} <span className={styles['quiet']}>{`${by.name} ${denseTime(at)}`}</span>
          </li>
        ))}
      </ul>
      {open ? (
        <>
          <Button
            className={styles['left'] ?? ''}
            size="small"
            loading={add.busy}
            onClick={() => input.current?.click()}
          >
            {t.one.addProof}
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            onChange={({ target }) => {
              const files = Array.from(target.files ?? []);
              target.value = '';
              if (files.length > 0) add.run(files);
            }}
          />
        </>
      ) : null}
    </>
  );
}

function Why({ task }: { readonly task: Task }): ReactNode {
  const [t, terms] = [useWords(TASKS), useWords(TERMS)];
  const { language } = useLanguage();
  return (
    <Panel title={t.one.findings}>
      {task.linked.length === 0 ? <p>{t.one.noFindings}</p> : null}
      <ul className={styles['findings']}>
        {task.linked.map(({ id, number, title, outcome, count, subject, source, sourceId }) => (
          <li key={id}>
            <Outcome kind={outcomeOf(outcome)} />
            <span>
              {title[language]} {full(count, language)}
              {terms.unit.place} ·{' '}
              {source === 'scan' ? (
                <To to={`detect/${sourceId}`}>{subject}</To>
              ) : (
                <To to={`apps/${sourceId}`}>{subject}</To>
              )}{' '}
              <span className={styles['quiet']}>{number}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Discussion({ task }: { readonly task: Task }): ReactNode {
  const t = useWords(TASKS);
  const { may } = useSession();
  const [text, setText] = useState('');
  const send = useAct((body: string) =>
    answered(api.POST('/api/tasks/{id}/comments', { params: { path: { id: task.id } }, body: { text: body } })),
  );
  return (
    <Panel title={t.one.log}>
      <ol className={styles['log']}>
        {task.events.map(({ id, kind, by, at, text: said }) => (
          <li key={id}>
            <span className={styles['quiet']}>{denseTime(at)}</span>
            <span>
              <strong>{by.name}</strong> {t.events[kind]}
            </span>
            {said === '' ? null : <p className={styles['text']}>{said}</p>}
          </li>
        ))}
      </ol>
      {may('task.change') ? (
        <>
          <Input.TextArea
            aria-label={t.one.comment}
            value={text}
            placeholder={t.one.commentHint}
            rows={2}
            maxLength={4000}
            onChange={({ target }) => setText(target.value)}
          />
          <Refusal error={send.error} />
          <Button
            className={styles['left'] ?? ''}
            disabled={text.trim() === ''}
            loading={send.isPending}
            onClick={() => send.mutate(text.trim(), { onSuccess: () => setText('') })}
          >
            {t.one.send}
          </Button>
        </>
      ) : null}
    </Panel>
  );
}
