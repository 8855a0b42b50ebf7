import type { PzError } from '@pingzhang/engine/model';
import { systemError } from '@pingzhang/readers';
import { systemWriteError } from './errors.ts';

const READING = new Set(['access', 'lstat', 'open', 'opendir', 'read', 'readlink', 'realpath', 'scandir', 'stat']);
const WRITING = new Set(['fsync', 'ftruncate', 'mkdir', 'mkdtemp', 'rename', 'rmdir', 'unlink', 'write']);

/** Reading an open folder fails without saying which. */
const UNNAMED = { zh: '所给的路径', en: 'The path given' } as const;

/**
 * What the system says of a file named on the command line, whichever verb asked for it, as an error the user can mend;
 * null for everything else, which is a fault of ours.
 */
export function fileError(error: unknown): PzError | null {
  const { syscall = '', path = UNNAMED } = (error ?? {}) as Omit<NodeJS.ErrnoException, 'path'> & { path?: string };
  if (READING.has(syscall)) return systemError(path, error);
  return WRITING.has(syscall) ? systemWriteError(path, error) : null;
}
