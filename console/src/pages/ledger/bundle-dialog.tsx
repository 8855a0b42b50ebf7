import { App, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { save } from '../../api/save.ts';
import { COMMON } from '../../i18n/common.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { LEDGER } from './words.ts';

interface Props {
  readonly open: boolean;
  readonly object: string | undefined;
  /** Entries shown, where no object is named. */
  readonly indexes: readonly number[];
  readonly onClose: () => void;
}

interface Fields {
  readonly object?: string;
  readonly purpose: string;
  readonly disclose?: boolean;
}

/** A package anyone can verify without us; the export is an entry of its own, made before the file is sent. */
export function BundleDialog({ open, object, indexes, onClose }: Props): ReactNode {
  const [t, common] = [useWords(LEDGER), useWords(COMMON)];
  const { language } = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const named = Form.useWatch('object', form);
  async function submit(): Promise<void> {
    const fields = await form.validateFields();
    const one = fields.object?.trim() ?? '';
    const body = {
      purpose: fields.purpose.trim(),
      disclose: fields.disclose ?? false,
      ...(one === '' ? { indexes: indexes.slice(0, 1000) } : { object: one }),
    };
    setBusy(true);
    setError(null);
    try {
      await save('/api/ledger/bundle', `${one === '' ? 'entries' : one}.zip`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      });
      void message.success(t.bundle.done);
      onClose();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Modal
      open={open}
      title={t.bundle.title}
      okText={t.bundle.submit}
      cancelText={common.cancel}
      confirmLoading={busy}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ object }}>
        <Form.Item name="object" label={t.bundle.object} extra={t.bundle.objectHint}>
          <Input maxLength={64} />
        </Form.Item>
        {(named ?? '').trim() === '' ? <p>{t.bundle.count(full(indexes.length, language))}</p> : null}
        <Form.Item
          name="purpose"
          label={t.bundle.purpose}
          rules={[{ required: true, min: 2, message: t.bundle.needs }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="disclose" valuePropName="checked">
          <Checkbox>{t.bundle.disclose}</Checkbox>
        </Form.Item>
        <Refusal error={error} />
      </Form>
    </Modal>
  );
}
