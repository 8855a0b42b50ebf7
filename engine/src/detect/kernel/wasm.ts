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

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The engine has no platform to ask for this. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let held = 0;
  for (let i = 0, at = 0; i < text.length; i++) {
    held = ((held << 6) | ALPHABET.indexOf(text[i]!)) & 0xffffff;
    if (i % 4 !== 0) bytes[at++] = held >> (6 - (i % 4) * 2);
  }
  return bytes;
}
