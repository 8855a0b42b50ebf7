import type { Kernel } from '../kernel/batch.ts';
import { Consumer } from './consume.ts';
import type { Sink } from './sink.ts';

/** Feeds bytes of any origin to the kernels and counts the rows; holds one row at most beyond the kernel's memory. */
export class RowFeeder {
  private readonly kernel: Kernel;
  private readonly rows: Consumer;
  private filled = 0;

  constructor(kernel: Kernel, sink: Sink, heading: boolean) {
    this.kernel = kernel;
    this.rows = new Consumer([kernel], sink, heading);
  }

  write(bytes: Uint8Array): void {
    const { kernel } = this;
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
    const next = this.rows.consume(0, this.filled, final);
    this.kernel.memory.copyWithin(0, next, this.filled);
    this.filled -= next;
  }
}
