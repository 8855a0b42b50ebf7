import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { App, Button, Checkbox, Form, Input, Radio } from 'antd';
import type { FormRule } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { api } from '../../api/client.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { Gate } from '../sign-in/gate.tsx';
import styles from '../sign-in/gate.module.css';
import { SIGN_IN } from '../sign-in/words.ts';
import { SET_UP } from './words.ts';

interface Account {
  readonly account: string;
  readonly name: string;
  readonly password: string;
}
interface Fields {
  readonly code: string;
  readonly tenant: { readonly name: string; readonly slug: string; readonly suite: 'international' | 'sm' };
  readonly securityAdmin: Account;
  readonly withSystem?: boolean;
  readonly systemAdmin?: Account;
}

const STEPS = 2;

/** On a fresh installation: the organisation, then who grants rights. There is no default password. */
export default function SetUpPage(): ReactNode {
  const t = useWords(SET_UP);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { hash } = useLocation();
  const [form] = Form.useForm<Fields>();
  const [step, setStep] = useState(1);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const withSystem = Form.useWatch('withSystem', form);

  async function next(): Promise<void> {
    await form.validateFields(['code', ['tenant', 'name'], ['tenant', 'slug']]);
    setStep(2);
  }
  async function finish(): Promise<void> {
    const { code, tenant, securityAdmin, systemAdmin } = form.getFieldsValue(true) as Fields;
    setBusy(true);
    setError(null);
    try {
      const system = withSystem === true && systemAdmin !== undefined ? { systemAdmin } : {};
      await api.POST('/api/set-up', { body: { code: code.trim(), tenant, securityAdmin, ...system } });
      void message.success(t.done);
      // What was read before, above all that set-up is needed, is no longer so.
      queries.clear();
      void navigate({ to: '/sign-in' });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }
  const needed = (label: string): FormRule => ({ required: true, message: t.required(label) });
  const shaped = (label: string, pattern: RegExp): FormRule => ({ pattern, message: t.pattern(label) });
  return (
    <Gate title={t.title} text={t.text} wide>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ code: hash.replace(/^#/, ''), tenant: { suite: 'international' } }}
        onFinish={() => void (step < STEPS ? next() : finish())}
      >
        <p className={styles['note']}>{t.step(step, STEPS)}</p>
        <div hidden={step !== 1}>
          <Form.Item name="code" label={t.code} extra={t.codeHint} rules={[needed(t.code)]}>
            <Input autoComplete="off" spellCheck={false} />
          </Form.Item>
          <Form.Item name={['tenant', 'name']} label={t.tenantName} rules={[needed(t.tenantName)]}>
            <Input autoComplete="organization" maxLength={128} />
          </Form.Item>
          <Form.Item
            name={['tenant', 'slug']}
            label={t.slug}
            extra={t.slugHint}
            rules={[needed(t.slug), shaped(t.slug, /^[a-z0-9][a-z0-9-]{1,39}$/)]}
          >
            <Input autoCapitalize="none" spellCheck={false} maxLength={40} />
          </Form.Item>
          <Form.Item name={['tenant', 'suite']} label={t.suite} extra={t.suiteHint}>
            <Radio.Group
              options={[
                { value: 'international', label: t.international },
                { value: 'sm', label: t.sm },
              ]}
            />
          </Form.Item>
        </div>
        {step === 1 ? null : (
          <>
            <h2>{t.security}</h2>
            <p className={styles['note']}>{t.securityText}</p>
            <AccountFields at="securityAdmin" />
            <Form.Item name="withSystem" valuePropName="checked">
              <Checkbox>{t.withSystem}</Checkbox>
            </Form.Item>
            {withSystem === true ? (
              <>
                <h2>{t.system}</h2>
                <p className={styles['note']}>{t.systemText}</p>
                <AccountFields at="systemAdmin" />
              </>
            ) : null}
          </>
        )}
        <Refusal error={error} />
        <Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {step < STEPS ? t.next : t.finish}
          </Button>
        </Form.Item>
      </Form>
    </Gate>
  );
}

function AccountFields({ at }: { readonly at: 'securityAdmin' | 'systemAdmin' }): ReactNode {
  const [t, signIn] = [useWords(SET_UP), useWords(SIGN_IN)];
  return (
    <>
      <Form.Item
        name={[at, 'account']}
        label={t.account}
        extra={t.accountHint}
        rules={[
          { required: true, message: t.required(t.account) },
          { pattern: /^[a-z0-9][a-z0-9._-]{1,63}$/, message: t.pattern(t.account) },
        ]}
      >
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name={[at, 'name']} label={t.name} rules={[{ required: true, message: t.required(t.name) }]}>
        <Input autoComplete="off" maxLength={64} />
      </Form.Item>
      <Form.Item
        name={[at, 'password']}
        label={t.password}
        extra={signIn.passwordRule}
        rules={[{ required: true, message: t.required(t.password) }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
