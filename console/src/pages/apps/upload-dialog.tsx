import { Button, Form, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { usePlace } from '../../place.tsx';
import { upload } from '../detect/upload.ts';
import type { UploadProgress } from '../detect/upload.ts';
import styles from './apps.module.css';
import { APPS } from './words.ts';

interface Props {
  /** Null: a new app; else a further version of it. */
  readonly app: Shape<'App'> | null;
  readonly onClose: () => void;
}

interface Fields {
  readonly channel?: string;
  readonly developer?: string;
}

const KINDS = ['package', 'policy', 'run'] as const;
type Kind = (typeof KINDS)[number];

/** A package with what it is judged by: its policy, a recorded run. */
export function UploadDialog({ app, onClose }: Props): ReactNode {
  const [t, common] = [useWords(APPS).form, useWords(COMMON)];
  const title = useWords(APPS).add;
  const { language } = useLanguage();
  const place = usePlace();
  const [form] = Form.useForm<Fields>();
  const [files, setFiles] = useState<Readonly<Record<Kind, readonly File[]>>>({ package: [], policy: [], run: [] });
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const [missing, setMissing] = useState(false);
  const start = useAct(async ({ channel, developer }: Fields) => {
    try {
      const [packageId, ...others] = await upload([...files.package, ...files.policy, ...files.run], setProgress);
      const body = {
        packageId: packageId!,
        policyIds: others.slice(0, files.policy.length),
        runIds: others.slice(files.policy.length),
        channel: channel?.trim() || null,
      };
      if (app === null) {
        const made = await answered(api.POST('/api/apps', { body: { ...body, developer: developer?.trim() || null } }));
        return made.id;
      }
      const made = await answered(api.POST('/api/apps/{id}/versions', { params: { path: { id: app.id } }, body }));
      return `${app.id}/${made.id}`;
    } finally {
      setProgress(null);
    }
  });
  async function submit(): Promise<void> {
    setMissing(files.package.length === 0);
    if (files.package.length === 0) return;
    const made = await start.mutateAsync(await form.validateFields());
    onClose();
    place.go(`apps/${made}`);
  }
  return (
    <Modal
      open
      title={app === null ? title : t.newVersion}
      okText={t.start}
      cancelText={common.cancel}
      confirmLoading={start.isPending}
      onOk={() => void submit().catch(() => {})}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        {KINDS.map((kind) => (
          <Form.Item key={kind} label={t[kind]} extra={t[`${kind}Hint`]}>
            <Choice
              kind={kind}
              files={files[kind]}
              disabled={progress !== null}
              onFiles={(chosen) => setFiles({ ...files, [kind]: chosen })}
            />
          </Form.Item>
        ))}
        <Form.Item name="channel" label={t.channel} extra={t.channelHint}>
          <Input maxLength={100} />
        </Form.Item>
        {app === null ? (
          <Form.Item name="developer" label={t.developer}>
            <Input maxLength={200} />
          </Form.Item>
        ) : null}
        {missing && files.package.length === 0 ? <p role="alert">{t.packageNeeded}</p> : null}
        {progress === null ? null : (
          <p role="status">{t.sending(full(progress.file, language), full(progress.files, language))}</p>
        )}
        <Refusal error={start.error} />
      </Form>
    </Modal>
  );
}

interface ChoiceProps {
  readonly kind: Kind;
  readonly files: readonly File[];
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function Choice({ kind, files, disabled, onFiles }: ChoiceProps): ReactNode {
  const t = useWords(APPS).form;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['inline']}>
      <Button disabled={disabled} aria-label={`${t.choose} ${t[kind]}`} onClick={() => input.current?.click()}>
        {t.choose}
      </Button>
      {files.length > 0 ? <span>{t.chosen(files.map(({ name }) => name).join(' '))}</span> : null}
      <input
        ref={input}
        type="file"
        multiple={kind !== 'package'}
        hidden
        data-upload={kind}
        onChange={({ target }) => onFiles(Array.from(target.files ?? []))}
      />
    </div>
  );
}
