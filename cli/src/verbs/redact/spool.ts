import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edit, Record } from '@pingzhang/engine/model';

/** What was decided for one record in the first pass. It holds replacements only, never what they replace. */
export interface Decided {
  /** Position of the record in the order of reading. */
  readonly at: number;
  /** Tells whether the second pass sees the same record: kind and lengths. */
  readonly shape: string;
  readonly edits: readonly Edit[];
  /** Its group of quasi-identifiers. */
  readonly group?: number;
}

/** Decisions on disk between the passes, so that memory does not grow with the file. Written, then read, in order. */
export interface Spool {
  write(decided: Decided): void;
  /** The next decision, synchronously, because an editor cannot wait; undefined after the last. */
  next(): Decided | undefined;
  /** Begins again with the first decision. */
  rewind(): void;
  close(): void;
}

const BUFFER = 1 << 20;

export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'pingzhang-'));
  const file = openSync(join(folder, 'edits'), 'wx+', 0o600);
  // Without a name already, where the system allows it: a run that is killed leaves nothing behind.
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    // Windows removes it when it is closed.
  }
  let pending: string[] = [];
  let pendingLength = 0;
  let position = 0;
  let rest: Buffer = Buffer.alloc(0);
  const flush = (): void => {
    if (pending.length > 0) writeSync(file, pending.join(''));
    pending = [];
    pendingLength = 0;
  };
  return {
    write(decided) {
      const line = JSON.stringify(decided) + '\n';
      pending.push(line);
      pendingLength += line.length;
      if (pendingLength > BUFFER) flush();
    },
    next() {
      flush();
      let end = rest.indexOf(10);
      while (end < 0) {
        const chunk = Buffer.allocUnsafe(BUFFER);
        const read = readSync(file, chunk, 0, BUFFER, position);
        if (read === 0) return undefined;
        position += read;
        rest = Buffer.concat([rest, chunk.subarray(0, read)]);
        end = rest.indexOf(10);
      }
      const line = rest.toString('utf8', 0, end);
      rest = rest.subarray(end + 1);
      return JSON.parse(line) as Decided;
    },
    rewind() {
      position = 0;
      rest = Buffer.alloc(0);
    },
    close() {
      closeSync(file);
      remove();
    },
  };
}

export function shapeOf(record: Record): string {
  return record.kind === 'text' ? `t${record.text.length}` : `r${record.cells.map((cell) => cell.length).join(',')}`;
}
