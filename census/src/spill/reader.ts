import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { partitionPath } from './writer.ts';
import { RECORD_BYTES, RECORD_WORDS, WORD } from './record.ts';

const CHUNK_RECORDS = 16_384;

/** One worker's share of a partition, a record at a time. */
class Stream {
  readonly words = new Uint32Array(CHUNK_RECORDS * RECORD_WORDS);
  at = 0;
  private readonly file: number;
  private records = 0;
  private left: number;

  constructor(path: string) {
    this.file = openSync(path, 'r');
    this.left = Math.floor(fstatSync(this.file).size / RECORD_BYTES);
    this.refill();
  }

  get done(): boolean {
    return this.records === 0;
  }

  next(): void {
    this.at += RECORD_WORDS;
    if (this.at === this.records * RECORD_WORDS) this.refill();
  }

  close(): void {
    closeSync(this.file);
  }

  private refill(): void {
    const wanted = Math.min(this.left, CHUNK_RECORDS) * RECORD_BYTES;
    const bytes = new Uint8Array(this.words.buffer, 0, wanted);
    for (let done = 0; done < wanted;) done += readSync(this.file, bytes, done, wanted - done, null);
    this.records = wanted / RECORD_BYTES;
    this.left -= this.records;
    this.at = 0;
  }
}

/**
 * Calls `visit(words, at)` for every record of a partition, in order of (job, row) over all workers, so that which of
 * two equal rows is kept does not depend on how the work was shared out.
 */
export function readPartition(
  folders: readonly string[],
  partition: number,
  visit: (words: Uint32Array, at: number) => void,
): void {
  const streams = folders.map((folder) => new Stream(partitionPath(folder, partition)));
  try {
    for (;;) {
      let first: Stream | null = null;
      for (const stream of streams) if (!stream.done && (first === null || before(stream, first))) first = stream;
      if (first === null) return;
      visit(first.words, first.at);
      first.next();
    }
  } finally {
    for (const stream of streams) stream.close();
  }
}

function before(a: Stream, b: Stream): boolean {
  const jobA = a.words[a.at + WORD.jobFlags]! >>> 16;
  const jobB = b.words[b.at + WORD.jobFlags]! >>> 16;
  return jobA !== jobB ? jobA < jobB : a.words[a.at + WORD.row]! < b.words[b.at + WORD.row]!;
}
