import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { TestContext } from 'node:test';
import { createLedger } from '@pingzhang/ledger';
import type { Deed, Disk, Ledger, NewLedger } from '@pingzhang/ledger';

export const ORIGIN = 'ledger.example/test';

/** A folder of its own for one test, removed afterwards; `ledger` and `ledger.keys` inside it. */
export function workspace(t: TestContext): {
  readonly root: string;
  readonly directory: string;
  readonly keyDirectory: string;
} {
  const root = mkdtempSync(join(tmpdir(), 'pingzhang-ledger-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return { root, directory: join(root, 'ledger'), keyDirectory: join(root, 'ledger.keys') };
}

export function deed(n: number, more: Partial<Deed> = {}): Deed {
  return { actor: '审核员甲', action: 'check', purpose: '投诉核查', counts: { PHONE: n }, decision: 'masked', ...more };
}

export function create(t: TestContext, more: Partial<NewLedger> = {}): Promise<Ledger> {
  return createLedger({ directory: workspace(t).directory, origin: ORIGIN, checkpointEvery: null, ...more });
}

export function filesUnder(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)))
    .toSorted();
}

/** A disk that reads the given files from memory and everything else not at all: for a thousand audits a second. */
export function snapshot(root: string): { readonly disk: Disk; readonly files: ReadonlyMap<string, Buffer> } {
  const files = new Map(filesUnder(root).map((file) => [join(root, file), readFileSync(join(root, file))]));
  const none = (): never => assert.fail('an audit writes nothing');
  const disk: Disk = {
    read: (path) => files.get(path) ?? null,
    readAt: (path, position, length) => (files.get(path) ?? Buffer.alloc(0)).subarray(position, position + length),
    open: none,
    rename: none,
    remove: none,
    makeDirectory: none,
    removeDirectory: none,
    syncDirectory: none,
    isPrivate: () => true,
    list(path) {
      const start = path.endsWith('/') ? path : `${path}/`;
      const below = [...files.keys()].filter((file) => file.startsWith(start)).map((file) => file.slice(start.length));
      return [...new Set(below.map((file) => file.replace(/\/.*/s, '/')))];
    },
  };
  return { disk, files };
}

export function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Writes a file in a folder and returns its path. */
export function withFile(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
