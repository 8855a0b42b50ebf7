import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import styles from './detect.module.css';
import { filesOf } from './upload.ts';
import { DETECT } from './words.ts';

interface Props {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ReactNode;
}

/** One place for everything that can be checked; the same by two buttons, for dragging is not for everybody. */
export function DropZone({ busy, onFiles, children }: Props): ReactNode {
  const t = useWords(DETECT);
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!busy) void filesOf(event.dataTransfer).then((found) => (found.length > 0 ? onFiles(found) : undefined));
  };
  const chosen = (input: HTMLInputElement): void => {
    const found = Array.from(input.files ?? []);
    input.value = '';
    if (found.length > 0) onFiles(found);
  };
  return (
    <div
      className={`${styles['drop']} ${over ? styles['over'] : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles['invite']}>{t.drop}</p>
      <div className={styles['buttons']}>
        <Button type="primary" loading={busy} onClick={() => files.current?.click()}>
          {t.choose}
        </Button>
        <Button disabled={busy} onClick={() => folder.current?.click()}>
          {t.chooseFolder}
        </Button>
      </div>
      <input ref={files} type="file" multiple hidden data-upload="files" onChange={({ target }) => chosen(target)} />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        {...{ webkitdirectory: '' }}
        onChange={({ target }) => chosen(target)}
      />
      {children}
      <p className={styles['quiet']}>{t.local}</p>
    </div>
  );
}
