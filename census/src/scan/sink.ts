import { identityKey, phoneKey } from '../key.ts';
import type { Identity, KeyBuffer } from '../key.ts';
import type { Kernel } from '../kernel/batch.ts';
import { CATEGORY_MASK, FLAG } from '../kernel/flags.ts';
import { JOB_SHIFT, LINK_FLAG } from '../spill/record.ts';
import type { SpillWriter } from '../spill/writer.ts';
import { OddCollector } from './odd.ts';
import type { RejectWriter } from './rejects.ts';
import { addCounts, countRow } from './tally.ts';
import type { ScanTally } from './tally.ts';

/** Takes the rows of a job in order. */
export interface Sink {
  heading(): void;
  /** Row `row` of the kernel's batch; its bytes still stand in the kernel's memory. */
  row(kernel: Kernel, row: number): void;
  /** Rows of this kernel follow; with `others`, those it finds nothing in go to other kernels. */
  begin?(kernel: Kernel, others: boolean): void;
  /** Takes whole rows without the batch, as `Counting.count`; null where that cannot be. */
  take?(kernel: Kernel, from: number, to: number, final: boolean): number | null;
  /** Told where in the file the first kernel's memory begins, before rows of it are shown. */
  placed?(base: number): void;
  /** A row of the first kernel's memory that no layout reads; `row` is called for it too. */
  odd?(memory: Uint8Array, start: number, end: number): void;
}

export interface SinkOptions {
  readonly job: number;
  readonly identity: Identity;
  /** Also note which ID stood beside which phone. */
  readonly link: boolean;
}

const LINKED = FLAG.hasId | FLAG.hasPhone;

/**
 * Where judged rows go: counted, spilled for de-duplication, or noted with the reason they do not count. The kernel's own
 * way (`take` in kernels/census) has this one as its oracle.
 */
export class RowSink implements Sink {
  readonly tally: ScanTally;
  private readonly options: SinkOptions;
  private readonly spill: SpillWriter;
  private readonly rejects: RejectWriter;
  private readonly key: KeyBuffer = { hi: 0, lo: 0 };
  readonly oddRows = new OddCollector();

  constructor(options: SinkOptions, tally: ScanTally, spill: SpillWriter, rejects: RejectWriter) {
    this.options = options;
    this.tally = tally;
    this.spill = spill;
    this.rejects = rejects;
  }

  heading(): void {
    this.tally.rows++;
    this.tally.headings++;
  }

  placed(base: number): void {
    this.oddRows.base = base;
  }

  odd(memory: Uint8Array, start: number, end: number): void {
    this.oddRows.add(memory, start, end);
  }

  begin({ counting }: Kernel, others: boolean): void {
    const { job, identity, link } = this.options;
    counting?.begin({ job, withName: identity === 'id-phone-name', link, stopAtDoubtful: others });
  }

  /** The kernel's own way of doing what `row` does, for as many rows as there are. */
  take({ counting }: Kernel, from: number, to: number, final: boolean): number | null {
    if (counting === undefined) return null;
    const next = counting.count(from, to, final, this.tally.rows);
    addCounts(this.tally, counting.counts);
    return next;
  }

  reject(row: number, flags: number): void {
    this.rejects.add(this.options.job, row, flags);
  }

  row({ batch }: Kernel, row: number): void {
    const { tally, key, spill } = this;
    const { job, identity, link } = this.options;
    const flags = batch.flags[row]!;
    const ordinal = tally.rows;
    if (!countRow(tally, flags)) {
      if ((flags & (FLAG.blank | FLAG.heading)) === 0) this.reject(ordinal, flags);
      return;
    }
    identityKey(batch, row, identity, key);
    const { hi, lo } = key;
    const at = 2 * row;
    const marks = job << JOB_SHIFT;
    spill.add(hi, lo, batch.hash[at]!, batch.hash[at + 1]!, ordinal, marks | (flags & CATEGORY_MASK));
    if (!link || (flags & LINKED) !== LINKED) return;
    phoneKey(batch, row, key);
    spill.add(key.hi, key.lo, hi, lo, ordinal, marks | LINK_FLAG);
  }
}
