import { Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { upload } from '../detect/upload.ts';
import type { UploadProgress } from '../detect/upload.ts';
import { FileChoice } from './file-choice.tsx';
import { CASES } from './words.ts';

/** Further material; what was counted before then counts no more. */
export function AddMaterials({
  case: { id, version },
  onClose,
}: {
  readonly case: Shape<'Case'>;
  readonly onClose: () => void;
}): ReactNode {
  const [t, common] = [useWords(CASES), useWords(COMMON)];
  const [files, setFiles] = useState<readonly File[]>([]);
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const add = useAct(async () => {
    try {
      const fileIds = await upload(files, setProgress);
      const params = { path: { id }, header: ifMatch(version) };
      return await answered(api.POST('/api/cases/{id}/materials', { params, body: { fileIds } }));
    } finally {
      setProgress(null);
    }
  });
  return (
    <Modal
      open
      title={t.one.add}
      okText={t.one.add}
      okButtonProps={{ disabled: files.length === 0 }}
      cancelText={common.cancel}
      confirmLoading={add.isPending}
      onOk={() => add.mutate(undefined, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <FileChoice files={files} progress={progress} onFiles={setFiles} />
      <Refusal error={add.error} />
    </Modal>
  );
}
