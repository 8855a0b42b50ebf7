import { DatePicker, Form, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { dayOf } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { TASKS } from './words.ts';

/** What the fields below hold. */
export interface DueValues {
  readonly dueBy?: 'none' | 'rule' | 'day';
  readonly rule?: string;
  readonly start?: Dayjs;
  readonly day?: Dayjs;
  readonly dueReason?: string;
}

/** A rule of law with its day of start, or a day with its reason: a date without either is not taken. */
export function DueFields({ optional }: { readonly optional: boolean }): ReactNode {
  const t = useWords(TASKS);
  const { language } = useLanguage();
  const form = Form.useFormInstance<DueValues>();
  const by = Form.useWatch('dueBy', form);
  const law = useGet('/api/law', { query: { at: dayOf(new Date()), kind: 'deadline' } }, { enabled: by === 'rule' });
  const clocks = (law.data?.rules ?? []).filter(
    ({ outcome, standing }) => outcome === 'clock' && standing === 'in_force',
  );
  const needed = (label: string): { required: boolean; message: string }[] => [
    { required: true, message: t.form.needs(label) },
  ];
  return (
    <>
      <Form.Item name="dueBy" label={t.form.due}>
        <Radio.Group
          options={[
            ...(optional ? [{ value: 'none', label: t.form.dueNone }] : []),
            { value: 'rule', label: t.form.dueRule },
            { value: 'day', label: t.form.dueDay },
          ]}
        />
      </Form.Item>
      {by === 'rule' ? (
        <>
          <Form.Item name="rule" label={t.form.rule} rules={needed(t.form.rule)}>
            <Select
              loading={law.isPending}
              showSearch={{ optionFilterProp: 'label' }}
              options={clocks.map(({ id, title }) => ({ value: id, label: `${id} ${title[language]}` }))}
            />
          </Form.Item>
          <Form.Item name="start" label={t.form.start} initialValue={dayjs()} rules={needed(t.form.start)}>
            <DatePicker allowClear={false} />
          </Form.Item>
        </>
      ) : null}
      {by === 'day' ? (
        <>
          <Form.Item name="day" label={t.form.day} rules={needed(t.form.day)}>
            <DatePicker allowClear={false} />
          </Form.Item>
          <Form.Item name="dueReason" label={t.form.reason} rules={needed(t.form.reason)}>
            <Input maxLength={500} />
          </Form.Item>
        </>
      ) : null}
    </>
  );
}

/** As the API takes it; null for none. */
export function dueAsked({ dueBy, rule, start, day, dueReason }: DueValues): NonNullable<Shape<'DueAsked'>> | null {
  if (dueBy === 'rule' && rule !== undefined && start !== undefined) return { rule, start: start.format('YYYY-MM-DD') };
  if (dueBy === 'day' && day !== undefined) return { day: day.format('YYYY-MM-DD'), reason: dueReason?.trim() ?? '' };
  return null;
}
