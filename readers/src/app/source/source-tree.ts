import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../zip/source.ts';
import type { ByteSource } from '../zip/source.ts';

/** What stands below a folder of source. Links are not followed; what tools made or fetched is no source. */
export interface SourceTree {
  /** Relative paths with `/`, in the order of their names. */
  readonly paths: readonly string[];
  /** A file's bytes; null when it is too big, or all read so far is. */
  bytes(path: string): Uint8Array | null;
  text(path: string): string | null;
  /** Reads a packed library piece by piece. */
  open<T>(path: string, read: (source: ByteSource) => T): T;
  /** What was left out, for whoever reads the result. */
  readonly notes: string[];
}

const SKIPPED = new Set([
  'Carthage',
  'DerivedData',
  'Pods',
  'SourcePackages',
  'build',
  'dist',
  'node_modules',
  'oh_modules',
  'unpackage',
]);
const MAX_FILES = 50_000;
const MAX_ENTRIES = 400_000;
const MAX_DEPTH = 40;
const MAX_FILE_BYTES = 4 << 20;
const MAX_TOTAL_BYTES = 256 << 20;

/** Lists a folder of source; `depth` bounds how far below it. */
export function sourceTree(root: string, depth = MAX_DEPTH): SourceTree {
  const paths: string[] = [];
  const notes: string[] = [];
  let entries = 0;
  const walk = (folder: string, below: number): void => {
    const inside = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of inside.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++entries > MAX_ENTRIES || paths.length >= MAX_FILES) return;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) paths.push(path);
      else if (entry.isDirectory() && below < depth && !entry.name.startsWith('.') && !SKIPPED.has(entry.name))
        walk(path, below + 1);
    }
  };
  walk('', 0);
  if (entries > MAX_ENTRIES || paths.length >= MAX_FILES) notes.push(`${paths.length} files read; the rest left out`);
  let left = MAX_TOTAL_BYTES;
  const bytes = (path: string): Uint8Array | null => {
    const full = join(root, path);
    const { size } = statSync(full);
    if (size > MAX_FILE_BYTES || (left -= size) < 0) {
      notes.push(`${path}: ${size} bytes, left out`);
      return null;
    }
    return readFileSync(full);
  };
  return {
    paths,
    notes,
    bytes,
    text(path) {
      const data = bytes(path);
      return data === null ? null : new TextDecoder().decode(data);
    },
    open(path, read) {
      const full = join(root, path);
      const descriptor = openSync(full, 'r');
      try {
        return read(openFile(descriptor, statSync(full).size));
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
