import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import type { SessionAnswer } from '../../session/session.tsx';
import { Gate } from './gate.tsx';
import { SIGN_IN } from './words.ts';

interface Props {
  readonly old: string;
  readonly onDone: (session: SessionAnswer) => void;
}

/** A password somebody else chose is changed before anything else is answered. */
export function NewPassword({ old, onDone }: Props): ReactNode {
  const t = useWords(SIGN_IN);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function submit(next: string): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await api.POST('/api/session/password', { body: { old, new: next } });
      onDone(await answered(api.GET('/api/session')));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Gate title={t.change} text={t.changeFirst}>
      <Form<{ next: string }> layout="vertical" requiredMark={false} onFinish={({ next }) => void submit(next)}>
        <Form.Item
          name="next"
          label={t.newPassword}
          extra={t.passwordRule}
          rules={[{ required: true, message: t.needsBoth }]}
        >
          <Input.Password autoComplete="new-password" autoFocus size="large" />
        </Form.Item>
        <Refusal error={error} />
        <Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {t.change}
          </Button>
        </Form.Item>
      </Form>
    </Gate>
  );
}
