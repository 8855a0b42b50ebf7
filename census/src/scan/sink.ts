import { identityKey } from '../key.ts';
import type { Identity, KeyBuffer } from '../key.ts';
import type { Batch } from '../kernel/batch.ts';
import { CATEGORY_MASK, FLAG } from '../kernel/flags.ts';
import type { SpillWriter } from '../spill/writer.ts';
import type { RejectWriter } from './rejects.ts';
import { countRow } from './tally.ts';
import type { ScanTally } from './tally.ts';

/** Where judged rows go: counted, spilled for de-duplication, or noted with the reason they do not count. */
export class RowSink {
  readonly tally: ScanTally;
  private readonly job: number;
  private readonly identity: Identity;
  private readonly spill: SpillWriter;
  private readonly rejects: RejectWriter;
  private readonly key: KeyBuffer = { hi: 0, lo: 0 };

  constructor(job: number, identity: Identity, tally: ScanTally, spill: SpillWriter, rejects: RejectWriter) {
    this.job = job;
    this.identity = identity;
    this.tally = tally;
    this.spill = spill;
    this.rejects = rejects;
  }

  heading(): void {
    this.tally.rows++;
    this.tally.headings++;
  }

  row(batch: Batch, row: number): void {
    const { tally, key } = this;
    const flags = batch.flags[row]!;
    const ordinal = tally.rows;
    if (!countRow(tally, flags)) {
      if ((flags & FLAG.blank) === 0) this.rejects.add(this.job, ordinal, flags);
      return;
    }
    identityKey(batch, row, this.identity, key);
    const at = 2 * row;
    this.spill.add(
      key.hi,
      key.lo,
      batch.hash[at]!,
      batch.hash[at + 1]!,
      ordinal,
      (this.job << 16) | (flags & CATEGORY_MASK),
    );
  }
}
