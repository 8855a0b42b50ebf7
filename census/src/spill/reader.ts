import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { BLOCK_RECORDS, HEADER_WORDS, JOB_SHIFT, MAX_JOBS, RECORD_WORDS, WORD } from './record.ts';
import { spillPath } from './writer.ts';

const HEADER_BYTES = HEADER_WORDS * 4;

/**
 * Where the blocks of each partition lie in one worker's spill, in order: those of partition p from `first[p]` to before
 * `first[p + 1]`.
 */
interface Index {
  readonly file: number;
  readonly first: Uint32Array;
  /** Offset of a block's first record. */
  readonly at: Float64Array;
  readonly records: Uint32Array;
}

/** The spill of all workers of a run, open for reading by partition. Holds one open file per worker until `close`. */
export class SpillReader {
  private readonly indexes: readonly Index[];

  constructor(folders: readonly string[], partitions: number) {
    this.indexes = folders.map((folder) => readIndex(spillPath(folder), partitions));
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
  const header = new Uint32Array(HEADER_WORDS);
  const { size } = fstatSync(file);
  let found = new Uint32Array(HEADER_WORDS * 1024);
  let blocks = 0;
  for (let at = 0; at < size; at += blockBytes(header[1]!)) {
    readFully(file, new Uint8Array(header.buffer), at);
    if (header[0]! >= partitions) throw new Error('the intermediate data is damaged');
    if (HEADER_WORDS * blocks === found.length) {
      const more = new Uint32Array(2 * found.length);
      more.set(found);
      found = more;
    }
    found.set(header, HEADER_WORDS * blocks++);
  }
  const first = new Uint32Array(partitions + 1);
  for (let i = 0; i < blocks; i++) first[found[HEADER_WORDS * i]! + 1]!++;
  for (let i = 0; i < partitions; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const index = { file, first, at: new Float64Array(blocks), records: new Uint32Array(blocks) };
  let at = 0;
  for (let i = 0; i < blocks; i++) {
    const [partition, records] = [found[HEADER_WORDS * i]!, found[HEADER_WORDS * i + 1]!];
    const block = next[partition]!++;
    index.at[block] = at + HEADER_BYTES;
    index.records[block] = records;
    at += blockBytes(records);
  }
  return index;
}

function blockBytes(records: number): number {
  return HEADER_BYTES + records * RECORD_WORDS * 4;
}

/** One worker's share of a partition, a block at a time. */
class Stream {
  /** Signed: engines keep such numbers unboxed. */
  readonly words = new Int32Array(BLOCK_RECORDS * RECORD_WORDS);
  at = 0;
  /** Word after the last record of the block at hand; 0 when there is none. */
  end = 0;
  private readonly index: Index;
  private block: number;
  private readonly stop: number;

  constructor(index: Index, partition: number) {
    this.index = index;
    this.block = index.first[partition]!;
    this.stop = index.first[partition + 1]!;
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
    this.at = 0;
    this.end = 0;
    if (this.block === this.stop) return false;
    const { file, at, records } = this.index;
    const block = this.block++;
    this.end = records[block]! * RECORD_WORDS;
    readFully(file, new Uint8Array(this.words.buffer, 0, this.end * 4), at[block]!);
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
