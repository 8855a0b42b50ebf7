import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { writeAll } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';

/** Each record stands behind its length (32 bits) and its name: the first 16 bytes of its SHA-256. */
const PREFIX = 20;
/** A payload is a report or a record of a capture, never the material itself. */
const LONGEST_RECORD = 1 << 28;

export interface WholeRecord {
  readonly name: string;
  readonly record: Buffer;
  /** Where it starts, and where the next one would. */
  readonly start: number;
  readonly end: number;
}

const CHUNK = 1 << 20;

/**
 * The records from `from` on, up to the first that is not whole, read a mebibyte at a time. Returns whether anything
 * stands behind them: what a crash left of an append, or damage.
 */
export function* scanRecords(disk: Disk, path: string, from = 0): Generator<WholeRecord, boolean> {
  let held = Buffer.alloc(0);
  let start = from;
  const fill = (length: number): boolean => {
    while (held.length < length) {
      const more = disk.readAt(path, start + held.length, Math.max(CHUNK, length - held.length));
      if (more.length === 0) return false;
      held = Buffer.concat([held, more]);
    }
    return true;
  };
  while (fill(PREFIX)) {
    const length = held.readUInt32BE(0);
    if (length > LONGEST_RECORD || !fill(PREFIX + length)) return true;
    const record = held.subarray(PREFIX, PREFIX + length);
    const name = recordName(record);
    if (name !== held.toString('hex', 4, PREFIX)) return true;
    const end = start + PREFIX + length;
    yield { name, record, start, end };
    held = held.subarray(PREFIX + length);
    start = end;
  }
  return held.length > 0;
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
  const isNew = end === 0;
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
