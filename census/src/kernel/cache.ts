import type { Kernel } from './batch.ts';
import { createKernel } from './create.ts';
import type { Layout } from './layout.ts';
import { MAX_ROW_BYTES } from './layout.ts';

export type KernelFor = (layout: Layout) => Kernel;

const CHUNK_BYTES = 4 * MAX_ROW_BYTES;
const BATCH_ROWS = 8192;
const KEPT = 8;

/** A kernel per layout, the latest eight kept: each holds about 6 MiB. */
export function kernelCache(seed: number, prefixes: Uint8Array): KernelFor {
  const kernels = new Map<string, Kernel>();
  return (layout) => {
    const key = JSON.stringify(layout);
    let kernel = kernels.get(key);
    if (kernel === undefined) {
      if (kernels.size === KEPT) kernels.delete(kernels.keys().next().value!);
      kernel = createKernel({ layout, prefixes, seed, chunkBytes: CHUNK_BYTES, batchRows: BATCH_ROWS });
      kernels.set(key, kernel);
    }
    return kernel;
  };
}
