import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK_WORDS, HEADER_WORDS, RECORD_WORDS, spread, WORD } from './record.ts';

/** A block per partition being filled, one after the other: header, then records. `fill` counts words, header included. */
export interface Blocks {
  readonly words: Uint32Array;
  readonly fill: Uint32Array;
}

/**
 * Appends records to one file, block by block: each block holds records of one partition behind a header of two words,
 * partition and count. One file per worker whatever the number of partitions, and an index that the blocks themselves
 * can rebuild. Others may fill the blocks as well, as long as they call `full`.
 */
export class SpillWriter {
  private readonly file: number;
  private readonly words: Uint32Array;
  private readonly fill: Uint32Array;
  private readonly mask: number;
  private readonly divert: ((records: Uint32Array) => void) | null;
  /** Bytes in the file. */
  written = 0;

  /** With `divert`, records are shown to it a block at a time and not written. */
  constructor(
    folder: string,
    partitions: number,
    blocks = ownBlocks(partitions),
    divert: ((records: Uint32Array) => void) | null = null,
  ) {
    this.divert = divert;
    this.file = openSync(spillPath(folder), 'w', 0o600);
    this.words = blocks.words;
    this.fill = blocks.fill.fill(HEADER_WORDS);
    this.mask = partitions - 1;
  }

  add(keyHi: number, keyLo: number, hashHi: number, hashLo: number, row: number, jobFlags: number): void {
    const { words, fill } = this;
    const partition = spread(keyHi, keyLo) & this.mask;
    const end = fill[partition]! + RECORD_WORDS;
    const at = partition * BLOCK_WORDS + fill[partition]!;
    words[at + WORD.keyHi] = keyHi;
    words[at + WORD.keyLo] = keyLo;
    words[at + WORD.hashHi] = hashHi;
    words[at + WORD.hashLo] = hashLo;
    words[at + WORD.row] = row;
    words[at + WORD.jobFlags] = jobFlags;
    fill[partition] = end;
    if (end === BLOCK_WORDS) this.full(partition);
  }

  /** Copies a whole record into the partition that `hash` picks. */
  addTo(hash: number, record: Int32Array, at: number): void {
    const { words, fill } = this;
    const partition = hash & this.mask;
    words.set(record.subarray(at, at + RECORD_WORDS), partition * BLOCK_WORDS + fill[partition]!);
    fill[partition]! += RECORD_WORDS;
    if (fill[partition] === BLOCK_WORDS) this.full(partition);
  }

  /** Writes the block of a partition out. */
  full(partition: number): void {
    const { words, fill } = this;
    const first = partition * BLOCK_WORDS;
    const count = fill[partition]!;
    fill[partition] = HEADER_WORDS;
    if (this.divert !== null) {
      this.divert(words.subarray(first + HEADER_WORDS, first + count));
      return;
    }
    words[first] = partition;
    words[first + 1] = (count - HEADER_WORDS) / RECORD_WORDS;
    const bytes = new Uint8Array(words.buffer, words.byteOffset + first * 4, count * 4);
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done);
    this.written += bytes.length;
  }

  /** Writes out every block that holds something. */
  flush(): void {
    for (let i = 0; i <= this.mask; i++) if (this.fill[i]! > HEADER_WORDS) this.full(i);
  }

  /** Makes everything added durable and returns the file's size in bytes: a checkpoint. */
  checkpoint(): number {
    this.flush();
    fsyncSync(this.file);
    return this.written;
  }

  close(): void {
    closeSync(this.file);
  }
}

function ownBlocks(partitions: number): Blocks {
  return { words: new Uint32Array(BLOCK_WORDS * partitions), fill: new Uint32Array(partitions) };
}

export function spillPath(folder: string): string {
  return join(folder, 'spill');
}
