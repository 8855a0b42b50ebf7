import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** One file of the material, as it was before anything was counted. */
export interface Material {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  readonly sha256: string;
  readonly sm3?: string;
}

const READ_BYTES = 1 << 20;

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
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, READ_BYTES, null);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      sha256.update(chunk);
      sm3?.update(chunk);
      onBytes(bytesRead);
    }
  } finally {
    await file.close();
  }
  const material = { path, size: before.size, modifiedMs: before.mtimeMs, sha256: sha256.digest('hex') };
  return sm3 === null ? material : { ...material, sm3: sm3.digest('hex') };
}

/** Whether the file still looks as it did when it was hashed. */
export function unchanged({ path, size, modifiedMs }: Material): boolean {
  const now = statSync(path);
  return now.size === size && now.mtimeMs === modifiedMs;
}
