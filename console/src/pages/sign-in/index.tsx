import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, setCsrf } from '../../api/client.ts';
import { useWords } from '../../i18n/language.tsx';
import { landingOf } from '../../layout/menu.ts';
import { Refusal } from '../../parts/state/state-block.tsx';
import type { SessionAnswer } from '../../session/session.tsx';
import { Gate } from './gate.tsx';
import { NewPassword } from './new-password.tsx';
import { SIGN_IN } from './words.ts';

interface Fields {
  readonly account: string;
  readonly password: string;
  readonly totp?: string;
}

/** User name, password, code. Pasting and password managers work, there is no puzzle, and an error never tells which was wrong. */
export default function SignInPage(): ReactNode {
  const t = useWords(SIGN_IN);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const search = useLocation().search as { readonly to?: string };
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [old, setOld] = useState<string | null>(null);

  function enter(session: SessionAnswer): void {
    setCsrf(session.csrf);
    queries.setQueryData(['session'], session);
    const here = `/t/${session.tenant.slug}/`;
    const page = landingOf(session.person.roles, (action) => session.may.includes(action));
    // Back to where the way was broken off, if that is a place of the same tenant.
    void navigate({
      href: search.to?.startsWith(here) === true ? search.to : `${here}${page}`,
      replace: true,
    } as never);
  }
  async function submit({ account, password, totp = '' }: Fields): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const body = { account: account.trim(), password, ...(totp.trim() === '' ? {} : { totp: totp.trim() }) };
      const session = await answered(api.POST('/api/session', { body }));
      setCsrf(session.csrf);
      if (session.mustChangePassword) setOld(password);
      else enter(session);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  if (old !== null) return <NewPassword old={old} onDone={enter} />;
  return (
    <Gate title={t.title} text={t.about}>
      <Form<Fields> layout="vertical" requiredMark={false} onFinish={(fields) => void submit(fields)}>
        <Form.Item name="account" label={t.account} rules={[{ required: true, message: t.needsBoth }]}>
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus size="large" />
        </Form.Item>
        <Form.Item name="password" label={t.password} rules={[{ required: true, message: t.needsBoth }]}>
          <Input.Password autoComplete="current-password" size="large" />
        </Form.Item>
        <Form.Item name="totp" label={t.code}>
          <Input
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={10}
            placeholder={t.codeHint}
            size="large"
          />
        </Form.Item>
        <Refusal error={error} />
        <Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {t.submit}
          </Button>
        </Form.Item>
      </Form>
    </Gate>
  );
}
