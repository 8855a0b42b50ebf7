import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_BYTES, RECORD_WORDS, spread, WORD } from './record.ts';

/** Records buffered per partition: 256 partitions × 48 KiB = 12 MiB. */
const BUFFERED = 2048;

/** Appends records to one file per partition. Holds open files until `close`. */
export class SpillWriter {
  readonly partitions: number;
  private readonly files: number[];
  private readonly written: number[];
  private readonly buffers: Uint32Array[];
  private readonly fill: Uint32Array;

  /** Opens the partition files in `folder`; with `sizes`, cuts them back to a recorded checkpoint. */
  constructor(folder: string, partitions: number, sizes?: readonly number[]) {
    this.partitions = partitions;
    this.written = Array.from({ length: partitions }, (_, i) => sizes?.[i] ?? 0);
    this.files = this.written.map((size, i) => {
      const file = openSync(partitionPath(folder, i), 'a+');
      ftruncateSync(file, size);
      return file;
    });
    this.buffers = this.files.map(() => new Uint32Array(BUFFERED * RECORD_WORDS));
    this.fill = new Uint32Array(partitions);
  }

  add(keyHi: number, keyLo: number, hashHi: number, hashLo: number, row: number, jobFlags: number): void {
    const partition = spread(keyHi, keyLo) & (this.partitions - 1);
    const buffer = this.buffers[partition]!;
    const at = this.fill[partition]! * RECORD_WORDS;
    buffer[at + WORD.keyHi] = keyHi;
    buffer[at + WORD.keyLo] = keyLo;
    buffer[at + WORD.hashHi] = hashHi;
    buffer[at + WORD.hashLo] = hashLo;
    buffer[at + WORD.row] = row;
    buffer[at + WORD.jobFlags] = jobFlags;
    if (++this.fill[partition]! === BUFFERED) this.write(partition);
  }

  /** Copies a whole record into the partition that `hash` picks. */
  addTo(hash: number, words: Uint32Array, at: number): void {
    const partition = hash & (this.partitions - 1);
    this.buffers[partition]!.set(words.subarray(at, at + RECORD_WORDS), this.fill[partition]! * RECORD_WORDS);
    if (++this.fill[partition]! === BUFFERED) this.write(partition);
  }

  /** Makes everything added durable and returns the partition sizes, in bytes: a checkpoint. */
  checkpoint(): number[] {
    for (let i = 0; i < this.partitions; i++) this.write(i);
    for (const file of this.files) fsyncSync(file);
    return [...this.written];
  }

  close(): void {
    for (const file of this.files) closeSync(file);
  }

  private write(partition: number): void {
    const records = this.fill[partition]!;
    if (records === 0) return;
    const bytes = new Uint8Array(this.buffers[partition]!.buffer, 0, records * RECORD_BYTES);
    for (let done = 0; done < bytes.length;) done += writeSync(this.files[partition]!, bytes, done);
    this.written[partition]! += bytes.length;
    this.fill[partition] = 0;
  }
}

export function partitionPath(folder: string, partition: number): string {
  return join(folder, `p${String(partition).padStart(4, '0')}`);
}
