import type { Kernel } from '../kernel/batch.ts';
import { FLAG } from '../kernel/flags.ts';
import type { Sink } from './sink.ts';

/**
 * Shows the whole rows of `[from, to)` in the first kernel's memory to the sink and returns the index of the first byte
 * not consumed. The kernels stand in the order of the layouts: a row that the first cannot read is offered to the others.
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
      const next = (this.heading ? null : sink.take?.(kernel, at, to, final)) ?? kernel.scan(at, to, final);
      for (let row = 0; row < kernel.batch.rows; row++) {
        if (this.heading) {
          this.heading = false;
          sink.heading();
        } else this.offer(row);
      }
      if (next === at) return at;
      at = next;
    }
  }

  /** Counts a row under the first layout that finds an item in it, else under its own. */
  private offer(row: number): void {
    const { kernel, others, sink } = this;
    const { batch, memory } = kernel;
    if ((batch.flags[row]! & FLAG.unread) !== 0)
      for (const other of others) {
        other.memory.set(memory.subarray(batch.start[row], batch.end[row]), 0);
        other.scan(0, batch.end[row]! - batch.start[row]!, true);
        if (other.batch.rows === 1 && (other.batch.flags[0]! & FLAG.unread) === 0) return sink.row(other, 0);
      }
    sink.row(kernel, row);
  }
}
