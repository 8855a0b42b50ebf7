import { join } from 'node:path';
import { kernelArena, kernelCache } from '../kernel/cache.ts';
import type { Arena } from '../kernel/arena.ts';
import type { KernelFor } from '../kernel/cache.ts';
import type { CategoryTable } from '../layout/roles.ts';
import type { Job } from '../scan/job.ts';
import { RejectWriter } from '../scan/rejects.ts';
import { scanJob } from '../scan/scan-job.ts';
import type { OddRows } from '../scan/odd.ts';
import type { Scanned } from '../scan/scan-job.ts';
import { RowSink } from '../scan/sink.ts';
import { emptyScan } from '../scan/tally.ts';
import type { ScanTally } from '../scan/tally.ts';
import { Sketches } from '../estimate/sketches.ts';
import { SpillWriter } from '../spill/writer.ts';
import type { JournalEntry } from './journal.ts';
import { appendJournal } from './journal.ts';
import type { Plan } from './plan.ts';

const CHECKPOINT_MS = 15_000;

/** The scanning half of a worker: its kernels, its spill, and the journal of the jobs it has finished. */
export class Scanning {
  private readonly folder: string;
  private readonly plan: Plan;
  private readonly categories: CategoryTable;
  private readonly kernelFor: KernelFor;
  private readonly spill: SpillWriter;
  private readonly rejects: RejectWriter;
  private readonly arena: Arena;
  private readonly sketches: Sketches | null;
  private pending: Pick<JournalEntry, 'job' | 'tally' | 'problems' | 'odd'>[] = [];
  private settledBytes = 0;
  private settledAt = performance.now();

  constructor(folder: string, plan: Plan, categories: CategoryTable, prefixes: Uint8Array, fileOfJob: Int32Array) {
    this.folder = folder;
    this.plan = plan;
    this.categories = categories;
    this.arena = kernelArena(plan.partitions);
    this.kernelFor = kernelCache(plan.seed, prefixes, this.arena);
    this.sketches = plan.estimate ? new Sketches(fileOfJob, plan.seed) : null;
    const { sketches } = this;
    const divert = sketches === null ? null : (records: Uint32Array) => sketches.add(records);
    this.spill = new SpillWriter(folder, plan.partitions, this.arena.blocks, divert);
    this.rejects = new RejectWriter(plan.listRemoved ? join(folder, 'rejects') : null);
    this.arena.full = (partition) => this.spill.full(partition);
  }

  async scan(job: Job): Promise<Scanned & { readonly tally: ScanTally; readonly odd: OddRows }> {
    const { plan, spill, rejects } = this;
    const tally = emptyScan();
    const sink = new RowSink({ job: job.index, identity: plan.identity, link: plan.link }, tally, spill, rejects);
    this.arena.reject = (row, flags) => sink.reject(row, flags);
    this.arena.odd = (memory, start, end) => sink.odd(memory, start, end);
    const scanned = await scanJob(job, this.kernelFor, this.categories, sink);
    const odd = sink.oddRows.found();
    // A job that did not end where the next begins has counted wrongly and is never finished.
    if (scanned.endedAt === null || scanned.endedAt === job.range!.to)
      this.pending.push({ job: job.index, tally, problems: scanned.problems, odd });
    if (
      spill.written - this.settledBytes >= plan.checkpointBytes ||
      performance.now() - this.settledAt >= CHECKPOINT_MS
    )
      this.settle();
    return { ...scanned, tally, odd };
  }

  /** Makes what was scanned durable, then says so in the journal. */
  settle(): void {
    // Sketches are not kept: an estimate that was interrupted is made anew.
    if (this.pending.length === 0 || this.sketches !== null) return;
    const spill = this.spill.checkpoint();
    const rejects = this.rejects.checkpoint();
    appendJournal(
      join(this.folder, 'journal'),
      this.pending.map((finished) => ({ ...finished, spill, rejects })),
    );
    this.pending = [];
    this.settledBytes = spill;
    this.settledAt = performance.now();
  }

  /** What the last seconds scanned is not made durable: an interruption then costs no more than these. */
  close(): readonly Float64Array[] {
    if (performance.now() - this.settledAt >= CHECKPOINT_MS) this.settle();
    this.spill.flush();
    this.rejects.flush();
    this.spill.close();
    this.rejects.close();
    return this.sketches?.held() ?? [];
  }
}
