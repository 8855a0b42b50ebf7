import { Button, Checkbox, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { dayOf, full, longDay } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Clock } from '../../parts/clock/clock.tsx';
import { Outcome, outcomeOf } from '../../parts/outcome/outcome.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './apps.module.css';
import { RECTIFY } from './rectify-words.ts';
import { APPS } from './words.ts';

type Demand = Shape<'Rectification'>;
type Act = Shape<'RectificationChange'>['state'];

/** What was demanded, by when, and what came of it; each with its clock. */
export function Rectifications({ app }: { readonly app: Shape<'App'> }): ReactNode {
  const t = useWords(RECTIFY);
  const { language } = useLanguage();
  const { may } = useSession();
  const [open, setOpen] = useState<{ readonly demand: Demand; readonly act: Act } | null>(null);
  if (app.rectifications.length === 0) return <p>{t.none}</p>;
  return (
    <>
      {app.rectifications.map((demand) => {
        const { id, number, codes, note, issued, workingDays, dueDay, state, reply, retest } = demand;
        const mended = retest !== null && retest.stayed.length === 0;
        return (
          <section key={id} className={styles['demand']} aria-label={number}>
            <div className={styles['standing']}>
              <strong>{number}</strong>
              <span>{t.states[state]}</span>
              <Clock due={dueDay} standing={state === 'closed' || mended ? 'done' : 'running'} />
              <span className={styles['quiet']}>{t.from(longDay(issued, language), full(workingDays, language))}</span>
            </div>
            <p>
              {t.codes}：{codes.join(t.list)}
            </p>
            {note === '' ? null : <p className={styles['quote']}>{note}</p>}
            {reply === '' ? null : (
              <p className={styles['quote']}>
                {t.reply}：{reply}
              </p>
            )}
            {retest === null ? null : (
              <p>{t.retest(retest.mended.join(t.list) || t.nothing, retest.stayed.join(t.list) || t.nothing)}</p>
            )}
            {may('app.rectify') && state !== 'closed' ? (
              <div className={styles['inline']}>
                {(['answered', 'retested', 'closed'] as const)
                  .filter((act) => act !== 'answered' || state === 'issued')
                  .map((act) => (
                    <Button key={act} size="small" onClick={() => setOpen({ demand, act })}>
                      {t.acts[act]}
                    </Button>
                  ))}
              </div>
            ) : null}
          </section>
        );
      })}
      {open === null ? null : <ActOnDemand app={app} {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

interface ActProps {
  readonly app: Shape<'App'>;
  readonly demand: Demand;
  readonly act: Act;
  readonly onClose: () => void;
}

interface ActFields {
  readonly reply?: string;
  readonly versionId?: string;
}

function ActOnDemand({ app, demand, act, onClose }: ActProps): ReactNode {
  const [t, common, one] = [useWords(RECTIFY), useWords(COMMON), useWords(APPS).one];
  const [form] = Form.useForm<ActFields>();
  const send = useAct(({ reply, versionId }: ActFields) =>
    answered(
      api.PATCH('/api/apps/{id}/rectifications/{rectificationId}', {
        params: { path: { id: app.id, rectificationId: demand.id }, header: ifMatch(demand.version) },
        body: {
          state: act,
          ...(reply === undefined ? {} : { reply: reply.trim() }),
          ...(versionId === undefined ? {} : { versionId }),
        },
      }),
    ),
  );
  async function submit(): Promise<void> {
    await send.mutateAsync(await form.validateFields());
    onClose();
  }
  const conflict = send.error !== null && asProblem(send.error).code === 'PZ_EDIT_CONFLICT';
  return (
    <Modal
      open
      title={`${demand.number} ${t.acts[act]}`}
      okText={t.acts[act]}
      cancelText={common.cancel}
      confirmLoading={send.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        {act === 'answered' ? (
          <Form.Item name="reply" label={t.reply}>
            <Input.TextArea rows={4} maxLength={4000} />
          </Form.Item>
        ) : null}
        {act === 'retested' ? (
          <Form.Item name="versionId" label={t.retestVersion} rules={[{ required: true, message: t.retestNeeded }]}>
            <Select
              options={app.all
                .filter(({ state }) => state === 'done')
                .map(({ id, versionName }) => ({ value: id, label: versionName ?? one.unnamed }))}
            />
          </Form.Item>
        ) : null}
        {conflict ? <p role="alert">{t.conflict}</p> : <Refusal error={send.error} />}
      </Form>
    </Modal>
  );
}

interface NewProps {
  readonly appId: string;
  readonly version: Shape<'AppVersion'>;
  readonly onClose: () => void;
}

interface NewFields {
  readonly codes: string[];
  readonly issued: string;
  readonly workingDays: number;
  readonly note?: string;
}

/** A demand made of chosen behaviours; its clock starts with the day of issue. */
export function NewDemand({ appId, version, onClose }: NewProps): ReactNode {
  const [t, common] = [useWords(RECTIFY), useWords(COMMON)];
  const { language } = useLanguage();
  const [form] = Form.useForm<NewFields>();
  const open = version.board.filter(({ outcome }) => outcome === 'violation' || outcome === 'suspected');
  const send = useAct(({ codes, issued, workingDays, note }: NewFields) =>
    answered(
      api.POST('/api/apps/{id}/rectifications', {
        params: { path: { id: appId } },
        body: { versionId: version.id, codes, issued, workingDays, note: note?.trim() ?? '' },
      }),
    ),
  );
  async function submit(): Promise<void> {
    await send.mutateAsync(await form.validateFields());
    onClose();
  }
  return (
    <Modal
      open
      title={t.send}
      okText={t.send}
      cancelText={common.cancel}
      confirmLoading={send.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          codes: open.filter(({ outcome }) => outcome === 'violation').map(({ code }) => code),
          issued: dayOf(new Date()),
          workingDays: 10,
        }}
      >
        <Form.Item
          name="codes"
          label={t.codes}
          extra={t.suspected}
          rules={[{ required: true, type: 'array', min: 1, message: t.codesNeeded }]}
        >
          <Checkbox.Group className={styles['codes'] ?? ''}>
            {open.map(({ code, title, outcome }) => (
              <Checkbox key={code} value={code}>
                {code} {title[language]} <Outcome kind={outcomeOf(outcome)} />
              </Checkbox>
            ))}
          </Checkbox.Group>
        </Form.Item>
        <Form.Item
          name="issued"
          label={t.issued}
          rules={[{ required: true, pattern: /^\d{4}-\d{2}-\d{2}$/, message: t.issuedWrong }]}
        >
          <Input inputMode="numeric" />
        </Form.Item>
        <Form.Item name="workingDays" label={t.days}>
          <InputNumber min={1} max={250} precision={0} controls={false} />
        </Form.Item>
        <Form.Item name="note" label={t.note}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        <Refusal error={send.error} />
      </Form>
    </Modal>
  );
}
