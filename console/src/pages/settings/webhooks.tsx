import { App, Button, Form, Input, Modal, Popconfirm, Select, Switch } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import { KEYS } from './key-words.ts';
import { ShownOnce } from './once.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

type Webhook = Shape<'Webhook'>;

/** What the server tells by itself; a plug-in may add others, so any name can be typed. */
const EVENTS = [
  '*',
  'scan.done',
  'app.done',
  'case.counted',
  'clock.due',
  'request.filed',
  'person.locked',
  'platform.action',
  'platform.notice',
  'platform.restore',
];

/** Addresses that are told of events, each message signed. */
export function Webhooks(): ReactNode {
  const [t, k] = [useWords(SETTINGS), useWords(KEYS).webhooks];
  const { may } = useSession();
  const webhooks = useGet('/api/webhooks');
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title={t.sections.webhooks}
      aside={
        may('webhook.change') ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {k.add}
          </Button>
        ) : null
      }
    >
      <StateBlock
        query={webhooks}
        what={t.sections.webhooks}
        loading={t.loading}
        lines={3}
        isEmpty={({ items }) => items.length === 0}
        empty={k.empty}
      >
        {({ items }) => (
          <ul className={styles['list']}>
            {items.map((webhook) => (
              <Line key={webhook.id} webhook={webhook} />
            ))}
          </ul>
        )}
      </StateBlock>
      {adding ? <NewWebhook onClose={() => setAdding(false)} /> : null}
    </Panel>
  );
}

function Line({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const k = useWords(KEYS).webhooks;
  const { may } = useSession();
  const { id, url, events, state, lastStatus, lastAt, version } = webhook;
  const path = { id };
  const change = useAct(
    (next: 'on' | 'off') =>
      answered(api.PATCH('/api/webhooks/{id}', { params: { path, header: ifMatch(version) }, body: { state: next } })),
    ['/api/webhooks'],
  );
  const remove = useAct(() => api.DELETE('/api/webhooks/{id}', { params: { path } }), ['/api/webhooks']);
  return (
    <li>
      <div className={styles['line']}>
        <code>{url}</code>
        {may('webhook.change') ? (
          <>
            <Switch
              aria-label={k.send(url)}
              checked={state === 'on'}
              checkedChildren={k.on}
              unCheckedChildren={k.off}
              loading={change.isPending}
              onChange={(on) => change.mutate(on ? 'on' : 'off')}
            />
            <Popconfirm title={k.removeText} okText={k.remove} onConfirm={() => remove.mutate(undefined)}>
              <Button size="small" loading={remove.isPending}>
                {k.remove}
              </Button>
            </Popconfirm>
          </>
        ) : (
          <span className={styles['tag']}>{k[state]}</span>
        )}
      </div>
      <p className={styles['quiet']}>
        {k.events}: <code>{events.join(' ')}</code>
      </p>
      <p className={styles['quiet']}>{lastAt === null ? k.never : k.last(denseTime(lastAt), lastStatus ?? '—')}</p>
      <Refusal error={change.error ?? remove.error} />
    </li>
  );
}

function NewWebhook({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [t, k, common] = [useWords(SETTINGS), useWords(KEYS).webhooks, useWords(COMMON)];
  const { message } = App.useApp();
  const [form] = Form.useForm<Shape<'NewWebhook'>>();
  const add = useAct((body: Shape<'NewWebhook'>) => answered(api.POST('/api/webhooks', { body })), ['/api/webhooks']);
  async function submit(): Promise<void> {
    await add.mutateAsync(await form.validateFields());
    void message.success(k.made);
  }
  if (add.data !== undefined)
    return <ShownOnce title={k.secret} text={k.secretText} secret={add.data.secret} onClose={onClose} />;
  return (
    <Modal
      open
      title={k.add}
      okText={k.add}
      cancelText={common.cancel}
      confirmLoading={add.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ events: ['*'] }}>
        <Form.Item
          name="url"
          label={k.url}
          extra={k.urlHint}
          rules={[{ required: true, type: 'url', message: k.needsUrl }]}
        >
          <Input placeholder="https://" maxLength={2000} spellCheck={false} />
        </Form.Item>
        <Form.Item
          name="events"
          label={k.events}
          extra={k.eventsHint}
          rules={[{ required: true, type: 'array', min: 1, message: t.needed }]}
        >
          <Select mode="tags" options={EVENTS.map((value) => ({ value, label: value }))} />
        </Form.Item>
        <Refusal error={add.error} />
      </Form>
    </Modal>
  );
}
