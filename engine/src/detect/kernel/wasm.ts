import { bytesOf } from '../base64.ts';
import type { Scans } from './room.ts';
import { WASM_BASE64 } from './wasm-bytes.ts';

let compiled: WebAssembly.Module | null | undefined;

/** The kernel in a memory, or null where this machine's engine has no WebAssembly SIMD. */
export function wasmExports(memory: object): Scans | null {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(bytesOf(WASM_BASE64));
    } catch {
      compiled = null;
    }
  }
  return compiled === null ? null : (new WebAssembly.Instance(compiled, { env: { memory } }).exports as Scans);
}
