import { join } from 'node:path';
import {
  HASH_LENGTH,
  TILE_WIDTH,
  equal,
  leafHash,
  parseTilePath,
  tilePath,
  tilesAt,
  verifyCheckpointWithKeys,
} from '@pingzhang/engine/prove';
import type { Suite } from '@pingzhang/engine/prove';
import { listFiles } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import { ledgerError } from '../errors.ts';
import type { Anchor, Signers } from '../keys/key-folder.ts';
import { parseAcknowledged } from './acknowledged.ts';
import { Frontier } from './frontier.ts';
import { readBatches } from './journal.ts';
import type { Batch } from './journal.ts';
import { LAYOUT } from './layout.ts';
import { storedTree } from './tiles.ts';
import type { Bilingual } from '@pingzhang/engine/model';
import { said } from '../reasons.ts';
import type { Reason } from '../reasons.ts';

/** What a ledger's files amount to when a writer opens them. */
export interface Recovered {
  /** Leaves stored in tiles and covered by the checkpoint. */
  readonly stored: number;
  /** The tree with the journals' entries pushed. */
  readonly frontier: Frontier;
  /** Entries of the last, partial bundle, then those of the journals. */
  readonly entries: Uint8Array[];
  readonly side: readonly Uint8Array[];
  /** Whether the last writer ended without closing. */
  readonly unclean: boolean;
  readonly checkpoint: string | null;
}

/**
 * Reads the checkpoint, the right edge of the tree and the journals, and refuses (PZ_LEDGER_…) unless they agree with
 * each other, with what was acknowledged, and with what the key folder remembers to have signed.
 */
export function recover(
  disk: Disk,
  directory: string,
  origin: string,
  suite: Suite,
  signers: Signers,
  anchor: Anchor | null,
): Recovered {
  const { hash } = suite;
  const checkpoint = readCheckpoint(disk, directory, origin, suite, signers);
  const stored = checkpoint?.size ?? 0;
  const tree = storedTree(disk, directory, hash, stored);
  const root = tree.root();
  if (checkpoint !== null && !equal(root, checkpoint.root))
    throw damaged('tile/', 'the right edge of the tree does not give the root that was signed');
  const frontier = new Frontier(hash, stored, (level, index, width) =>
    readPartial(disk, directory, level, index, width),
  );
  const entries = lastBundle(tree, stored, hash, frontier);

  if (anchor !== null && anchor.size <= stored && !equal(tree.rootAt(anchor.size), anchor.root)) throw forked(anchor);
  const { batches, unclean } = readJournals(disk, directory, stored);
  for (const batch of batches)
    for (const entry of batch.entries) {
      entries.push(entry);
      frontier.push(leafHash(hash, entry));
      if (anchor?.size === frontier.size && !equal(frontier.root(), anchor.root)) throw forked(anchor);
    }
  const acknowledged = readAcknowledged(disk, directory, stored);
  if (frontier.size < acknowledged)
    throw damaged('journal', {
      zh: `第 ${frontier.size} 至 ${acknowledged - 1} 条已经确认而不见了`,
      en: `entries ${frontier.size} to ${acknowledged - 1} were acknowledged and are gone`,
    });
  if (anchor !== null && anchor.size > frontier.size) throw rolledBack(frontier.size, anchor);
  return {
    stored,
    frontier,
    entries,
    side: batches.flatMap(({ side }) => side),
    unclean,
    checkpoint: checkpoint?.text ?? null,
  };
}

function readCheckpoint(
  disk: Disk,
  directory: string,
  origin: string,
  suite: Suite,
  signers: Signers,
): { size: number; root: Uint8Array; text: string } | null {
  const bytes = disk.read(join(directory, LAYOUT.checkpoint));
  if (bytes === null) return null;
  const logKeys = [...signers.active, ...signers.next].map(({ key }) => key);
  try {
    const verified = verifyCheckpointWithKeys({ checkpoint: bytes, logKeys, origin }, suite);
    return { size: verified.size, root: verified.root, text: Buffer.from(bytes).toString() };
  } catch (error) {
    throw ledgerError(
      'PZ_LEDGER_DAMAGED',
      { file: LAYOUT.checkpoint, reason: said('it is not signed by the keys of this ledger') },
      error,
    );
  }
}

function readPartial(disk: Disk, directory: string, level: number, index: number, width: number): Uint8Array {
  const name = { level, index, width };
  const bytes = disk.read(join(directory, tilePath(name)));
  if (bytes?.length !== width * HASH_LENGTH) throw damaged(tilePath(name), 'it is missing or cut');
  return bytes;
}

/** The entries of the bundle that will grow; what goes on under a signature must be what was signed before. */
function lastBundle(
  tree: ReturnType<typeof storedTree>,
  stored: number,
  hash: Suite['hash'],
  frontier: Frontier,
): Uint8Array[] {
  if (stored % TILE_WIDTH === 0) return [];
  const index = Math.floor(stored / TILE_WIDTH);
  const entries = [...tree.bundle(index)];
  for (const [i, entry] of entries.entries())
    if (!equal(leafHash(hash, entry), tree.leaf(index * TILE_WIDTH + i)))
      throw damaged(tilePath({ level: 'entries', index, width: entries.length }), {
        zh: `第 ${index * TILE_WIDTH + i} 条被改动`,
        en: `entry ${index * TILE_WIDTH + i} was changed`,
      });
  return frontier.size === stored ? entries : [];
}

function readJournals(disk: Disk, directory: string, stored: number): { batches: Batch[]; unclean: boolean } {
  const files = LAYOUT.journals.map((name) => disk.read(join(directory, name)) ?? new Uint8Array(0));
  const all = files.flatMap((bytes) => readBatches(bytes)).toSorted((a, b) => a.first - b.first);
  const batches: Batch[] = [];
  let next = stored;
  for (const batch of all) {
    const end = batch.first + batch.entries.length;
    if (end <= stored) continue;
    if (batch.first !== next) break;
    batches.push(batch);
    next = end;
  }
  return { batches, unclean: files.some((bytes) => bytes.length > 0) };
}

function readAcknowledged(disk: Disk, directory: string, stored: number): number {
  const bytes = disk.read(join(directory, LAYOUT.acknowledged));
  if (bytes === null) {
    if (stored === 0) return 0;
    throw damaged(LAYOUT.acknowledged, 'it is missing');
  }
  const size = parseAcknowledged(bytes);
  if (size === null) throw damaged(LAYOUT.acknowledged, 'it is not a number with its check');
  return size;
}

/** Whether the journals hold anything: the ledger is open, or its last writer did not close it. */
export function isUnclean(disk: Disk, directory: string): boolean {
  return LAYOUT.journals.some((name) => (disk.read(join(directory, name))?.length ?? 0) > 0);
}

/** Removes tiles no checkpoint covers, which an interrupted one left. */
export function removeUncovered(disk: Disk, directory: string, stored: number): void {
  for (const path of listFiles(disk, directory, 'tile/')) {
    const tile = parseTilePath(path);
    if (tile === null) continue;
    const { full, width } = tilesAt(tile.level, stored);
    const covered = tile.index < full ? tile.width === TILE_WIDTH : tile.index === full && tile.width <= width;
    if (!covered) disk.remove(join(directory, path));
  }
}

/** Removes files that were to replace others and never did. */
export function removeHalfMade(disk: Disk, ...folders: readonly string[]): void {
  for (const folder of folders)
    for (const name of disk.list(folder)) if (name.endsWith('.new')) disk.remove(join(folder, name));
}

function damaged(file: string, reason: Reason | Bilingual): Error {
  return ledgerError('PZ_LEDGER_DAMAGED', { file, reason: said(reason) });
}

function forked(anchor: Anchor): Error {
  return ledgerError('PZ_LEDGER_FORKED', { size: anchor.size, by: 'anchor' });
}

function rolledBack(size: number, anchor: Anchor): Error {
  return ledgerError('PZ_LEDGER_ROLLED_BACK', { size, seen: anchor.size, by: 'anchor' });
}
