import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { writeAll } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';

/** Each record stands behind its length (32 bits) and its name: the first 16 bytes of its SHA-256. */
const PREFIX = 20;

export interface WholeRecords {
  readonly records: readonly { readonly name: string; readonly record: Buffer }[];
  /** Where the whole records end. */
  readonly end: number;
  /** Whether anything stands behind them: what a crash left of an append, or damage. */
  readonly trailing: boolean;
}

/** The records from the start of a file up to the first that is not whole. */
export function wholeRecords(bytes: Uint8Array): WholeRecords {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const records: { name: string; record: Buffer }[] = [];
  let end = 0;
  while (end + PREFIX <= view.length) {
    const record = view.subarray(end + PREFIX, end + PREFIX + view.readUInt32BE(end));
    const name = recordName(record);
    if (record.length !== view.readUInt32BE(end) || name !== view.toString('hex', end + 4, end + PREFIX)) break;
    records.push({ name, record });
    end += PREFIX + record.length;
  }
  return { records, end, trailing: end < view.length };
}

export function recordName(record: Uint8Array): string {
  return createHash('sha256').update(record).digest('hex').slice(0, 32);
}

export function formatRecords(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    records.flatMap((record) => {
      const prefix = Buffer.alloc(PREFIX);
      prefix.writeUInt32BE(record.length);
      prefix.write(recordName(record), 4, 'hex');
      return [prefix, record];
    }),
  );
}

/**
 * Appends durably behind the first `end` bytes. A crash may leave half a record there: the journal still holds it and
 * it is appended again, so the caller passes the end of the last whole record.
 */
export async function appendRecords(
  disk: Disk,
  path: string,
  end: number,
  bytes: Uint8Array,
  secret: boolean,
): Promise<number> {
  if (bytes.length === 0) return end;
  const isNew = disk.read(path) === null;
  if (isNew) disk.makeDirectory(dirname(path));
  const file = disk.open(path, secret ? 'private-update' : 'update');
  try {
    file.truncate(end);
    writeAll(file, bytes, end);
    await file.sync();
  } finally {
    file.close();
  }
  if (isNew) await disk.syncDirectory(dirname(path));
  return end + bytes.length;
}
