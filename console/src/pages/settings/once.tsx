import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import { CopyButton } from '../../parts/page/copy-button.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** A secret the server tells once and keeps no copy of; closed only by saying that it was noted. */
export function ShownOnce({ title, text, secret, onClose }: Props): ReactNode {
  const [t, common] = [useWords(SETTINGS), useWords(COMMON)];
  return (
    <Modal
      open
      title={title}
      okText={t.once.noted}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={(_, { OkBtn }) => <OkBtn />}
      onOk={onClose}
    >
      <p>{text}</p>
      <p className={styles['secret']}>
        <code>{secret}</code> <CopyButton label={common.copy} text={() => secret} />
      </p>
      <p className={styles['quiet']}>{t.once.note}</p>
    </Modal>
  );
}
