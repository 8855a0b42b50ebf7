import { dirname } from 'node:path';
import { writeAll } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';

/** Records behind a 32-bit length each, as far as they are whole: a crash may have cut the last, which the journal still holds. */
export function readWhole(disk: Disk, path: string): { readonly records: Buffer[]; readonly end: number } {
  const bytes = disk.read(path) ?? new Uint8Array(0);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const records: Buffer[] = [];
  let end = 0;
  while (end + 4 <= view.length && end + 4 + view.readUInt32BE(end) <= view.length) {
    const length = view.readUInt32BE(end);
    records.push(view.subarray(end + 4, end + 4 + length));
    end += 4 + length;
  }
  return { records, end };
}

export function formatRecords(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    records.flatMap((record) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(record.length);
      return [length, record];
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
