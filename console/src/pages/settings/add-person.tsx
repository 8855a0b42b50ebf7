import { Checkbox, Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { ShownOnce } from './once.tsx';
import { RoleChoice, excluded } from './role-choice.tsx';
import { SETTINGS } from './words.ts';

type Fields = Pick<Shape<'NewPerson'>, 'account' | 'name' | 'roles'> & { readonly oidcOnly?: boolean };

/** An account with a password that is told once and changed at the first sign-in. */
export function AddPerson({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [t, common] = [useWords(SETTINGS), useWords(COMMON)];
  const [form] = Form.useForm<Fields>();
  const add = useAct(({ oidcOnly = false, ...fields }: Fields) =>
    answered(api.POST('/api/people', { body: { ...fields, name: fields.name.trim(), oidcOnly } })),
  );
  async function submit(): Promise<void> {
    const made = await add.mutateAsync(await form.validateFields());
    if (made.oneTimePassword === null) onClose();
  }
  const secret = add.data?.oneTimePassword;
  if (add.data !== undefined && typeof secret === 'string')
    return (
      <ShownOnce
        title={t.people.password}
        text={t.people.passwordText(add.data.account)}
        secret={secret}
        onClose={onClose}
      />
    );
  return (
    <Modal
      open
      title={t.people.add}
      okText={t.people.add}
      cancelText={common.cancel}
      confirmLoading={add.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ roles: [] }}>
        <Form.Item
          name="account"
          label={t.people.account}
          extra={t.people.accountHint}
          rules={[{ required: true, pattern: /^[a-z0-9][a-z0-9._-]{1,63}$/, message: t.people.needsAccount }]}
        >
          <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={64} />
        </Form.Item>
        <Form.Item name="name" label={t.people.name} rules={[{ required: true, whitespace: true, message: t.needed }]}>
          <Input autoComplete="off" maxLength={64} />
        </Form.Item>
        <Form.Item
          name="roles"
          label={t.people.roles}
          rules={[
            {
              validator: (_, roles: Shape<'Role'>[]) =>
                excluded(roles) === null ? Promise.resolve() : Promise.reject(new Error(t.needed)),
              message: '',
            },
          ]}
        >
          <RoleChoice />
        </Form.Item>
        <Form.Item name="oidcOnly" valuePropName="checked">
          <Checkbox>{t.people.oidcOnly}</Checkbox>
        </Form.Item>
        <Refusal error={add.error} />
      </Form>
    </Modal>
  );
}
