import { App, Button, Form, Input, InputNumber, Modal, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, usePages } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import { ACTIONS, actionName } from './action-words.ts';
import { KEYS } from './key-words.ts';
import { ShownOnce } from './once.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

type Token = Shape<'Token'>;

/** Keys for programs: each with a part of its owner's rights and an end. */
export function Tokens(): ReactNode {
  const [t, k] = [useWords(SETTINGS), useWords(KEYS).tokens];
  const { may } = useSession();
  const tokens = usePages('/api/tokens');
  const [making, setMaking] = useState(false);
  return (
    <Panel
      title={t.sections.tokens}
      aside={
        may('token.create') ? (
          <Button type="primary" onClick={() => setMaking(true)}>
            {k.add}
          </Button>
        ) : null
      }
    >
      <StateBlock
        query={tokens.query}
        what={t.sections.tokens}
        loading={t.loading}
        lines={3}
        isEmpty={(items) => items.length === 0}
        empty={k.empty}
      >
        {(items) => (
          <ul className={styles['list']}>
            {items.map((token) => (
              <Line key={token.id} token={token} />
            ))}
          </ul>
        )}
      </StateBlock>
      {tokens.more ? <Button onClick={tokens.readOn}>{t.more}</Button> : null}
      {making ? <NewToken onClose={() => setMaking(false)} /> : null}
    </Panel>
  );
}

function Line({ token }: { readonly token: Token }): ReactNode {
  const k = useWords(KEYS).tokens;
  const { may } = useSession();
  const { id, name, scopes, createdAt, endsAt, usedAt, revokedAt } = token;
  const revoke = useAct(() => api.DELETE('/api/tokens/{id}', { params: { path: { id } } }), ['/api/tokens']);
  const ended = endsAt < new Date().toISOString();
  return (
    <li>
      <div className={styles['line']}>
        <strong>{name}</strong>
        <span className={styles['tag']}>{revokedAt !== null ? k.revoked : ended ? k.ended : k.valid}</span>
        {revokedAt === null && may('token.revoke') ? (
          <Popconfirm title={k.revokeText(name)} okText={k.revoke} onConfirm={() => revoke.mutate(undefined)}>
            <Button size="small" loading={revoke.isPending}>
              {k.revoke}
            </Button>
          </Popconfirm>
        ) : null}
      </div>
      <p className={styles['quiet']}>
        {k.dates(denseTime(createdAt), denseTime(endsAt), usedAt === null ? k.neverUsed : denseTime(usedAt))}
      </p>
      <p className={styles['quiet']}>
        <code>{scopes.join(' ')}</code>
      </p>
      <Refusal error={revoke.error} />
    </li>
  );
}

interface Fields {
  readonly name: string;
  readonly scopes: string[];
  readonly days: number;
}

function NewToken({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [t, k, common, names] = [useWords(SETTINGS), useWords(KEYS).tokens, useWords(COMMON), useWords(ACTIONS)];
  const { session } = useSession();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const make = useAct((body: Fields) => answered(api.POST('/api/tokens', { body })), ['/api/tokens']);
  async function submit(): Promise<void> {
    await make.mutateAsync(await form.validateFields());
    void message.success(k.made);
  }
  if (make.data !== undefined)
    return <ShownOnce title={make.data.name} text={k.secretText} secret={make.data.secret} onClose={onClose} />;
  const objects: Readonly<Record<string, string>> = names.objects;
  // A token makes no tokens: it would outlive its own end.
  const scopes = session.may.filter((action) => !action.startsWith('token.'));
  return (
    <Modal
      open
      title={k.add}
      okText={k.add}
      cancelText={common.cancel}
      confirmLoading={make.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ days: 90 }}>
        <Form.Item name="name" label={k.name} rules={[{ required: true, whitespace: true, message: t.needed }]}>
          <Input maxLength={64} placeholder={k.nameHint} />
        </Form.Item>
        <Form.Item
          name="scopes"
          label={k.scopes}
          extra={k.scopesHint}
          rules={[{ required: true, type: 'array', min: 1, message: t.needed }]}
        >
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={scopes.map((action) => ({
              value: action,
              label: `${objects[action.split('.', 1)[0]!] ?? ''} ${actionName(action, names)}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="days" label={k.days} rules={[{ required: true, message: t.needed }]}>
          <InputNumber min={1} max={366} precision={0} controls={false} />
        </Form.Item>
        <Refusal error={make.error} />
      </Form>
    </Modal>
  );
}
