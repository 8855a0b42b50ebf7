import { App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { upload } from '../detect/upload.ts';
import { PACKS } from './pack-words.ts';

/** The pack's file and the signature over its bytes; nothing changes until a second person confirms. */
export function ProposePack({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [p, common] = [useWords(PACKS), useWords(COMMON)];
  const { message } = App.useApp();
  const [form] = Form.useForm<{ signature: string }>();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const propose = useAct(async ({ signature }: { signature: string }) => {
    const [fileId] = await upload([file!], () => {});
    return answered(api.POST('/api/law/packs', { body: { fileId: fileId!, signature: signature.trim() } }));
  });
  async function submit(): Promise<void> {
    setMissing(file === null);
    const values = await form.validateFields();
    if (file === null) return;
    await propose.mutateAsync(values);
    void message.success(p.packs.proposedNow);
    onClose();
  }
  return (
    <Modal
      open
      title={p.packs.propose}
      okText={p.packs.submit}
      cancelText={common.cancel}
      confirmLoading={propose.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <p>{p.packs.proposeText}</p>
      <Form form={form} layout="vertical" requiredMark={false}>
        <Form.Item
          label={p.packs.file}
          htmlFor="pack-file"
          {...(missing && file === null ? { validateStatus: 'error' as const, help: p.packs.needsFile } : {})}
        >
          <input
            id="pack-file"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
        </Form.Item>
        <Form.Item
          name="signature"
          label={p.packs.signature}
          extra={p.packs.signatureHint}
          rules={[
            {
              required: true,
              transform: (value: unknown) => (typeof value === 'string' ? value.trim() : value),
              pattern: /^[A-Za-z0-9+/]{86}==$/,
              message: p.packs.needsSignature,
            },
          ]}
        >
          <Input.TextArea rows={3} spellCheck={false} />
        </Form.Item>
        <Refusal error={propose.error} />
      </Form>
    </Modal>
  );
}
