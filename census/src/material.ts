import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** One file of the material, as it was before anything was counted. */
export interface Material {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  readonly sha256: string;
  readonly sm3?: string;
}

/** Read on this thread, so that what is hashed still stands in its core's cache. */
const READ_BYTES = 1 << 18;
/** Hashed without a break; then others, such as an interrupt, have their turn. */
const BREAK_BYTES = 1 << 26;

/** Hashes a file before it is counted. SM3 (GB/T 32905) beside SHA-256 when asked for. */
export async function hashMaterial(
  path: string,
  withSm3: boolean,
  onBytes: (bytes: number) => void,
): Promise<Material> {
  const before = statSync(path);
  const sha256 = createHash('sha256');
  const sm3 = withSm3 ? createHash('sm3') : null;
  const buffer = new Uint8Array(READ_BYTES);
  const file = openSync(path, 'r');
  let unbroken = 0;
  try {
    for (;;) {
      const bytesRead = readSync(file, buffer, 0, READ_BYTES, null);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      sha256.update(chunk);
      sm3?.update(chunk);
      onBytes(bytesRead);
      unbroken += bytesRead;
      if (unbroken < BREAK_BYTES) continue;
      unbroken = 0;
      await setImmediate();
    }
  } finally {
    closeSync(file);
  }
  const material = { path, size: before.size, modifiedMs: before.mtimeMs, sha256: sha256.digest('hex') };
  return sm3 === null ? material : { ...material, sm3: sm3.digest('hex') };
}

/** Whether the file still looks as it did when it was hashed. */
export function unchanged({ path, size, modifiedMs }: Material): boolean {
  const now = statSync(path);
  return now.size === size && now.mtimeMs === modifiedMs;
}
