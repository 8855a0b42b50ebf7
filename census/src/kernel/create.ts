import type { Kernel } from './batch.ts';
import type { KernelOptions } from './reference.ts';
import { createReferenceKernel } from './reference.ts';
import { createWasmKernel } from './wasm.ts';

/** The fastest kernel this machine can run. */
export function createKernel(options: KernelOptions): Kernel {
  return createWasmKernel(options) ?? createReferenceKernel(options);
}
