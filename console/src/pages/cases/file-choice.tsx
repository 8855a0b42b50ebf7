import { Button } from 'antd';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { bytes, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import type { UploadProgress } from '../detect/upload.ts';
import styles from './cases.module.css';
import { CASES } from './words.ts';

interface Props {
  readonly files: readonly File[];
  readonly progress: UploadProgress | null;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Material to be stored: what was chosen, and how far the storing is. */
export function FileChoice({ files, progress, onFiles }: Props): ReactNode {
  const t = useWords(CASES).form;
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return (
    <div className={styles['choice']}>
      <div className={styles['inline']}>
        <Button disabled={progress !== null} onClick={() => input.current?.click()}>
          {t.choose}
        </Button>
        {files.length > 0 ? <span>{t.chosen(full(files.length, language), bytes(size))}</span> : null}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-upload="materials"
        onChange={({ target }) => onFiles(Array.from(target.files ?? []))}
      />
      {progress === null ? null : (
        <p role="status">
          {t.sending(full(progress.file, language), full(progress.files, language), bytes(progress.bytes))}
        </p>
      )}
      <p className={styles['quiet']}>{t.filesHint}</p>
    </div>
  );
}
