import { App, Button, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { useAct } from '../../api/use.ts';
import { useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import { CopyButton } from '../../parts/page/copy-button.tsx';
import { Facts, Panel } from '../../parts/page/page.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import { SIGN_IN } from '../sign-in/words.ts';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

/** One's own account: roles, password, one-time codes. */
export function Self(): ReactNode {
  const [t, terms] = [useWords(SETTINGS), useWords(TERMS)];
  const { person, totp } = useSession().session;
  return (
    <div className={styles['stack']}>
      <Panel title={person.name}>
        <Facts
          of={[
            [t.people.account, person.account],
            [t.people.roles, person.roles.map((role) => terms.role[role]).join(t.list) || t.people.noRole],
            [t.people.totp, totp ? t.people.on : t.people.off],
          ]}
        />
      </Panel>
      <Password />
      <Totp />
    </div>
  );
}

/** The session changes with the password: what the browser knows of it is read again. */
function useSessionAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['session'] });
}

function Password(): ReactNode {
  const [t, words] = [useWords(SETTINGS), useWords(SIGN_IN)];
  const { message } = App.useApp();
  const [form] = Form.useForm<{ old: string; next: string }>();
  const again = useSessionAgain();
  const change = useAct(async ({ old, next }: { old: string; next: string }) => {
    await api.POST('/api/session/password', { body: { old, new: next } });
    await again();
  }, []);
  const submit = (fields: { old: string; next: string }): void =>
    change.mutate(fields, {
      onSuccess: () => {
        form.resetFields();
        void message.success(t.self.passwordDone);
      },
    });
  const needed = [{ required: true, message: t.needed }];
  return (
    <Panel title={words.change}>
      <Form form={form} layout="vertical" requiredMark={false} className={styles['form'] ?? ''} onFinish={submit}>
        <Form.Item name="old" label={t.self.old} rules={needed}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="next" label={words.newPassword} extra={words.passwordRule} rules={needed}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Refusal error={change.error} />
        <Button htmlType="submit" loading={change.isPending}>
          {words.change}
        </Button>
        <p className={styles['quiet']}>{t.self.passwordText}</p>
      </Form>
    </Panel>
  );
}

function Totp(): ReactNode {
  const t = useWords(SETTINGS);
  const { message } = App.useApp();
  const { totp } = useSession().session;
  const again = useSessionAgain();
  const propose = useAct(() => answered(api.POST('/api/session/totp', { body: {} })), []);
  const confirm = useAct(async (fields: { code: string; password: string }) => {
    await api.PUT('/api/session/totp', { body: { secret: propose.data!.secret, ...fields } });
    await again();
  }, []);
  const submit = (fields: { code: string; password: string }): void =>
    confirm.mutate(fields, {
      onSuccess: () => {
        propose.reset();
        void message.success(t.self.totpDone);
      },
    });
  return (
    <Panel title={t.people.totp}>
      <p className={styles['text']}>{totp ? t.self.totpOn : t.self.totpOff}</p>
      {propose.data === undefined ? (
        <div>
          <Button loading={propose.isPending} onClick={() => propose.mutate(undefined)}>
            {totp ? t.self.totpAgain : t.self.totpBegin}
          </Button>
        </div>
      ) : (
        <>
          <ol className={styles['steps']}>
            <li>
              {t.self.stepSecret}{' '}
              <code className={styles['secret']}>{propose.data.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>{' '}
              <CopyButton label={t.self.copySecret} text={() => propose.data.secret} />
            </li>
            <li>
              <a href={propose.data.uri}>{t.self.stepLink}</a>
            </li>
            <li>{t.self.stepCode}</li>
          </ol>
          <Form layout="vertical" requiredMark={false} className={styles['form'] ?? ''} onFinish={submit}>
            <Form.Item
              name="code"
              label={t.self.code}
              rules={[{ required: true, pattern: /^\d{6}$/, message: t.self.needsCode }]}
            >
              <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
            </Form.Item>
            <Form.Item name="password" label={t.self.old} rules={[{ required: true, message: t.needed }]}>
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            <Refusal error={confirm.error} />
            <Button type="primary" htmlType="submit" loading={confirm.isPending}>
              {t.self.totpConfirm}
            </Button>
          </Form>
        </>
      )}
      <Refusal error={propose.error} />
    </Panel>
  );
}
