import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** One file of the material, as it was before anything was counted. */
export interface Material extends Hashes {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/** Hexadecimal. `sha256` is empty while the file is still being hashed. */
export interface Hashes {
  readonly sha256: string;
  readonly sm3?: string;
}

/** Read at a time, so that what is hashed still stands in the core's cache. */
const READ_BYTES = 1 << 18;
const REPORT_BYTES = 1 << 26;

/** A file not yet hashed. */
export function materialOf(path: string): Material {
  const { size, mtimeMs } = statSync(path);
  return { path, size, modifiedMs: mtimeMs, sha256: '' };
}

/** Hashes a file. SM3 (GB/T 32905) beside SHA-256 when asked for. Tells `onBytes` now and then how much was hashed since. */
export function hashFile(path: string, withSm3: boolean, onBytes: (bytes: number) => void): Hashes {
  const sha256 = createHash('sha256');
  const sm3 = withSm3 ? createHash('sm3') : null;
  const buffer = new Uint8Array(READ_BYTES);
  const file = openSync(path, 'r');
  let unsaid = 0;
  try {
    for (;;) {
      const bytesRead = readSync(file, buffer, 0, READ_BYTES, null);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      sha256.update(chunk);
      sm3?.update(chunk);
      unsaid += bytesRead;
      if (unsaid < REPORT_BYTES) continue;
      onBytes(unsaid);
      unsaid = 0;
    }
  } finally {
    closeSync(file);
  }
  onBytes(unsaid);
  return { sha256: sha256.digest('hex'), ...(sm3 === null ? {} : { sm3: sm3.digest('hex') }) };
}

/** Whether the file still looks as it did before it was hashed. */
export function unchanged({ path, size, modifiedMs }: Material): boolean {
  const now = statSync(path);
  return now.size === size && now.mtimeMs === modifiedMs;
}
