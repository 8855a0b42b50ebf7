import { errorCatalogue } from '@pingzhang/engine/model';
import type { Bilingual, PzError } from '@pingzhang/engine/model';

export const writeError = errorCatalogue({
  PZ_WRITE_OVER_INPUT: {
    zh: ['输出 {path} 就是输入文件，不会覆盖。', '请用 -o 指定另一个输出位置。'],
    en: ['The output {path} is an input; inputs are never changed.', 'Name another output with -o.'],
  },
  PZ_WRITE_DISK_FULL: {
    zh: ['写入 {path} 时磁盘空间不足，未留下不完整的文件。', '请清理磁盘或换一个输出位置后重试。'],
    en: ['The disk filled up while {path} was written; no partial file was left.', 'Free space or write elsewhere.'],
  },
  PZ_WRITE_DENIED: {
    zh: ['没有写入 {path} 的权限。', '请换一个输出位置，或修改目录权限。'],
    en: ['{path} may not be written.', 'Write elsewhere or change the permissions of the folder.'],
  },
  PZ_WRITE_IO: {
    zh: ['写入 {path} 时系统报错（{code}），未留下不完整的文件。', '请检查输出位置后重试。'],
    en: ['The system failed to write {path} ({code}); no partial file was left.', 'Check the place and try again.'],
  },
});

/** The system's failure to write `path`, by what it means to whoever asked for the file. */
export function systemWriteError(path: string | Bilingual, error: unknown): PzError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ENOSPC' || code === 'EDQUOT') return writeError('PZ_WRITE_DISK_FULL', { path }, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return writeError('PZ_WRITE_DENIED', { path }, error);
  return writeError('PZ_WRITE_IO', { path, code }, error);
}
