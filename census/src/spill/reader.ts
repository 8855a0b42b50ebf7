import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { BLOCK_RECORDS, HEADER_WORDS, JOB_SHIFT, MAX_JOBS, RECORD_WORDS, WORD } from './record.ts';
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
   * Calls `visit` for the records of a partition, run by run of words, in order of (job, row) over all workers, so that
   * which of two equal rows is kept does not depend on how the work was shared out. A job was scanned by one worker.
   */
  read(partition: number, visit: (words: Int32Array, from: number, to: number) => void): void {
    const streams = this.indexes.map((index) => new Stream(index, partition)).filter(({ end }) => end > 0);
    while (streams.length > 0) {
      const first = streams.reduce((a, b) => (b.job() < a.job() ? b : a));
      let limit = MAX_JOBS;
      for (const stream of streams) if (stream !== first && stream.job() < limit) limit = stream.job();
      const to = first.endOfJobsBelow(limit);
      visit(first.words, first.at, to);
      if (!first.moveTo(to)) streams.splice(streams.indexOf(first), 1);
    }
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
    readFully(file, new Uint8Array(header.buffer), at);
    const [partition, records] = header as unknown as [number, number];
    blocks[partition]!.push({ at: at + HEADER_BYTES, records });
    at += HEADER_BYTES + records * RECORD_WORDS * 4;
  }
  return { file, blocks };
}

/** One worker's share of a partition, a block at a time. */
class Stream {
  /** Signed: engines keep such numbers unboxed. */
  readonly words = new Int32Array(BLOCK_RECORDS * RECORD_WORDS);
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

  /** Job of the record at hand. */
  job(at = this.at): number {
    return this.words[at + WORD.jobFlags]! >>> JOB_SHIFT;
  }

  /** Word after the last record at hand whose job is below `limit`; jobs rise within a stream. */
  endOfJobsBelow(limit: number): number {
    let to = this.end;
    while (this.job(to - RECORD_WORDS) >= limit) to -= RECORD_WORDS;
    return to;
  }

  /** Goes on at `at`; false when there is nothing more. */
  moveTo(at: number): boolean {
    this.at = at;
    return at < this.end || this.load();
  }

  private load(): boolean {
    const block = this.blocks[this.block++];
    this.at = 0;
    this.end = (block?.records ?? 0) * RECORD_WORDS;
    if (block === undefined) return false;
    readFully(this.file, new Uint8Array(this.words.buffer, 0, this.end * 4), block.at);
    return true;
  }
}

function readFully(file: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length;) {
    const got = readSync(file, bytes, done, bytes.length - done, at + done);
    if (got === 0) throw new Error('the intermediate data is shorter than its index');
    done += got;
  }
}
