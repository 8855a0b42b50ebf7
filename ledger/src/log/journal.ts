import { createHash } from 'node:crypto';
import { formatBundle, parseBundle } from '@pingzhang/engine/prove';
import { writeAll } from '../disk/disk.ts';
import type { Disk, DiskFile } from '../disk/disk.ts';
import type { OnStep } from '../disk/steps.ts';

/** Entries that are made durable together, and what must become durable with them beside the log. */
export interface Batch {
  readonly first: number;
  readonly entries: readonly Uint8Array[];
  readonly side: readonly Uint8Array[];
}

/**
 * One of two files that take turns: entries are acknowledged from here and move to bundles and tiles at the next
 * checkpoint. A batch is a header of 64 bytes (magic, first index, counts, SHA-256 of header and body) and a body.
 * The file is grown in zeroed strides so that a sync need not change its length, which halves its cost, and is
 * written over from the start after a checkpoint: what is left of older batches carries older indexes.
 */
export interface Journal {
  write(batch: Batch, step: OnStep): void;
  sync(): Promise<void>;
  /** The next batch starts the file again. */
  release(): void;
  /** Cuts the file to nothing, durably. */
  cut(): Promise<void>;
  close(): void;
}

const MAGIC = 0x505a4a31;
const HEADER = 64;
const DIGESTED = 32;
const FIRST_STRIDE = 64 << 10;
/** A sync behind a longer stride keeps its callers waiting for the zeros. */
const LONGEST_STRIDE = 1 << 20;

export function openJournal(disk: Disk, path: string): Journal {
  const file: DiskFile = disk.open(path, 'update');
  let end = 0;
  let allocated = file.size();
  return {
    write(batch, step) {
      const bytes = encode(batch);
      if (end + bytes.length > allocated) {
        const stride = Math.min(LONGEST_STRIDE, Math.max(FIRST_STRIDE, allocated));
        const zeros = new Uint8Array(Math.max(stride, bytes.length));
        writeAll(file, zeros, allocated);
        allocated += zeros.length;
      }
      const half = bytes.length >> 1;
      writeAll(file, bytes.subarray(0, half), end);
      step('journal.half-written');
      writeAll(file, bytes.subarray(half), end + half);
      end += bytes.length;
    },
    sync: () => file.sync(),
    release() {
      end = 0;
    },
    async cut() {
      file.truncate(0);
      end = 0;
      allocated = 0;
      await file.sync();
    },
    close: () => file.close(),
  };
}

export function encode({ first, entries, side }: Batch): Uint8Array {
  const body = formatBundle(entries);
  const extra = side.reduce((length, record) => length + 4 + record.length, 0);
  const bytes = Buffer.alloc(HEADER + body.length + extra);
  bytes.writeUInt32BE(MAGIC, 0);
  bytes.writeBigUInt64BE(BigInt(first), 4);
  bytes.writeUInt32BE(entries.length, 12);
  bytes.writeUInt32BE(body.length, 16);
  bytes.writeUInt32BE(side.length, 20);
  bytes.writeUInt32BE(extra, 24);
  bytes.set(body, HEADER);
  let at = HEADER + body.length;
  for (const record of side) {
    bytes.writeUInt32BE(record.length, at);
    bytes.set(record, at + 4);
    at += 4 + record.length;
  }
  digest(bytes).copy(bytes, DIGESTED);
  return bytes;
}

function digest(batch: Uint8Array): Buffer {
  return createHash('sha256').update(batch.subarray(0, DIGESTED)).update(batch.subarray(HEADER)).digest();
}

/** The batches at the start of a journal, up to the first place that is not one. */
export function readBatches(bytes: Uint8Array): Batch[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const batches: Batch[] = [];
  for (let at = 0; at + HEADER <= view.length && view.readUInt32BE(at) === MAGIC;) {
    const [count, length, sides, extra] = [12, 16, 20, 24].map((offset) => view.readUInt32BE(at + offset)) as [
      number,
      number,
      number,
      number,
    ];
    const end = at + HEADER + length + extra;
    if (end > view.length || !digest(view.subarray(at, end)).equals(view.subarray(at + DIGESTED, at + HEADER))) break;
    const entries = parseBundle(view.subarray(at + HEADER, at + HEADER + length));
    const side = readRecords(view.subarray(at + HEADER + length, end));
    if (entries?.length !== count || side?.length !== sides) break;
    batches.push({ first: Number(view.readBigUInt64BE(at + 4)), entries, side });
    at = end;
  }
  return batches;
}

/** Records behind a 32-bit length each; null when the bytes do not divide so. */
function readRecords(bytes: Buffer): Buffer[] | null {
  const records: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 4 <= bytes.length ? at + 4 + bytes.readUInt32BE(at) : Infinity;
    if (end > bytes.length) return null;
    records.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return records;
}
