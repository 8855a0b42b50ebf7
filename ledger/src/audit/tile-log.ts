import { join } from 'node:path';
import { parsePolicy, policyOfLog, parseVkey, verifyCheckpoint } from '@pingzhang/engine/prove';
import type { SuiteName, TrustPolicy } from '@pingzhang/engine/prove';
import { listFiles, nodeDisk } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import { LAYOUT } from '../log/layout.ts';
import { nodeSuite } from '../suite/node-suite.ts';
import type { AuditFinding } from './finding.ts';
import { auditTree } from './tree-audit.ts';

export interface TileLogOptions {
  /** A folder of C2SP tlog-tiles, whoever wrote it: `checkpoint` and `tile/`. */
  readonly directory: string;
  /** The log's keys, or a whole C2SP tlog-policy. */
  readonly trust: { readonly vkeys: readonly string[] } | { readonly policy: string };
  readonly suite?: SuiteName;
  readonly disk?: Disk;
}

export interface TileLogAudit {
  readonly origin: string;
  readonly size: number;
  readonly witnesses: readonly { readonly name: string; readonly time: number | null }[];
  readonly findings: readonly AuditFinding[];
}

/**
 * Grows a log's tree anew from its entries and holds it against its tiles and its signed checkpoint. Throws PZ_NOTE_…,
 * PZ_CHECKPOINT_…, PZ_SIGNATURE_… or PZ_QUORUM_… when the checkpoint itself is not to be believed. Files beside the
 * tiles are the writer's own business.
 */
export function auditTileLog(options: TileLogOptions): TileLogAudit {
  const { directory, trust, disk = nodeDisk } = options;
  const suite = nodeSuite(options.suite ?? 'international');
  const policy: TrustPolicy =
    'policy' in trust ? parsePolicy(trust.policy) : policyOfLog(...trust.vkeys.map((vkey) => parseVkey(vkey)));
  const bytes = disk.read(join(directory, LAYOUT.checkpoint)) ?? new Uint8Array(0);
  const { origin, size, root, witnesses } = verifyCheckpoint({ checkpoint: bytes, policy, suite });
  const findings: AuditFinding[] = [];
  auditTree({
    disk,
    directory,
    hash: suite.hash,
    size,
    root,
    report: (file, problem, entry = null) => void findings.push({ file, entry, problem }),
    onEntry: () => undefined,
    paths: listFiles(disk, directory, 'tile/'),
    live: true,
  });
  return { origin, size, witnesses, findings };
}
