import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { BLOCK_RECORDS, HEADER_WORDS, RECORD_WORDS, WORD } from './record.ts';
import { spillPath } from './writer.ts';

const HEADER_BYTES = HEADER_WORDS * 4;

/** Where the blocks of each partition lie in one worker's spill: offset and number of records, in order. */
interface Index {
  readonly file: number;
  readonly blocks: readonly (readonly { readonly at: number; readonly records: number }[])[];
}

/** The spill of all workers of a run, open for reading by partition. Holds one open file per worker until `close`. */
export class SpillReader {
  private readonly indexes: readonly Index[];

  constructor(folders: readonly string[], partitions: number) {
    this.indexes = folders.map((folder) => readIndex(spillPath(folder), partitions));
  }

  /** Records of a partition over all workers. */
  records(partition: number): number {
    return this.indexes.reduce(
      (sum, { blocks }) => sum + blocks[partition]!.reduce((n, { records }) => n + records, 0),
      0,
    );
  }

  /**
   * Calls `visit(words, at)` for every record of a partition, in order of (job, row) over all workers, so that which of
   * two equal rows is kept does not depend on how the work was shared out.
   */
  read(partition: number, visit: (words: Uint32Array, at: number) => void): void {
    const streams = this.indexes.map((index) => new Stream(index, partition)).filter(({ end }) => end > 0);
    while (streams.length > 1) {
      let first = streams[0]!;
      for (const stream of streams) if (before(stream, first)) first = stream;
      visit(first.words, first.at);
      if (!first.next()) streams.splice(streams.indexOf(first), 1);
    }
    const [last] = streams;
    if (last === undefined) return;
    do visit(last.words, last.at);
    while (last.next());
  }

  close(): void {
    for (const { file } of this.indexes) closeSync(file);
  }
}

function readIndex(path: string, partitions: number): Index {
  const file = openSync(path, 'r');
  const blocks: { at: number; records: number }[][] = Array.from({ length: partitions }, () => []);
  const header = new Uint32Array(HEADER_WORDS);
  const { size } = fstatSync(file);
  for (let at = 0; at < size;) {
    readSync(file, new Uint8Array(header.buffer), 0, HEADER_BYTES, at);
    const [partition, records] = header as unknown as [number, number];
    blocks[partition]!.push({ at: at + HEADER_BYTES, records });
    at += HEADER_BYTES + records * RECORD_WORDS * 4;
  }
  return { file, blocks };
}

/** One worker's share of a partition, a record at a time. */
class Stream {
  readonly words = new Uint32Array(BLOCK_RECORDS * RECORD_WORDS);
  at = 0;
  /** Word after the last record of the block at hand; 0 when there is none. */
  end = 0;
  private readonly file: number;
  private readonly blocks: Index['blocks'][number];
  private block = 0;

  constructor({ file, blocks }: Index, partition: number) {
    this.file = file;
    this.blocks = blocks[partition]!;
    this.load();
  }

  /** Moves to the next record; false when there is none. */
  next(): boolean {
    this.at += RECORD_WORDS;
    return this.at < this.end || this.load();
  }

  private load(): boolean {
    const block = this.blocks[this.block++];
    this.at = 0;
    this.end = (block?.records ?? 0) * RECORD_WORDS;
    if (block === undefined) return false;
    const bytes = new Uint8Array(this.words.buffer, 0, this.end * 4);
    for (let done = 0; done < bytes.length;)
      done += readSync(this.file, bytes, done, bytes.length - done, block.at + done);
    return true;
  }
}

function before(a: Stream, b: Stream): boolean {
  const jobA = a.words[a.at + WORD.jobFlags]! >>> 16;
  const jobB = b.words[b.at + WORD.jobFlags]! >>> 16;
  return jobA !== jobB ? jobA < jobB : a.words[a.at + WORD.row]! < b.words[b.at + WORD.row]!;
}
