import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { systemWriteError, writeError } from './errors.ts';

export interface WriteOptions {
  /** Files this run reads from; none of them is ever written to, by whatever name. */
  readonly inputs?: readonly string[];
  /** Permission bits; 0o600 unless said, since what is written came from personal information. */
  readonly mode?: number;
  /** Asked after the last byte is on disk and before the file takes its name; what it throws leaves no file. */
  readonly check?: (written: string) => Promise<void>;
}

/**
 * Writes a whole file or none: beside its place, fsynced, then renamed. Missing folders are made.
 *
 * @returns the bytes written
 * @throws PZ_WRITE_OVER_INPUT, PZ_WRITE_DISK_FULL, PZ_WRITE_DENIED, PZ_WRITE_IO, and whatever `chunks` or `check` throw
 */
export async function writeFileAtomically(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { inputs = [], mode = 0o600, check }: WriteOptions = {},
): Promise<number> {
  for (const input of inputs) if (await sameFile(path, input)) throw writeError('PZ_WRITE_OVER_INPUT', { path });

  const folder = dirname(path);
  const beside = join(folder, `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.part`);
  let placed = false;
  try {
    await asWriteError(path, mkdir(folder, { recursive: true }));
    const file = await asWriteError(path, open(beside, 'wx', mode));
    let written = 0;
    try {
      for await (const chunk of chunks) {
        await asWriteError(path, writeAll(file, chunk));
        written += chunk.length;
      }
      await asWriteError(path, file.sync());
    } finally {
      await file.close();
    }
    await check?.(beside);
    await asWriteError(path, rename(beside, path));
    placed = true;
    await syncFolder(folder);
    return written;
  } finally {
    if (!placed) await rm(beside, { force: true }).catch(() => {});
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
}

/** Makes the rename durable; not every system lets a folder be opened for it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  try {
    await handle?.sync();
  } catch {
    // Windows and some network drives refuse; the file itself is on disk.
  } finally {
    await handle?.close();
  }
}

async function sameFile(a: string, b: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(await realpath(a)), stat(await realpath(b))]);
    return one.dev === other.dev && one.ino === other.ino;
  } catch {
    return false;
  }
}

/** Only the system's own failures to write are turned; what the producer of the chunks throws passes as it is. */
async function asWriteError<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw systemWriteError(path, error);
  }
}
