import { App, Form, Input, Modal, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { REQUESTS } from './words.ts';

export type DeskAct = NonNullable<Shape<'RequestAct'>['act']>;

interface Props {
  readonly act: DeskAct;
  readonly request: Shape<'RequestDetail'>;
  readonly onClose: () => void;
}

interface Fields {
  readonly text?: string;
  readonly ground?: NonNullable<Shape<'RequestAct'>['ground']>;
  readonly identity?: NonNullable<Shape<'RequestAct'>['identity']>;
}

/** Acts that are nothing without words to the person. */
const SILENT: ReadonlySet<DeskAct> = new Set(['accept', 'close']);

/** One step: what the person is told, the ground of a refusal, the identity as it was checked. */
export function ActDialog({ act, request, onClose }: Props): ReactNode {
  const [t, common] = [useWords(REQUESTS), useWords(COMMON)];
  const { language } = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const grounds = useGet('/api/request-grounds', {}, { enabled: act === 'refuse' });
  const send = useAct((fields: Fields) =>
    answered(
      api.POST('/api/requests/{id}/acts', {
        params: { path: { id: request.id }, header: ifMatch(request.version) },
        body: {
          act,
          ...(fields.text === undefined ? {} : { text: fields.text.trim() }),
          ...(fields.ground === undefined ? {} : { ground: fields.ground }),
          ...(fields.identity === undefined ? {} : { identity: fields.identity }),
        },
      }),
    ),
  );
  const conflict = send.error !== null && asProblem(send.error).code === 'PZ_EDIT_CONFLICT';
  async function submit(): Promise<void> {
    await send.mutateAsync(await form.validateFields());
    void message.success(t.act.done(t.acts[act]));
    onClose();
  }
  return (
    <Modal
      open
      title={`${request.number} ${t.acts[act]}`}
      okText={t.acts[act]}
      okButtonProps={{ danger: act === 'refuse' }}
      cancelText={common.cancel}
      confirmLoading={send.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        {act === 'accept' ? <p>{t.act.accept}</p> : null}
        {act === 'refuse' ? (
          <Form.Item name="ground" label={t.act.ground} rules={[{ required: true, message: t.act.groundNeeded }]}>
            <Select
              loading={grounds.isPending}
              options={(grounds.data?.items ?? []).map((ground) => ({
                value: ground.id,
                label: `${ground[language]}（${ground.basis}）`,
              }))}
              popupMatchSelectWidth={false}
            />
          </Form.Item>
        ) : null}
        {act === 'answer' && request.identity !== 'matched' ? (
          <Form.Item name="identity" label={t.act.identity} extra={t.act.identityHint}>
            <Radio.Group
              options={[
                { value: 'matched', label: t.identities.matched },
                { value: 'not-matched', label: t.identities['not-matched'] },
              ]}
            />
          </Form.Item>
        ) : null}
        {SILENT.has(act) ? null : (
          <Form.Item
            name="text"
            label={t.act.text}
            rules={[{ required: true, whitespace: true, message: t.act.textNeeded }]}
          >
            <Input.TextArea rows={4} maxLength={8000} placeholder={t.act.textHint} />
          </Form.Item>
        )}
        {conflict ? <p role="alert">{t.act.conflict}</p> : <Refusal error={send.error} />}
      </Form>
    </Modal>
  );
}
