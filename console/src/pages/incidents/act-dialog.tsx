import { App, Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { INCIDENTS } from './words.ts';

export interface Doing {
  readonly act: Shape<'IncidentAct'>['act'];
  /** The duty a report or notice answers. */
  readonly clock?: string;
}

interface Props extends Doing {
  readonly incident: Shape<'IncidentDetail'>;
  readonly onClose: () => void;
}

/** One line of the log. */
export function IncidentActDialog({ act, clock, incident, onClose }: Props): ReactNode {
  const [t, common] = [useWords(INCIDENTS), useWords(COMMON)];
  const { message } = App.useApp();
  const [form] = Form.useForm<{ text?: string }>();
  const send = useAct(({ text }: { text?: string }) =>
    answered(
      api.POST('/api/incidents/{id}/acts', {
        params: { path: { id: incident.id }, header: ifMatch(incident.version) },
        body: { act, ...(text?.trim() ? { text: text.trim() } : {}), ...(clock === undefined ? {} : { clock }) },
      }),
    ),
  );
  const conflict = send.error !== null && asProblem(send.error).code === 'PZ_EDIT_CONFLICT';
  async function submit(): Promise<void> {
    await send.mutateAsync(await form.validateFields());
    void message.success(t.dialog.done);
    onClose();
  }
  return (
    <Modal
      open
      title={`${incident.number} ${t.acts[act]} ${clock ?? ''}`}
      okText={t.acts[act]}
      cancelText={common.cancel}
      confirmLoading={send.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        {act === 'end' ? <p>{t.dialog.end}</p> : null}
        <Form.Item
          name="text"
          label={t.dialog.text}
          rules={act === 'end' ? [] : [{ required: true, whitespace: true, message: t.form.needed }]}
        >
          <Input.TextArea rows={3} maxLength={8000} />
        </Form.Item>
        {conflict ? <p role="alert">{t.dialog.conflict}</p> : <Refusal error={send.error} />}
      </Form>
    </Modal>
  );
}
