import { createHash } from 'node:crypto';
import { writeAll } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';

/**
 * How many entries have been acknowledged: written behind every sync and itself never waited for, so it is never ahead
 * of what is durable. After a kill it is exact; it tells an unfinished last batch (dropped: nobody was told of it) from
 * damage to one that was acknowledged (refused).
 */
export interface Acknowledged {
  set(size: number): void;
  sync(): Promise<void>;
  close(): void;
}

const LENGTH = 34;

export function openAcknowledged(disk: Disk, path: string): Acknowledged {
  const file = disk.open(path, 'update');
  return {
    set: (size) => writeAll(file, formatAcknowledged(size), 0),
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

function formatAcknowledged(size: number): Uint8Array {
  const digits = String(size).padStart(16, '0');
  return Buffer.from(`${digits} ${check(digits)}\n`);
}

/** Null when the file is damaged. */
export function parseAcknowledged(bytes: Uint8Array): number | null {
  const [digits = '', sum] = Buffer.from(bytes).toString('latin1').slice(0, LENGTH).split(/[ \n]/);
  const size = Number(digits);
  return Number.isSafeInteger(size) && Buffer.from(bytes).equals(formatAcknowledged(size)) && sum === check(digits)
    ? size
    : null;
}

function check(digits: string): string {
  return createHash('sha256').update(`acknowledged ${digits}`).digest('hex').slice(0, 16);
}
