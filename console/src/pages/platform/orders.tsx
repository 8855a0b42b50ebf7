import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { save } from '../../api/save.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, usePages } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { dayOf, denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import styles from './platform.module.css';
import { PLATFORM } from './words.ts';

type Order = Shape<'Order'>;

export function Orders(): ReactNode {
  const t = useWords(PLATFORM);
  const orders = usePages('/api/platform/orders');
  const [dialog, setDialog] = useState<'register' | Order | null>(null);
  return (
    <Panel
      title={t.orders.what}
      aside={
        <Button type="primary" onClick={() => setDialog('register')}>
          {t.orders.register}
        </Button>
      }
    >
      <p className={styles['quiet']}>{t.orders.scope}</p>
      <StateBlock
        query={orders.query}
        what={t.orders.what}
        loading={t.orders.loading}
        denied={t.denied}
        isEmpty={(items) => items.length === 0}
        empty={t.orders.empty}
      >
        {(rows) => (
          <ul className={styles['cards']}>
            {rows.map((order) => (
              <li key={order.id}>
                <article className={styles['card']}>
                  <h3>
                    {order.number} {t.orders.states[order.state]}
                  </h3>
                  <span>
                    {order.authority} {order.document}
                  </span>
                  <span className={styles['quiet']}>
                    {order.scope.accounts.join('，')} {dayOf(order.scope.from)}—{dayOf(order.scope.to)}{' '}
                    {denseTime(order.createdAt)} {order.receipt ?? ''}
                  </span>
                  {order.state === 'open' ? (
                    <div className={styles['buttons']}>
                      <Button onClick={() => setDialog(order)}>{t.orders.deliver}</Button>
                      <Refuse order={order} />
                    </div>
                  ) : null}
                </article>
              </li>
            ))}
          </ul>
        )}
      </StateBlock>
      {dialog === 'register' ? <Register onClose={() => setDialog(null)} /> : null}
      {dialog !== null && dialog !== 'register' ? <Deliver order={dialog} onClose={() => setDialog(null)} /> : null}
    </Panel>
  );
}

interface Registered {
  readonly authority: string;
  readonly document: string;
  readonly accounts: string[];
  readonly from: string;
  readonly to: string;
}

function Register({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [t, common] = [useWords(PLATFORM), useWords(COMMON)];
  const [form] = Form.useForm<Registered>();
  const send = useAct(({ authority, document, accounts, from, to }: Registered) =>
    answered(
      api.POST('/api/platform/orders', {
        body: {
          authority,
          document,
          scope: { accounts, from: `${from}T00:00:00+08:00`, to: `${to}T23:59:59+08:00` },
        },
      }),
    ),
  );
  const needed = [{ required: true, message: t.orders.needed }];
  const day = [{ required: true, pattern: /^\d{4}-\d{2}-\d{2}$/, message: t.orders.needed }];
  return (
    <Modal
      open
      title={t.orders.register}
      okText={t.orders.register}
      cancelText={common.cancel}
      confirmLoading={send.isPending}
      onOk={() =>
        void form
          .validateFields()
          .then((fields) => send.mutateAsync(fields))
          .then(onClose)
          .catch(() => {})
      }
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        <Form.Item name="authority" label={t.orders.authority} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="document" label={t.orders.document} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="accounts" label={t.orders.accounts} rules={needed}>
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
        <Form.Item name="from" label={t.orders.from} rules={day}>
          <Input placeholder="2026-11-01" />
        </Form.Item>
        <Form.Item name="to" label={t.orders.to} rules={day}>
          <Input placeholder="2026-11-22" />
        </Form.Item>
        <Refusal error={send.error} />
      </Form>
    </Modal>
  );
}

/** The package comes back as the answer; one item beyond the scope refuses all. */
function Deliver({ order, onClose }: { readonly order: Order; readonly onClose: () => void }): ReactNode {
  const [t, common] = [useWords(PLATFORM), useWords(COMMON)];
  const [form] = Form.useForm<{ items: string[]; receipt: string }>();
  const send = useAct((fields: { items: string[]; receipt: string }) =>
    save(`/api/platform/orders/${order.id}/deliver`, `${order.number}.zip`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    }),
  );
  const needed = [{ required: true, message: t.orders.needed }];
  return (
    <Modal
      open
      title={`${order.number} ${t.orders.deliver}`}
      okText={t.orders.deliver}
      cancelText={common.cancel}
      confirmLoading={send.isPending}
      onOk={() =>
        void form
          .validateFields()
          .then((fields) => send.mutateAsync(fields))
          .then(onClose)
          .catch(() => {})
      }
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        <p>{t.orders.scope}</p>
        <Form.Item name="items" label={t.orders.items} rules={needed}>
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
        <Form.Item name="receipt" label={t.orders.receipt} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Refusal error={send.error} />
      </Form>
    </Modal>
  );
}

function Refuse({ order }: { readonly order: Order }): ReactNode {
  const [t, common] = [useWords(PLATFORM), useWords(COMMON)];
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const send = useAct((body: { reason: string }) =>
    answered(api.POST('/api/platform/orders/{id}/refuse', { params: { path: { id: order.id } }, body })),
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.orders.refuse}</Button>
      <Modal
        open={open}
        title={`${order.number} ${t.orders.refuse}`}
        okText={t.orders.refuse}
        cancelText={common.cancel}
        confirmLoading={send.isPending}
        onOk={() =>
          void form
            .validateFields()
            .then((fields) => send.mutateAsync(fields))
            .then(() => setOpen(false))
            .catch(() => {})
        }
        onCancel={() => setOpen(false)}
      >
        <Form form={form} layout="vertical" requiredMark={false}>
          <Form.Item
            name="reason"
            label={t.orders.reason}
            rules={[{ required: true, whitespace: true, message: t.orders.needed }]}
          >
            <Input maxLength={120} />
          </Form.Item>
          <Refusal error={send.error} />
        </Form>
      </Modal>
    </>
  );
}
