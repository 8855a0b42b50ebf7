import { App, Button, Form, Input, Modal, Popconfirm, Radio } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import type { useGet } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './law.module.css';
import { PACKS } from './pack-words.ts';
import { LAW } from './words.ts';

type Query = ReturnType<typeof useGet<'/api/law/signers'>>;

/** Whose signature over a pack is believed; the security administrator keeps the list. */
export function Signers({ query }: { readonly query: Query }): ReactNode {
  const p = useWords(PACKS);
  const { may } = useSession();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <StateBlock
        query={query}
        what={p.signers.title}
        loading={p.packs.loading}
        lines={2}
        isEmpty={({ items }) => items.length === 0}
        empty={p.signers.empty}
      >
        {({ items }) => (
          <ul className={styles['needs']}>
            {items.map((signer) => (
              <Line key={signer.id} signer={signer} />
            ))}
          </ul>
        )}
      </StateBlock>
      {may('law.sign') ? (
        <div>
          <Button onClick={() => setAdding(true)}>{p.signers.add}</Button>
        </div>
      ) : null}
      {adding ? <AddSigner onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function Line({ signer }: { readonly signer: Shape<'PackSigner'> }): ReactNode {
  const p = useWords(PACKS);
  const { may } = useSession();
  const { id, name, publicKey, purpose, addedAt, removedAt, version } = signer;
  const remove = useAct(() =>
    api.DELETE('/api/law/signers/{id}', { params: { path: { id }, header: ifMatch(version) } }),
  );
  return (
    <li>
      <span>
        {name} <span className={styles['tag']}>{p.signers.purposes[purpose]}</span> <code>{publicKey}</code>{' '}
        {removedAt === null && may('law.sign') ? (
          <Popconfirm
            title={p.signers.removeText(name)}
            okText={p.signers.remove}
            onConfirm={() => remove.mutate(undefined)}
          >
            <Button size="small" loading={remove.isPending}>
              {p.signers.remove}
            </Button>
          </Popconfirm>
        ) : null}
      </span>
      <span className={styles['quiet']}>
        {p.signers.added(denseTime(addedAt))}
        {removedAt === null ? '' : p.signers.removed(denseTime(removedAt))}
      </span>
      <Refusal error={remove.error} />
    </li>
  );
}

function AddSigner({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [t, p, common] = [useWords(LAW), useWords(PACKS), useWords(COMMON)];
  const { message } = App.useApp();
  const [form] = Form.useForm<Shape<'PackSignerAsked'>>();
  const add = useAct((body: Shape<'PackSignerAsked'>) => answered(api.POST('/api/law/signers', { body })));
  async function submit(): Promise<void> {
    await add.mutateAsync(await form.validateFields());
    void message.success(p.signers.done);
    onClose();
  }
  return (
    <Modal
      open
      title={p.signers.add}
      okText={p.signers.add}
      cancelText={common.cancel}
      confirmLoading={add.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <p>{p.signers.text}</p>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ purpose: 'law' }}>
        <Form.Item name="purpose" label={p.signers.purpose}>
          <Radio.Group
            options={(['law', 'terms'] as const).map((value) => ({ value, label: p.signers.purposes[value] }))}
          />
        </Form.Item>
        <Form.Item name="name" label={p.signers.name} rules={[{ required: true, whitespace: true, message: t.needed }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="publicKey"
          label={p.signers.key}
          extra={p.signers.keyHint}
          rules={[{ required: true, pattern: /^[A-Za-z0-9+/]{43}=$/, message: p.signers.needsKey }]}
        >
          <Input spellCheck={false} />
        </Form.Item>
        <Refusal error={add.error} />
      </Form>
    </Modal>
  );
}
