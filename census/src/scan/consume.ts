import type { Kernel } from '../kernel/batch.ts';
import { isDoubtful, isOdd, worthOf } from '../kernel/flags.ts';
import type { Sink } from './sink.ts';

/** Looked at for the end of a quoted field that a row of another layout opens. */
const LONGEST_QUOTED = 1 << 16;

/**
 * Shows the whole rows of `[from, to)` in the first kernel's memory to the sink and returns the index of the first byte
 * not consumed. The kernels stand in the order of the layouts: a row that the first does not read well is offered to the
 * others.
 */
export class Consumer {
  private readonly kernel: Kernel;
  private readonly others: readonly Kernel[];
  private readonly sink: Sink;
  private heading: boolean;

  constructor([kernel, ...others]: readonly [Kernel, ...Kernel[]], sink: Sink, heading: boolean) {
    this.kernel = kernel;
    this.others = others;
    this.sink = sink;
    this.heading = heading;
    sink.begin?.(kernel, others.length > 0);
  }

  consume(from: number, to: number, final: boolean): number {
    const { kernel, sink } = this;
    for (let at = from; ;) {
      let next = (this.heading ? null : sink.take?.(kernel, at, to, final)) ?? kernel.scan(at, to, final);
      for (let row = 0; row < kernel.batch.rows; row++) {
        if (this.heading) {
          this.heading = false;
          sink.heading();
          continue;
        }
        const end = this.offer(row, to, final);
        if (end === null) return kernel.batch.start[row]!;
        // Another layout reads on where this one saw a line end: what it saw behind that is no row.
        if (end !== kernel.batch.end[row]) {
          next = end;
          break;
        }
      }
      if (next === at) return at;
      at = next;
    }
  }

  /**
   * Counts a row under the layout that makes most of it, the earliest of several, and returns where the row ends; null
   * when that cannot be told before more bytes are there.
   */
  private offer(row: number, to: number, final: boolean): number | null {
    const { kernel, others, sink } = this;
    const { batch } = kernel;
    const flags = batch.flags[row]!;
    let best = kernel;
    let end = batch.end[row]!;
    if (others.length > 0 && isDoubtful(flags)) {
      let worth = worthOf(flags);
      for (const other of others) {
        const length = this.show(other, row, to, final);
        if (length === null) return null;
        if (worthOf(other.batch.flags[0]!) <= worth) continue;
        best = other;
        worth = worthOf(other.batch.flags[0]!);
        end = batch.start[row]! + length;
      }
    }
    const found = best === kernel ? row : 0;
    if (isOdd(best.batch.flags[found]!)) sink.odd?.(kernel.memory, batch.start[row]!, end);
    sink.row(best, found);
    return end;
  }

  /** Has another kernel judge a row and returns the row's length as that sees it: a quoted field may hold line ends. */
  private show(other: Kernel, row: number, to: number, final: boolean): number | null {
    const { memory, batch } = this.kernel;
    const start = batch.start[row]!;
    const end = batch.end[row]!;
    other.memory.set(memory.subarray(start, end), 0);
    // The batch may hold one row for the first kernel and several for another: the first of them is this one.
    other.scan(0, end - start, final && end === to);
    if (other.batch.rows > 0) return other.batch.end[0]!;
    const far = Math.min(to, start + LONGEST_QUOTED);
    other.memory.set(memory.subarray(start, far), 0);
    other.scan(0, far - start, final && far === to);
    if (other.batch.rows > 0) return other.batch.end[0]!;
    if (far === to && !final) return null;
    // Its quote is never closed.
    other.scan(0, far - start, true);
    return other.batch.end[0]!;
  }
}
