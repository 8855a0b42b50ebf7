import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaptureRecord } from '@pingzhang/engine/prove';

let hash: string | null = null;

/** Who took what, when and with what: goes into every evidence package of the server. */
export function captureBy(operator: string, source: string, now: Date): Omit<CaptureRecord, 'material'> {
  hash ??= createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex');
  return {
    tool: { name: 'pingzhang-server', version: '0.1.0', sha256: hash },
    operator,
    source,
    time: now.toISOString(),
    environment: { node: process.versions.node, platform: process.platform },
  };
}
