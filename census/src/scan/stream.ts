import type { Kernel } from '../kernel/batch.ts';
import type { Sink } from './sink.ts';
import { offer } from './range.ts';

/** Feeds bytes of any origin to the kernels and counts the rows; holds one row at most beyond the kernel's memory. */
export class RowFeeder {
  private readonly kernels: readonly Kernel[];
  private readonly sink: Sink;
  private heading: boolean;
  private filled = 0;

  constructor(kernels: readonly [Kernel, ...Kernel[]], sink: Sink, heading: boolean) {
    this.kernels = kernels;
    this.sink = sink;
    this.heading = heading;
  }

  write(bytes: Uint8Array): void {
    const [kernel] = this.kernels as [Kernel];
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + kernel.scratchAt - this.filled);
      kernel.memory.set(part, this.filled);
      this.filled += part.length;
      at += part.length;
      if (this.filled === kernel.scratchAt) this.drain(false);
    }
  }

  end(): void {
    this.drain(true);
  }

  private drain(final: boolean): void {
    const [kernel, ...others] = this.kernels as [Kernel, ...Kernel[]];
    let at = 0;
    for (;;) {
      const next = kernel.scan(at, this.filled, final);
      for (let row = 0; row < kernel.batch.rows; row++) {
        if (this.heading) {
          this.heading = false;
          this.sink.heading();
        } else offer(kernel, others, row, this.sink);
      }
      if (next === at) break;
      at = next;
    }
    kernel.memory.copyWithin(0, at, this.filled);
    this.filled -= at;
  }
}
