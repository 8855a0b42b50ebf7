import type { Kernel } from './batch.ts';
import type { KernelOptions } from './reference.ts';
import { createReferenceKernel } from './reference.ts';

/** The fastest kernel this machine can run. */
export function createKernel(options: KernelOptions): Kernel {
  return createReferenceKernel(options);
}
