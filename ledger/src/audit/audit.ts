import { join } from 'node:path';
import { equal, formatVkey, parseCheckpoint, parseNote, parsePolicy, parseVkey } from '@pingzhang/engine/prove';
import type { Checkpoint, Suite, VerifierKey } from '@pingzhang/engine/prove';
import { listFiles, nodeDisk } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import { parseAcknowledged } from '../log/acknowledged.ts';
import { identityKeys, readIdentity } from '../log/identity.ts';
import type { LogIdentity } from '../log/identity.ts';
import { readBatches } from '../log/journal.ts';
import { LAYOUT } from '../log/layout.ts';
import { isUnclean } from '../log/recover.ts';
import { storedTree } from '../log/tiles.ts';
import type { StoredTree } from '../log/tiles.ts';
import { nodeSuite } from '../suite/node-suite.ts';
import { entryAudit } from './entry-audit.ts';
import type { EntryAudit } from './entry-audit.ts';
import type { AuditFinding, Report } from './finding.ts';
import { auditKeys } from './key-audit.ts';
import { strictNote } from './strict-note.ts';
import { auditTree } from './tree-audit.ts';

export interface AuditOptions {
  readonly directory: string;
  /** Folder of secrets; null: audit as a stranger, who can neither open sealed records nor see the anchor. */
  readonly keyDirectory?: string | null;
  /** Keys the ledger is believed to have begun with; by default those it states of itself. */
  readonly vkeys?: readonly string[];
  readonly disk?: Disk;
}

export interface Audit {
  readonly identity: LogIdentity | null;
  /** Entries under the checkpoint. */
  readonly size: number;
  /** Entries acknowledged behind the checkpoint, still in the journals: the ledger is open or was not closed. */
  readonly pending: number;
  readonly findings: readonly AuditFinding[];
  /** Whether the first key was given, or only taken from the ledger itself. */
  readonly keyFrom: 'caller' | 'ledger';
  readonly keysAudited: boolean;
}

/** Reads every byte of a ledger and says where one is not as it was signed. Writes nothing, takes no lock. */
export function auditLedger(options: AuditOptions): Audit {
  const { directory, disk = nodeDisk, keyDirectory = null } = options;
  const findings: AuditFinding[] = [];
  const report: Report = (file, problem, entry = null) => void findings.push({ file, entry, problem });
  const keyFrom = options.vkeys === undefined ? 'ledger' : 'caller';
  const result = { findings, keyFrom, keysAudited: keyDirectory !== null } as const;
  let identity: LogIdentity;
  try {
    identity = readIdentity(disk, directory);
  } catch {
    report(LAYOUT.log, disk.read(join(directory, LAYOUT.log)) === null ? 'missing' : 'changed');
    return { ...result, identity: null, size: 0, pending: 0 };
  }
  const suite = nodeSuite(identity.suite);
  const paths = listFiles(disk, directory);
  const stated = statedHead(disk, directory);
  const size = stated?.size ?? 0;
  const live = isUnclean(disk, directory);
  const entries = entryAudit(disk, directory, identity, report);
  const { onEntry } = entries;
  auditTree({ disk, directory, hash: suite.hash, size, root: stated?.root ?? null, report, onEntry, paths, live });
  entries.finish(live);

  const first = options.vkeys?.map((vkey) => parseVkey(vkey)) ?? identityKeys(identity);
  if (!sameKeys(first, identityKeys(identity))) report(LAYOUT.log, 'stranger-signed');
  const tree = storedTree(disk, directory, suite.hash, size);
  const { keys, earlier } = auditHandovers({ disk, directory, suite, report, paths, tree, entries, first });
  const bytes = disk.read(join(directory, LAYOUT.checkpoint));
  if (bytes === null) {
    if (paths.some((path) => path.startsWith('tile/'))) report(LAYOUT.checkpoint, 'missing');
  } else {
    // While keys change hands, the new ones sign beside the old.
    const allowed = [...(entries.handedTo(size) ?? []), ...earlier];
    const note = strictNote(bytes, keys, allowed, suite);
    if (typeof note === 'string') report(LAYOUT.checkpoint, note);
    else if (note.checkpoint.origin !== identity.origin) report(LAYOUT.checkpoint, 'stranger-signed');
  }
  if (!live) auditPolicy(disk, directory, entries.policy(), [...keys, ...earlier], suite, tree, report);
  const pending = auditJournals(disk, directory, size, report);
  for (const path of paths) if (!isKnown(path) && !(live && path.endsWith('.new'))) report(path, 'unexpected');
  if (keyDirectory !== null)
    auditKeys({ disk, directory, keyDirectory, identity, report, size, pending, tree, entries });
  return { ...result, identity, size, pending };
}

/** What the checkpoint says, before anybody's signature under it is believed. */
function statedHead(disk: Disk, directory: string): Checkpoint | null {
  const bytes = disk.read(join(directory, LAYOUT.checkpoint));
  try {
    return bytes === null ? null : parseCheckpoint(parseNote(bytes).text);
  } catch {
    return null;
  }
}

interface Handovers {
  readonly disk: Disk;
  readonly directory: string;
  readonly suite: Suite;
  readonly report: Report;
  readonly paths: readonly string[];
  readonly tree: StoredTree;
  readonly entries: EntryAudit;
  readonly first: readonly VerifierKey[];
}

/** Each handover is signed by the keys before it and by those after it; returns the keys that hold at the end. */
function auditHandovers({ disk, directory, suite, report, paths, tree, entries, first }: Handovers): {
  readonly keys: readonly VerifierKey[];
  readonly earlier: readonly VerifierKey[];
} {
  let keys = first;
  let earlier: readonly VerifierKey[] = [];
  const sizeOf = (path: string): number => Number(path.slice(LAYOUT.handovers.length));
  const handovers = paths.filter((path) => path.startsWith(LAYOUT.handovers)).toSorted((a, b) => sizeOf(a) - sizeOf(b));
  for (const path of handovers) {
    const to = entries.handedTo(sizeOf(path));
    const note =
      to === null ? 'unexpected' : strictNote(disk.read(join(directory, path))!, [...keys, ...to], earlier, suite);
    if (typeof note === 'string') report(path, note);
    else if (sizeOf(path) !== note.checkpoint.size || !rootIs(tree, note.checkpoint)) report(path, 'root-differs');
    // A handover a crash interrupted is made again, and the old keys sign again.
    if (to !== null) [earlier, keys] = [[...earlier, ...keys], to];
  }
  return { keys, earlier };
}

/** The policy's file is what the log says it is, and the witnessed checkpoint is signed by log and witnesses only. */
function auditPolicy(
  disk: Disk,
  directory: string,
  logged: string | null,
  logKeys: readonly VerifierKey[],
  suite: Suite,
  tree: StoredTree,
  report: Report,
): void {
  const stored = disk.read(join(directory, LAYOUT.policy));
  if ((stored === null ? null : Buffer.from(stored).toString()) !== logged)
    report(LAYOUT.policy, stored === null ? 'missing' : 'changed');
  const witnessed = disk.read(join(directory, LAYOUT.witnessed));
  if (witnessed === null) return;
  const witnesses = logged === null ? [] : parsePolicy(logged).witnesses.map(({ key }) => key);
  const note = strictNote(witnessed, [], [...logKeys, ...witnesses], suite);
  if (typeof note === 'string') report(LAYOUT.witnessed, note);
  else if (!rootIs(tree, note.checkpoint)) report(LAYOUT.witnessed, 'root-differs');
}

/** Whether the stored tree had this root at this size; false too when its files do not say. */
function rootIs(tree: StoredTree, { size, root }: Pick<Checkpoint, 'size' | 'root'>): boolean {
  try {
    return size <= tree.size && equal(tree.rootAt(size), root);
  } catch {
    return false;
  }
}

function auditJournals(disk: Disk, directory: string, size: number, report: Report): number {
  let next = size;
  const files = LAYOUT.journals.map((name) => disk.read(join(directory, name)) ?? new Uint8Array(0));
  const batches = files.flatMap((bytes) => readBatches(bytes)).toSorted((a, b) => a.first - b.first);
  for (const { first, entries } of batches) if (first === next) next += entries.length;
  const bytes = disk.read(join(directory, LAYOUT.acknowledged));
  const acknowledged = bytes === null ? null : parseAcknowledged(bytes);
  if (bytes === null) report(LAYOUT.acknowledged, 'missing');
  else if (acknowledged === null) report(LAYOUT.acknowledged, 'changed');
  else if (acknowledged > next) report(LAYOUT.journals[0], 'acknowledged-lost', next);
  return next - size;
}

const KNOWN = new Set<string>([
  LAYOUT.log,
  LAYOUT.checkpoint,
  LAYOUT.acknowledged,
  LAYOUT.openings,
  LAYOUT.lock,
  LAYOUT.policy,
  LAYOUT.witnessed,
  ...LAYOUT.journals,
]);

function isKnown(path: string): boolean {
  return KNOWN.has(path) || path.startsWith('tile/') || /^handover\/[1-9]\d*$/.test(path);
}

function sameKeys(a: readonly VerifierKey[], b: readonly VerifierKey[]): boolean {
  return a.length === b.length && a.every((key, i) => formatVkey(key) === formatVkey(b[i]!));
}
