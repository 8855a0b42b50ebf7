import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK_RECORDS, HEADER_WORDS, RECORD_WORDS, spread, WORD } from './record.ts';

/**
 * Appends records to one file, block by block: each block holds records of one partition behind a header of two words,
 * partition and count. One file per worker whatever the number of partitions, and an index that the blocks themselves
 * can rebuild.
 */
export class SpillWriter {
  readonly partitions: number;
  private readonly file: number;
  /** Per partition a block being filled: header, then records. */
  private readonly blocks: Uint32Array[];
  private readonly fill: Uint32Array;
  private written: number;

  constructor(folder: string, partitions: number) {
    this.partitions = partitions;
    this.file = openSync(spillPath(folder), 'a', 0o600);
    ftruncateSync(this.file, 0);
    this.written = 0;
    const words = HEADER_WORDS + BLOCK_RECORDS * RECORD_WORDS;
    const memory = new Uint32Array(words * partitions);
    this.blocks = Array.from({ length: partitions }, (_, i) => memory.subarray(i * words, (i + 1) * words));
    this.fill = new Uint32Array(partitions).fill(HEADER_WORDS);
  }

  add(keyHi: number, keyLo: number, hashHi: number, hashLo: number, row: number, jobFlags: number): void {
    const partition = spread(keyHi, keyLo) & (this.partitions - 1);
    const block = this.blocks[partition]!;
    const at = this.fill[partition]!;
    block[at + WORD.keyHi] = keyHi;
    block[at + WORD.keyLo] = keyLo;
    block[at + WORD.hashHi] = hashHi;
    block[at + WORD.hashLo] = hashLo;
    block[at + WORD.row] = row;
    block[at + WORD.jobFlags] = jobFlags;
    this.fill[partition] = at + RECORD_WORDS;
    if (at + RECORD_WORDS === block.length) this.write(partition);
  }

  /** Copies a whole record into the partition that `hash` picks. */
  addTo(hash: number, words: Uint32Array, at: number): void {
    const partition = hash & (this.partitions - 1);
    const block = this.blocks[partition]!;
    block.set(words.subarray(at, at + RECORD_WORDS), this.fill[partition]);
    this.fill[partition]! += RECORD_WORDS;
    if (this.fill[partition] === block.length) this.write(partition);
  }

  /** Makes everything added durable and returns the file's size in bytes: a checkpoint. */
  checkpoint(): number {
    for (let i = 0; i < this.partitions; i++) if (this.fill[i]! > HEADER_WORDS) this.write(i);
    fsyncSync(this.file);
    return this.written;
  }

  close(): void {
    closeSync(this.file);
  }

  private write(partition: number): void {
    const block = this.blocks[partition]!;
    const words = this.fill[partition]!;
    block[0] = partition;
    block[1] = (words - HEADER_WORDS) / RECORD_WORDS;
    const bytes = new Uint8Array(block.buffer, block.byteOffset, words * 4);
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done);
    this.written += bytes.length;
    this.fill[partition] = HEADER_WORDS;
  }
}

export function spillPath(folder: string): string {
  return join(folder, 'spill');
}
