import { Arena } from './arena.ts';
import type { Kernel } from './batch.ts';
import type { Layout } from './layout.ts';
import { MAX_ROW_BYTES } from './layout.ts';
import { createReferenceKernel } from './reference.ts';
import { createWasmKernel, regionBytes } from './wasm.ts';

export type KernelFor = (layout: Layout) => Kernel;

const CHUNK_BYTES = 2 * MAX_ROW_BYTES;
const BATCH_ROWS = 1024;
/** More than a job has layouts, so that no kernel in use is dropped. */
const KEPT = 8;
const SIZES = { chunkBytes: CHUNK_BYTES, batchRows: BATCH_ROWS };

/** Memory for the kernels of a worker that spills to this many partitions. */
export function kernelArena(partitions: number): Arena {
  return new Arena(partitions, KEPT, regionBytes(SIZES));
}

/** The fastest kernel this machine can run for a layout; the eight used last are kept, each holds about 3 MiB. */
export function kernelCache(seed: number, prefixes: Uint8Array, arena = kernelArena(0)): KernelFor {
  const kernels = new Map<string, Kernel>();
  return (layout) => {
    const key = JSON.stringify(layout);
    let kernel = kernels.get(key);
    if (kernel === undefined) {
      if (kernels.size === KEPT) {
        const [oldest, unused] = kernels.entries().next().value!;
        kernels.delete(oldest);
        unused.release?.();
      }
      const options = { layout, prefixes, seed, ...SIZES };
      kernel = createWasmKernel(options, arena) ?? createReferenceKernel(options);
    } else kernels.delete(key);
    kernels.set(key, kernel);
    return kernel;
  };
}
