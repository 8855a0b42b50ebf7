import { App, DatePicker, Form, Input, Modal, Radio } from 'antd';
import dayjs from 'dayjs';
import type { Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import type { Numbered } from './numbering.ts';
import { DETECT } from './words.ts';

interface Props {
  readonly open: boolean;
  readonly scan: Shape<'Scan'>;
  readonly file: Shape<'ScanFile'>;
  readonly finding: Numbered;
  readonly onClose: () => void;
}

interface Fields {
  readonly reason: Shape<'SuppressionReason'>;
  readonly note: string;
  readonly until: Dayjs;
}

/** At most a year: an exception nobody looks at again is a hole. */
const LONGEST_DAYS = 365;

/** An exception with its ground, a note and an end; it becomes a suppression and an entry, nothing is erased. */
export function SuppressDialog({ open, scan, file, finding, onClose }: Props): ReactNode {
  const [t, common] = [useWords(DETECT), useWords(COMMON)];
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const act = useAct(async ({ reason, note, until }: Fields) => {
    const code = finding.type.replace(/^MASKED_/, '');
    const list = await answered(
      api.GET('/api/findings', { params: { query: { sourceId: scan.id, code, suppressed: 'all' } } }),
    );
    const target = list.items.find(({ fileId }) => fileId === file.id) ?? list.items[0];
    if (target === undefined) throw new Problem(404, { code: 'PZ_NOT_FOUND' });
    const mark = { line: finding.line, start: finding.start, end: finding.end };
    const body = { reason, note: note.trim(), until: until.format('YYYY-MM-DD'), mark };
    return answered(
      api.POST('/api/findings/{id}/suppressions', {
        params: { path: { id: target.id }, header: ifMatch(target.version) },
        body,
      }),
    );
  });
  async function submit(): Promise<void> {
    const fields = await form.validateFields();
    await act.mutateAsync(fields);
    void message.success(t.suppress.done);
    onClose();
  }
  const rules = [{ required: true, message: t.suppress.needs }];
  return (
    <Modal
      open={open}
      title={t.suppress.title}
      okText={t.suppress.submit}
      cancelText={common.cancel}
      confirmLoading={act.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ until: dayjs().add(90, 'day') }}>
        <Form.Item name="reason" label={t.suppress.reason} rules={rules}>
          <Radio.Group
            vertical
            options={Object.entries(t.suppress.reasons).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item name="note" label={t.suppress.note} rules={rules}>
          <Input.TextArea maxLength={500} rows={2} />
        </Form.Item>
        <Form.Item name="until" label={t.suppress.until} extra={t.suppress.hint} rules={rules}>
          <DatePicker
            allowClear={false}
            disabledDate={(day) => day.isBefore(dayjs(), 'day') || day.isAfter(dayjs().add(LONGEST_DAYS, 'day'))}
          />
        </Form.Item>
        <Refusal error={act.error} />
      </Form>
    </Modal>
  );
}
