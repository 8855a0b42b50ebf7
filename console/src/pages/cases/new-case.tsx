import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { usePlace } from '../../place.tsx';
import { upload } from '../detect/upload.ts';
import type { UploadProgress } from '../detect/upload.ts';
import { FileChoice } from './file-choice.tsx';
import { CASES } from './words.ts';

interface Fields {
  readonly title: string;
  readonly note?: string;
}

/** A name and, when at hand, the first material. */
export function NewCase({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [t, common] = [useWords(CASES), useWords(COMMON)];
  const place = usePlace();
  const [form] = Form.useForm<Fields>();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const create = useAct(async ({ title, note }: Fields) => {
    try {
      const fileIds = await upload(files, setProgress);
      const body = { title: title.trim(), note: note?.trim() ?? '', fileIds };
      return await answered(api.POST('/api/cases', { body }));
    } finally {
      setProgress(null);
    }
  });
  async function submit(): Promise<void> {
    const made = await create.mutateAsync(await form.validateFields());
    place.go(`cases/${made.id}`);
  }
  return (
    <Modal
      open
      title={t.create}
      okText={t.create}
      cancelText={common.cancel}
      confirmLoading={create.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        <Form.Item
          name="title"
          label={t.form.title}
          rules={[{ required: true, whitespace: true, message: t.form.titleNeeded }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="note" label={t.form.note}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
        <Form.Item label={t.form.files}>
          <FileChoice files={files} progress={progress} onFiles={setFiles} />
        </Form.Item>
        <Refusal error={create.error} />
      </Form>
    </Modal>
  );
}
