/** Rows a scan has judged, column by column; entries below `rows` are valid. Offsets are byte indices into the memory scanned. */
export interface Batch {
  rows: number;
  readonly capacity: number;
  readonly flags: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Two words per row, high first: the packed 17 digits of a resident ID, the number of a mobile, hashes. Zero where absent. */
  readonly id: Uint32Array;
  readonly phone: Uint32Array;
  readonly name: Uint32Array;
  readonly hash: Uint32Array;
}

export function createBatch(capacity: number): Batch {
  const words = (): Uint32Array => new Uint32Array(capacity * 2);
  return {
    rows: 0,
    capacity,
    flags: new Uint32Array(capacity),
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    id: words(),
    phone: words(),
    name: words(),
    hash: words(),
  };
}

/**
 * Judges rows of bytes. `memory` is where the caller puts a chunk; everything from `scratchAt` on belongs to the kernel.
 * The plain TypeScript kernel is the oracle of the WASM one.
 */
export interface Kernel {
  readonly memory: Uint8Array;
  readonly scratchAt: number;
  readonly batch: Batch;
  /**
   * Judges whole rows in `[from, to)` until the batch is full or no whole row is left.
   * `final` says that the file ends at `to`. Returns the index of the first byte not consumed.
   */
  scan(from: number, to: number, final: boolean): number;
  /** Judges rows and spills them itself; where a kernel cannot, its rows go through the batch. */
  readonly counting?: Counting;
  /** The kernel will not be used again. */
  release?(): void;
}

export interface Counting {
  begin(job: CountedJob): void;
  /**
   * Judges and takes whole rows in `[from, to)`, `ordinal` being the first one's number within the job. Returns the index
   * of the first byte not consumed; a doubtful row is left in the batch when the job says so.
   */
  count(from: number, to: number, final: boolean, ordinal: number): number;
  /** What was counted, in words as `addCounts` reads them; whoever reads them sets them to zero. */
  readonly counts: Uint32Array;
}

export interface CountedJob {
  readonly job: number;
  /** A person known by a phone is told apart by the name. */
  readonly withName: boolean;
  readonly link: boolean;
  /** Leave rows that are doubtful in the batch, for other layouts to try. */
  readonly stopAtDoubtful: boolean;
}
