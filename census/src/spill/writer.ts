import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK_WORDS, HEADER_WORDS, RECORD_WORDS, spread, WORD } from './record.ts';

/** A block per partition being filled, one after the other: header, then records. `fill` counts words, header included. */
export interface Blocks {
  readonly words: Uint32Array;
  readonly fill: Uint32Array;
}

/** About 256 KiB. */
const OUT_WORDS = 20 * BLOCK_WORDS;

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
  /** Blocks on their way to the file: a call of the system for each costs more than this copy. */
  private readonly out = new Uint32Array(OUT_WORDS);
  private held = 0;
  /** Bytes added so far; all of them stand in the file after `flush`. */
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

  /** Takes the block of a partition away. */
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
    if (this.held + count > OUT_WORDS) this.write();
    this.out.set(words.subarray(first, first + count), this.held);
    this.held += count;
    this.written += count * 4;
  }

  private write(): void {
    const bytes = new Uint8Array(this.out.buffer, 0, this.held * 4);
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done);
    this.held = 0;
  }

  /** Writes out every block that holds something. */
  flush(): void {
    for (let i = 0; i <= this.mask; i++) if (this.fill[i]! > HEADER_WORDS) this.full(i);
    this.write();
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
