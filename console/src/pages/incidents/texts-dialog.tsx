import { Form, Input, Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { INCIDENTS } from './words.ts';

type Texts = Shape<'IncidentTexts'>;
const LONG = ['happened', 'cause', 'harm', 'measures', 'advice', 'trend', 'clues', 'next', 'scene'] as const;
const SHORT = ['unit', 'system', 'contact'] as const;

/** What the drafts are made of: written once, used in every one. */
export function TextsDialog({
  incident,
  onClose,
}: {
  readonly incident: Shape<'IncidentDetail'>;
  readonly onClose: () => void;
}): ReactNode {
  const [t, common] = [useWords(INCIDENTS), useWords(COMMON)];
  const [form] = Form.useForm<Texts>();
  const save = useAct((texts: Texts) =>
    answered(
      api.PATCH('/api/incidents/{id}', {
        params: { path: { id: incident.id }, header: ifMatch(incident.version) },
        body: { texts: { ...incident.texts, ...texts } },
      }),
    ),
  );
  async function submit(): Promise<void> {
    await save.mutateAsync(await form.validateFields());
    onClose();
  }
  return (
    <Modal
      open
      title={t.one.texts}
      okText={common.save}
      cancelText={common.cancel}
      confirmLoading={save.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={incident.texts}>
        {SHORT.map((name) => (
          <Form.Item key={name} name={name} label={t.fields[name]}>
            <Input maxLength={400} />
          </Form.Item>
        ))}
        <Form.Item name="kinds" label={t.fields.kinds}>
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
        {LONG.map((name) => (
          <Form.Item key={name} name={name} label={t.fields[name]}>
            <Input.TextArea rows={2} maxLength={4000} />
          </Form.Item>
        ))}
        <Refusal error={save.error} />
      </Form>
    </Modal>
  );
}
