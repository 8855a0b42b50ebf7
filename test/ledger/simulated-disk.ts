import { dirname } from 'node:path';
import type { Disk, DiskFile } from '@pingzhang/ledger';

/** Numbers between 0 and 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 7), 61 | state);
    mixed ^= mixed >>> 14;
    return (mixed >>> 0) / 2 ** 32;
  };
}

interface Inode {
  current: Buffer;
  durable: Buffer;
  pending: ({ readonly position: number; readonly bytes: Buffer } | { readonly length: number })[];
  readonly secret: boolean;
}

export type Operation = 'write' | 'sync' | 'rename' | 'open' | 'syncDirectory' | 'truncate' | 'remove';

/** Called before each operation: throws to make it fail, or returns how many bytes a write shall take. */
export type Fault = (operation: Operation, path: string) => number | void;

const SECTOR = 512;

/**
 * A disk in memory that keeps apart what was written and what is durable. A power cut keeps, of what was not synced,
 * any sectors and any first renames of each folder: what a real disk may do.
 */
export class SimulatedDisk {
  #names = new Map<string, Inode>();
  #durableNames = new Map<string, Inode>();
  #renames: { readonly folder: string; readonly apply: (names: Map<string, Inode>) => void }[] = [];
  #session = 0;
  fault: Fault = () => undefined;
  /** Every content a file of this name was given, such as each checkpoint ever signed. */
  readonly written = new Map<string, string[]>();

  /** The disk as one process sees it; after a cut the process's handles and names are dead. */
  mount(): Disk {
    const session = ++this.#session;
    const alive = <T>(operation: Operation, path: string, work: (limit: number | void) => T): T => {
      if (session !== this.#session) throw Object.assign(new Error('dead'), { code: 'EIO' });
      const limit = this.fault(operation, path);
      if (session !== this.#session) throw Object.assign(new Error('dead'), { code: 'EIO' });
      return work(limit);
    };
    const rename = (folder: string, apply: (names: Map<string, Inode>) => void): void => {
      apply(this.#names);
      this.#renames.push({ folder, apply });
    };
    return {
      read: (path) => this.#names.get(path)?.current ?? null,
      readAt: (path, position, length) =>
        (this.#names.get(path)?.current ?? Buffer.alloc(0)).subarray(position, position + length),
      open: (path, how) =>
        alive('open', path, () => {
          let inode = this.#names.get(path);
          if (inode !== undefined && how.endsWith('exclusive'))
            throw Object.assign(new Error('exists'), { code: 'EEXIST' });
          if (inode === undefined) {
            const made: Inode = {
              current: Buffer.alloc(0),
              durable: Buffer.alloc(0),
              pending: [],
              secret: how.startsWith('private'),
            };
            rename(dirname(path), (names) => names.set(path, made));
            inode = made;
          }
          return this.#file(path, inode, alive);
        }),
      rename: (from, to) =>
        alive('rename', to, () => {
          const inode = this.#names.get(from);
          if (inode === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
          this.written.set(to, [...(this.written.get(to) ?? []), inode.current.toString()]);
          rename(dirname(to), (names) => {
            names.set(to, inode);
            names.delete(from);
          });
        }),
      remove: (path) => alive('remove', path, () => rename(dirname(path), (names) => names.delete(path))),
      makeDirectory: () => undefined,
      removeDirectory: () => undefined,
      list: (path) => {
        const start = path.endsWith('/') ? path : `${path}/`;
        const below = [...this.#names.keys()].filter((name) => name.startsWith(start));
        return [...new Set(below.map((name) => name.slice(start.length).replace(/\/.*/s, '/')))];
      },
      syncDirectory: async (path) =>
        alive('syncDirectory', path, () => {
          for (const { folder, apply } of this.#renames) if (folder === path) apply(this.#durableNames);
          this.#renames = this.#renames.filter(({ folder }) => folder !== path);
        }),
      isPrivate: (path) => this.#names.get(path)!.secret,
    };
  }

  #file(
    path: string,
    inode: Inode,
    alive: <T>(operation: Operation, path: string, work: (limit: number | void) => T) => T,
  ): DiskFile {
    return {
      write: (bytes, position) =>
        alive('write', path, (limit) => {
          const taken = Buffer.from(bytes.subarray(0, limit ?? bytes.length));
          inode.current = overwrite(inode.current, position, taken);
          inode.pending.push({ position, bytes: taken });
          return taken.length;
        }),
      read: (position, length) => inode.current.subarray(position, position + length),
      size: () => inode.current.length,
      truncate: (length) =>
        alive('truncate', path, () => {
          inode.current = resize(inode.current, length);
          inode.pending.push({ length });
        }),
      sync: async () => {
        await Promise.resolve();
        alive('sync', path, () => {
          inode.durable = Buffer.from(inode.current);
          inode.pending = [];
        });
      },
      close: () => undefined,
    };
  }

  /** The machine loses power: what was not synced survives in part, as chance has it. Locks of the dead boot are gone. */
  cutPower(chance: () => number): void {
    this.#session++;
    this.fault = () => undefined;
    const stopped = new Set<string>();
    for (const { folder, apply } of this.#renames) {
      if (chance() < 0.3) stopped.add(folder);
      if (!stopped.has(folder)) apply(this.#durableNames);
    }
    this.#renames = [];
    for (const inode of new Set(this.#durableNames.values())) {
      let bytes = inode.durable;
      for (const change of inode.pending) {
        if ('length' in change) {
          if (chance() < 0.5) bytes = resize(bytes, change.length);
        } else
          for (let at = 0; at < change.bytes.length;) {
            const end = at + SECTOR - ((change.position + at) % SECTOR);
            if (chance() < 0.6) bytes = overwrite(bytes, change.position + at, change.bytes.subarray(at, end));
            at = end;
          }
      }
      inode.current = bytes;
      inode.durable = Buffer.from(bytes);
      inode.pending = [];
    }
    this.#names = new Map([...this.#durableNames].filter(([name]) => !name.endsWith('/lock')));
    this.#durableNames = new Map(this.#names);
  }

  /** The process dies; the machine, and with it the page cache, lives on. */
  killProcess(): void {
    this.#session++;
    this.fault = () => undefined;
    for (const name of this.#names.keys()) if (name.endsWith('/lock')) this.#names.delete(name);
  }

  /** Contents now, as a backup tool would copy them. */
  backup(): ReadonlyMap<string, Buffer> {
    return new Map([...this.#names].map(([name, { current }]) => [name, Buffer.from(current)]));
  }

  /** Puts a backup's files in the place of those whose path starts so. */
  restore(backup: ReadonlyMap<string, Buffer>, start: string): void {
    for (const name of this.#names.keys()) if (name.startsWith(start)) this.#names.delete(name);
    for (const [name, content] of backup)
      if (name.startsWith(start) && !name.endsWith('/lock'))
        this.#names.set(name, {
          current: Buffer.from(content),
          durable: Buffer.from(content),
          pending: [],
          secret: true,
        });
    this.#durableNames = new Map(this.#names);
  }

  /** Changes a file behind everybody's back. */
  tamper(path: string, change: (bytes: Buffer) => Buffer | null): void {
    const inode = this.#names.get(path)!;
    const changed = change(Buffer.from(inode.current));
    if (changed === null) this.#names.delete(path);
    else {
      inode.current = changed;
      inode.durable = Buffer.from(changed);
    }
  }

  paths(): string[] {
    return [...this.#names.keys()].toSorted();
  }
}

function overwrite(bytes: Buffer, position: number, part: Buffer): Buffer {
  const grown = Buffer.alloc(Math.max(bytes.length, position + part.length));
  bytes.copy(grown);
  part.copy(grown, position);
  return grown;
}

function resize(bytes: Buffer, length: number): Buffer {
  const resized = Buffer.alloc(length);
  bytes.copy(resized);
  return resized;
}
