import { identityKey, phoneKey } from '../key.ts';
import type { Identity, KeyBuffer } from '../key.ts';
import type { Kernel } from '../kernel/batch.ts';
import { CATEGORY_MASK, FLAG } from '../kernel/flags.ts';
import { LINK_FLAG } from '../spill/record.ts';
import type { SpillWriter } from '../spill/writer.ts';
import type { RejectWriter } from './rejects.ts';
import { countRow } from './tally.ts';
import type { ScanTally } from './tally.ts';

/** Takes the rows of a job in order. */
export interface Sink {
  heading(): void;
  /** Row `row` of the kernel's batch; its bytes still stand in the kernel's memory. */
  row(kernel: Kernel, row: number): void;
}

export interface SinkOptions {
  readonly job: number;
  readonly identity: Identity;
  /** Also note which ID stood beside which phone. */
  readonly link: boolean;
}

const LINKED = FLAG.hasId | FLAG.hasPhone;

/** Where judged rows go: counted, spilled for de-duplication, or noted with the reason they do not count. */
export class RowSink implements Sink {
  readonly tally: ScanTally;
  private readonly options: SinkOptions;
  private readonly spill: SpillWriter;
  private readonly rejects: RejectWriter;
  private readonly key: KeyBuffer = { hi: 0, lo: 0 };

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

  row({ batch }: Kernel, row: number): void {
    const { tally, key, spill } = this;
    const { job, identity, link } = this.options;
    const flags = batch.flags[row]!;
    const ordinal = tally.rows;
    if (!countRow(tally, flags)) {
      if ((flags & FLAG.blank) === 0) this.rejects.add(job, ordinal, flags);
      return;
    }
    identityKey(batch, row, identity, key);
    const { hi, lo } = key;
    const at = 2 * row;
    const marks = job << 16;
    spill.add(hi, lo, batch.hash[at]!, batch.hash[at + 1]!, ordinal, marks | (flags & CATEGORY_MASK));
    if (!link || (flags & LINKED) !== LINKED) return;
    phoneKey(batch, row, key);
    spill.add(key.hi, key.lo, hi, lo, ordinal, marks | LINK_FLAG);
  }
}
