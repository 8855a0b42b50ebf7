import { Form, Input, InputNumber, Modal, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { INCIDENTS } from './words.ts';

type Detail = Shape<'IncidentDetail'>;
type Facts = Shape<'IncidentFacts'>;

interface Props {
  /** Null: a new one. */
  readonly incident: Detail | null;
  readonly onClose: () => void;
  readonly onMade?: (id: string) => void;
}

type Fields = Omit<Facts, 'discovered' | 'suspectedCrime'> & {
  title: string;
  discovered: string;
  suspectedCrime?: 'yes' | 'no' | 'unknown';
};

const NUMBERS = ['leakedPeople', 'leakedSensitivePeople', 'directLoss', 'reposts', 'views'] as const;

/** What is known; what is left empty stays unknown. The hour is Beijing's. */
export function FactsDialog({ incident, onClose, onMade }: Props): ReactNode {
  const [t, common] = [useWords(INCIDENTS), useWords(COMMON)];
  const [form] = Form.useForm<Fields>();
  const save = useAct(async (fields: Fields) => {
    const body = { title: fields.title.trim(), facts: factsOf(fields) };
    return answered(
      incident === null
        ? api.POST('/api/incidents', { body })
        : api.PATCH('/api/incidents/{id}', {
            params: { path: { id: incident.id }, header: ifMatch(incident.version) },
            body,
          }),
    );
  });
  const conflict = save.error !== null && asProblem(save.error).code === 'PZ_EDIT_CONFLICT';
  async function submit(): Promise<void> {
    const made = await save.mutateAsync(await form.validateFields());
    onClose();
    if (incident === null) onMade?.(made.id);
  }
  const needed = [{ required: true, message: t.form.needed }];
  return (
    <Modal
      open
      title={incident === null ? t.record : t.one.change}
      okText={incident === null ? t.record : t.one.change}
      cancelText={common.cancel}
      confirmLoading={save.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={initial(incident)}>
        <p>{t.form.hint}</p>
        <Form.Item name="title" label={t.form.title} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item
          name="discovered"
          label={t.form.discovered}
          rules={[{ required: true, pattern: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, message: t.form.needed }]}
        >
          <Input placeholder="2026-11-22 06:22" inputMode="numeric" />
        </Form.Item>
        <Form.Item name="operator" label={t.form.operator}>
          <Select
            allowClear
            placeholder={t.form.unknown}
            options={(['CII', 'central', 'other'] as const).map((value) => ({ value, label: t.form.operators[value] }))}
          />
        </Form.Item>
        {NUMBERS.map((name) => (
          <Form.Item key={name} name={name} label={t.form[name]}>
            <InputNumber min={0} precision={0} controls={false} placeholder={t.form.unknown} />
          </Form.Item>
        ))}
        <Form.Item name="suspectedCrime" label={t.form.suspectedCrime}>
          <Radio.Group
            options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t.form[value] }))}
          />
        </Form.Item>
        {conflict ? <p role="alert">{t.dialog.conflict}</p> : <Refusal error={save.error} />}
      </Form>
    </Modal>
  );
}

function initial(incident: Detail | null): Partial<Fields> {
  if (incident === null) return { discovered: denseTime(new Date().toISOString()), suspectedCrime: 'unknown' };
  const { suspectedCrime, discovered, ...facts } = incident.facts;
  return {
    ...facts,
    title: incident.title,
    discovered: denseTime(discovered),
    suspectedCrime: suspectedCrime === undefined ? 'unknown' : suspectedCrime ? 'yes' : 'no',
  };
}

function factsOf({ discovered, operator, suspectedCrime, ...fields }: Fields): Facts {
  const numbers = Object.fromEntries(
    NUMBERS.flatMap((name) => (typeof fields[name] === 'number' ? [[name, fields[name]]] : [])),
  );
  return {
    discovered: `${discovered.replace(' ', 'T')}:00+08:00`,
    ...(operator === undefined ? {} : { operator }),
    ...numbers,
    ...(suspectedCrime === 'yes' || suspectedCrime === 'no' ? { suspectedCrime: suspectedCrime === 'yes' } : {}),
  };
}
