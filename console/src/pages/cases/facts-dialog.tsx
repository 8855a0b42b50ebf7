import { Checkbox, Form, InputNumber, Modal, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { CASES } from './words.ts';

interface Fields {
  readonly acts?: readonly string[];
  readonly purpose?: 'lawful_business' | 'criminal_use' | 'none' | undefined;
  readonly dutyHolder?: boolean | null;
  readonly dutyPI?: boolean | null;
  readonly illegalGain?: number | null;
  readonly profit?: number | null;
}

interface Props {
  readonly case: Shape<'Case'>;
  readonly onClose: () => void;
}

/** What no data shows; other facts stay as they are and are answered question by question. */
export function FactsDialog({ case: { id, version, facts }, onClose }: Props): ReactNode {
  const [t, common] = [useWords(CASES).facts, useWords(COMMON)];
  const [form] = Form.useForm<Fields>();
  const save = useAct((fields: Fields) =>
    answered(
      api.PUT('/api/cases/{id}/facts', {
        params: { path: { id }, header: ifMatch(version) },
        body: merged(facts, fields) as Shape<'CaseFacts'>,
      }),
    ),
  );
  async function submit(): Promise<void> {
    await save.mutateAsync(await form.validateFields());
    onClose();
  }
  const yesNo = [
    { value: true, label: common.yes },
    { value: false, label: common.no },
    { value: null, label: t.unknown },
  ];
  return (
    <Modal
      open
      title={t.title}
      okText={t.save}
      cancelText={common.cancel}
      confirmLoading={save.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={initial(facts)}>
        <p>{t.hint}</p>
        <Form.Item name="acts" label={t.acts}>
          <Checkbox.Group options={Object.entries(t.act).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="purpose" label={t.purpose}>
          <Select
            allowClear
            placeholder={t.unknown}
            options={Object.entries(t.purposes).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item name="dutyHolder" label={t.dutyHolder}>
          <Radio.Group options={yesNo} />
        </Form.Item>
        <Form.Item name="dutyPI" label={t.dutyPI}>
          <Radio.Group options={yesNo} />
        </Form.Item>
        <Form.Item name="illegalGain" label={t.illegalGain}>
          <InputNumber min={0} controls={false} placeholder={t.unknown} />
        </Form.Item>
        <Form.Item name="profit" label={t.profit}>
          <InputNumber min={0} controls={false} placeholder={t.unknown} />
        </Form.Item>
        <Refusal error={save.error} />
      </Form>
    </Modal>
  );
}

type Facts = Readonly<Record<string, unknown>>;

function initial(facts: Facts): Fields {
  const known = (name: string): unknown => (Object.hasOwn(facts, name) ? facts[name] : null);
  const purpose = Object.hasOwn(facts, 'purpose') ? (facts['purpose'] ?? 'none') : undefined;
  return {
    acts: (known('acts') ?? []) as readonly string[],
    purpose: purpose as Fields['purpose'],
    dutyHolder: known('dutyHolder') as boolean | null,
    dutyPI: known('dutyPI') as boolean | null,
    illegalGain: known('illegalGain') as number | null,
    profit: known('profit') as number | null,
  };
}

/** Asked here and left open is taken out, so that it is a question again; `purpose: null` says that there was none. */
function merged(facts: Facts, { acts, purpose, ...rest }: Fields): Facts {
  const { acts: _acts, purpose: _purpose, dutyHolder: _h, dutyPI: _p, illegalGain: _g, profit: _f, ...others } = facts;
  return {
    ...others,
    ...(acts === undefined || acts.length === 0 ? {} : { acts }),
    ...(purpose === undefined ? {} : { purpose: purpose === 'none' ? null : purpose }),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)),
  };
}
