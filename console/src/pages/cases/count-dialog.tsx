import { Button, Checkbox, Form, Input, InputNumber, Modal, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import styles from './cases.module.css';
import { CASES } from './words.ts';

type Asked = Shape<'CountAsked'>;

interface Fields {
  readonly unit: NonNullable<Asked['unit']>;
  readonly identity: NonNullable<Asked['identity']>;
  readonly link?: boolean;
  readonly sm3?: boolean;
  readonly date?: string;
  readonly map?: readonly { readonly column?: number; readonly role?: string }[];
}

interface Props {
  readonly case: Shape<'Case'>;
  readonly onClose: () => void;
}

/** What one record is, who is one person, which columns were read wrongly. */
export function CountDialog({ case: { id, version, settings, facts }, onClose }: Props): ReactNode {
  const [t, common] = [useWords(CASES), useWords(COMMON)];
  const words = t.countForm;
  const [form] = Form.useForm<Fields>();
  const count = useAct(({ unit, identity, link, sm3, date, map }: Fields) =>
    answered(
      api.POST('/api/cases/{id}/count', {
        params: { path: { id }, header: ifMatch(version) },
        body: {
          unit,
          identity,
          link: link ?? false,
          sm3: sm3 ?? false,
          map: (map ?? []).flatMap(({ column, role }) =>
            column === undefined || role === undefined ? [] : [{ column, role }],
          ),
          facts,
          ...(date ? { date } : {}),
          ...(settings?.seed === undefined ? {} : { seed: settings.seed }),
        },
      }),
    ),
  );
  async function submit(): Promise<void> {
    await count.mutateAsync(await form.validateFields());
    onClose();
  }
  const options = <K extends string>(texts: Readonly<Record<K, string>>) =>
    (Object.keys(texts) as K[]).map((value) => ({ value, label: texts[value] }));
  const { present: _, ...roles } = t.roles;
  return (
    <Modal
      open
      title={words.title}
      okText={words.start}
      cancelText={common.cancel}
      confirmLoading={count.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ unit: 'person', identity: 'id-phone', ...settings }}
      >
        <Form.Item name="unit" label={words.unit}>
          <Radio.Group vertical options={options(words.units)} />
        </Form.Item>
        <Form.Item name="identity" label={words.identity} extra={words.identityHint}>
          <Radio.Group vertical options={options(words.identities)} />
        </Form.Item>
        <Form.Item
          name="date"
          label={words.date}
          extra={words.dateHint}
          rules={[{ pattern: /^\d{4}-\d{2}-\d{2}$/, message: words.dateWrong }]}
        >
          <Input placeholder="2026-11-01" inputMode="numeric" />
        </Form.Item>
        <Form.List name="map">
          {(fields, { add, remove }) => (
            <div className={styles['map']} role="group" aria-label={words.map}>
              <p>{words.map}</p>
              <p className={styles['quiet']}>{words.mapHint}</p>
              {fields.map(({ key, name }) => (
                <div key={key} className={styles['maprow']}>
                  <Form.Item name={[name, 'column']} noStyle>
                    <InputNumber
                      min={1}
                      max={1000}
                      precision={0}
                      controls={false}
                      aria-label={words.column}
                      prefix={words.column}
                    />
                  </Form.Item>
                  <Form.Item name={[name, 'role']} noStyle>
                    <Select aria-label={t.materials.role} options={options(roles)} className={styles['role'] ?? ''} />
                  </Form.Item>
                  <Button type="link" size="small" onClick={() => remove(name)}>
                    {words.removeColumn}
                  </Button>
                </div>
              ))}
              <Button size="small" onClick={() => add({ role: 'skip' })}>
                {words.addColumn}
              </Button>
            </div>
          )}
        </Form.List>
        <Form.Item name="link" valuePropName="checked" noStyle>
          <Checkbox>{words.link}</Checkbox>
        </Form.Item>
        <Form.Item name="sm3" valuePropName="checked">
          <Checkbox>{words.sm3}</Checkbox>
        </Form.Item>
        <Refusal error={count.error} />
      </Form>
    </Modal>
  );
}
