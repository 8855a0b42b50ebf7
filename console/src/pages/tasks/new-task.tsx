import { App, Checkbox, Form, Input, Modal, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import { Refusal } from '../../parts/state/state-block.tsx';
import { usePlace } from '../../place.tsx';
import { DueFields, dueAsked } from './due-fields.tsx';
import type { DueValues } from './due-fields.tsx';
import { TASKS } from './words.ts';

interface Fields extends DueValues {
  readonly title: string;
  readonly what?: string;
  readonly severity: Shape<'Severity'>;
  readonly owner?: string;
  readonly secondPerson?: boolean;
}

/** A task by hand or from the findings of a check (`?new=1&scan=…`). */
export function NewTask({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const [t, terms, common] = [useWords(TASKS), useWords(TERMS), useWords(COMMON)];
  const { language } = useLanguage();
  const { message } = App.useApp();
  const place = usePlace();
  const scan = place.query['scan'];
  const [form] = Form.useForm<Fields>();
  const names = useGet('/api/people/names', {}, { enabled: open });
  const findings = useGet(
    '/api/findings',
    { query: { sourceId: scan ?? '', limit: 200 } },
    { enabled: open && scan !== undefined },
  );
  const linked = scan === undefined ? [] : (findings.data?.items ?? []).filter(({ taskId }) => taskId === null);
  const create = useAct((fields: Fields) =>
    answered(
      api.POST('/api/tasks', {
        body: {
          title: fields.title.trim(),
          what: fields.what?.trim() ?? '',
          severity: fields.severity,
          findingIds: linked.map(({ id }) => id),
          owner: fields.owner ?? null,
          due: dueAsked(fields),
          secondPerson: fields.secondPerson ?? false,
        },
      }),
    ),
  );
  async function submit(): Promise<void> {
    const task = await create.mutateAsync(await form.validateFields());
    void message.success(t.created);
    place.go(`tasks/${task.id}`);
  }
  const severities = Object.entries(terms.severity).map(([value, label]) => ({ value, label }));
  return (
    <Modal
      open={open}
      title={t.create}
      okText={t.form.submit}
      cancelText={common.cancel}
      confirmLoading={create.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ severity: 'medium', dueBy: 'none', title: place.query['title'] ?? '' }}
      >
        <Form.Item
          name="title"
          label={t.form.title}
          rules={[{ required: true, whitespace: true, message: t.form.needs(t.form.title) }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        {linked.length > 0 ? <p>{t.form.findings(full(linked.length, language))}</p> : null}
        <Form.Item name="what" label={t.form.what}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        <Form.Item name="severity" label={t.form.severity}>
          <Radio.Group options={severities} />
        </Form.Item>
        <Form.Item name="owner" label={t.form.owner}>
          <Select
            allowClear
            loading={names.isPending}
            options={(names.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <DueFields optional />
        <Form.Item name="secondPerson" valuePropName="checked">
          <Checkbox>{t.form.second}</Checkbox>
        </Form.Item>
        <Refusal error={create.error} />
      </Form>
    </Modal>
  );
}
