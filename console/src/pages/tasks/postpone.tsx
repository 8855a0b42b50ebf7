import { App, Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { DueFields, dueAsked } from './due-fields.tsx';
import type { DueValues } from './due-fields.tsx';
import { TASKS } from './words.ts';

interface Fields extends DueValues {
  readonly why: string;
}

/** Another date, by a rule or with its reason. */
export function Postpone({ task, onClose }: { readonly task: Shape<'Task'>; readonly onClose: () => void }): ReactNode {
  const [t, common] = [useWords(TASKS), useWords(COMMON)];
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const move = useAct((fields: Fields) => {
    const due = dueAsked(fields);
    if (due === null) throw new Problem(422, { code: 'PZ_INPUT_INVALID', title: t.form.needs(t.form.due) });
    const params = { path: { id: task.id }, header: ifMatch(task.version) };
    return answered(api.POST('/api/tasks/{id}/due', { params, body: { due, reason: fields.why.trim() } }));
  });
  async function submit(): Promise<void> {
    await move.mutateAsync(await form.validateFields());
    void message.success(t.one.done);
    onClose();
  }
  return (
    <Modal
      open
      title={t.postpone.title}
      okText={t.postpone.title}
      cancelText={common.cancel}
      confirmLoading={move.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <p>{t.postpone.text}</p>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ dueBy: 'rule' }}>
        <DueFields optional={false} />
        <Form.Item
          name="why"
          label={t.postpone.why}
          rules={[{ required: true, whitespace: true, message: t.form.needs(t.postpone.why) }]}
        >
          <Input maxLength={500} />
        </Form.Item>
        <Refusal error={move.error} />
      </Form>
    </Modal>
  );
}
