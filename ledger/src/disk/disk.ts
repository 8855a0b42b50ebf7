import * as fs from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What the ledger asks of a file system. Small, so that a test can stand a failing one in its place.
 * Writes land in the page cache at once; only what the `sync` calls have returned for survives a power cut.
 */
export interface Disk {
  /** Null when there is no such file. */
  read(path: string): Uint8Array | null;
  /** Up to `length` bytes from `position`; empty at the end, or when there is no such file. */
  readAt(path: string, position: number, length: number): Uint8Array;
  open(path: string, how: OpenMode): DiskFile;
  rename(from: string, to: string): void;
  remove(path: string): void;
  makeDirectory(path: string, mode?: number): void;
  /** An empty one. */
  removeDirectory(path: string): void;
  /** Names in a folder; empty when there is none. A folder's name ends in a slash. */
  list(path: string): string[];
  syncDirectory(path: string): Promise<void>;
  /** Whether nobody but the owner may read the file. */
  isPrivate(path: string): boolean;
}

/** `exclusive` fails when the file exists; `update` creates it when absent and keeps what it holds. */
export type OpenMode = 'exclusive' | 'update' | 'private-exclusive' | 'private-update';

export interface DiskFile {
  /** Writes some of the bytes and says how many: a full disk or a signal may cut a write short. */
  write(bytes: Uint8Array, position: number): number;
  read(position: number, length: number): Uint8Array;
  size(): number;
  truncate(size: number): void;
  /** Rejects when the data may not have reached the device. It must not be called again for the same data. */
  sync(): Promise<void>;
  close(): void;
}

const FLAGS: Readonly<Record<'exclusive' | 'update', number>> = {
  exclusive: fs.constants.O_RDWR | fs.constants.O_CREAT | fs.constants.O_EXCL,
  update: fs.constants.O_RDWR | fs.constants.O_CREAT,
};

export const nodeDisk: Disk = {
  read(path) {
    try {
      return fs.readFileSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },
  readAt(path, position, length) {
    let fd: number;
    try {
      fd = fs.openSync(path, 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array(0);
      throw error;
    }
    try {
      return nodeFile(fd).read(position, length);
    } finally {
      fs.closeSync(fd);
    }
  },
  open(path, how) {
    const mode = how.startsWith('private') ? 0o600 : 0o644;
    return nodeFile(fs.openSync(path, FLAGS[how.endsWith('exclusive') ? 'exclusive' : 'update'], mode));
  },
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.rmSync(path, { force: true }),
  makeDirectory: (path, mode = 0o755) => void fs.mkdirSync(path, { recursive: true, mode }),
  removeDirectory: (path) => fs.rmdirSync(path),
  list(path) {
    try {
      return fs.readdirSync(path, { withFileTypes: true }).map((item) => item.name + (item.isDirectory() ? '/' : ''));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  },
  isPrivate: (path) => process.platform === 'win32' || (fs.statSync(path).mode & 0o077) === 0,
  async syncDirectory(path) {
    const handle = await fs.promises.open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

function nodeFile(fd: number): DiskFile {
  return {
    write: (bytes, position) => fs.writeSync(fd, bytes, 0, bytes.length, position),
    read(position, length) {
      const bytes = Buffer.alloc(length);
      let done = 0;
      while (done < length) {
        const count = fs.readSync(fd, bytes, done, length - done, position + done);
        if (count === 0) break;
        done += count;
      }
      return bytes.subarray(0, done);
    },
    size: () => fs.fstatSync(fd).size,
    truncate: (size) => fs.ftruncateSync(fd, size),
    sync: () =>
      new Promise((resolve, reject) => fs.fdatasync(fd, (error) => (error === null ? resolve() : reject(error)))),
    close: () => fs.closeSync(fd),
  };
}

/** Repeats short writes until all is written; throws when the disk takes no more. */
export function writeAll(file: DiskFile, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    const count = file.write(bytes.subarray(done), position + done);
    if (count <= 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    done += count;
  }
}

/** Writes a new file and syncs it; its name is durable only after its folder is synced too. */
export async function createFile(disk: Disk, path: string, bytes: Uint8Array, secret = false): Promise<void> {
  const file = disk.open(path, secret ? 'private-update' : 'update');
  try {
    file.truncate(0);
    writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    file.close();
  }
}

/** Replaces a file so that a crash leaves the old or the new one, never a mixture. */
export async function replaceFile(disk: Disk, path: string, bytes: Uint8Array, secret = false): Promise<void> {
  await createFile(disk, `${path}.new`, bytes, secret);
  disk.rename(`${path}.new`, path);
  await disk.syncDirectory(dirname(path));
}

/** Every file below a folder, as slash-separated paths relative to it, sorted. */
export function listFiles(disk: Disk, root: string, under = ''): string[] {
  return disk
    .list(join(root, under))
    .toSorted()
    .flatMap((name) => (name.endsWith('/') ? listFiles(disk, root, under + name) : [under + name]));
}
