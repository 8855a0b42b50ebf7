import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import type { Terms } from '../../i18n/terms.ts';
import { Refusal } from '../state/state-block.tsx';
import { useReveal } from './reveal-state.tsx';
import type { Revealed } from './reveal-state.tsx';
import styles from './reveal.module.css';
import { REVEAL } from './words.ts';

export interface RevealRequest {
  /** As the API names it: `rights-request`, `other`. */
  readonly purpose: keyof Terms['purpose'];
  /** The purpose in words, with the ticket: what the entry commits to. */
  readonly told: string;
}

interface Props {
  /** What will be shown: 「身份证号12个、手机号44个」. */
  readonly what: string;
  /** Prefilled when opened from a ticket. */
  readonly ticket?: string;
  /** Asks the server, which appends the entry, waits for it to be durable, and then sends only these fields; null when what was sent is not shown here but saved. */
  readonly ask: (request: RevealRequest) => Promise<Omit<Revealed, 'purpose'> | null>;
  readonly size?: 'small' | 'middle';
  readonly disabled?: boolean;
}

/** The button 展示 on a field, row or document, never on everything, and the dialog that asks what for. */
export function Reveal({ what, ticket = '', ask, size = 'small', disabled = false }: Props): ReactNode {
  const [t, terms, common] = [useWords(REVEAL), useWords(TERMS), useWords(COMMON)];
  const { begin } = useReveal();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [form] = Form.useForm<{ purpose?: keyof typeof terms.purpose; statement?: string; ticket?: string }>();

  async function submit(): Promise<void> {
    const { purpose, statement = '', ticket: number = '' } = form.getFieldsValue();
    if (purpose === undefined) return void message.warning(t.needsPurpose);
    if (purpose === 'other' && statement.trim() === '') return void message.warning(t.needsStatement);
    const words = purpose === 'other' ? statement.trim() : terms.purpose[purpose];
    const told = number.trim() === '' ? words : `${words} ${number.trim()}`;
    setBusy(true);
    setError(null);
    try {
      const answer = await ask({ purpose, told });
      if (answer !== null) begin({ ...answer, purpose: told });
      setOpen(false);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button size={size} disabled={disabled} onClick={() => setOpen(true)}>
        {t.show}…
      </Button>
      <Modal
        open={open}
        title={t.title}
        okText={t.show}
        cancelText={common.cancel}
        confirmLoading={busy}
        onOk={() => void submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form
          form={form}
          layout="vertical"
          initialValues={{ ticket }}
          className={styles['form'] ?? ''}
          onFinish={() => void submit()}
        >
          <p>{t.what(what)}</p>
          <Form.Item name="purpose" label={t.purpose} required>
            <Select
              placeholder={t.choosePurpose}
              options={Object.entries(terms.purpose).map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate>
            {() =>
              form.getFieldValue('purpose') === 'other' ? (
                <Form.Item name="statement" label={t.statement} required>
                  <Input maxLength={64} />
                </Form.Item>
              ) : null
            }
          </Form.Item>
          <Form.Item name="ticket" label={t.ticket}>
            <Input placeholder={t.ticketHint} maxLength={32} />
          </Form.Item>
          <p>{t.recorded}</p>
          <p className={styles['quiet']}>{t.ends}</p>
          <Refusal error={error} />
        </Form>
      </Modal>
    </>
  );
}
