import { join } from 'node:path';
import {
  HASH_LENGTH,
  TILE_WIDTH,
  equal,
  formatBundle,
  hashOfTile,
  leafHash,
  parseBundle,
  parseTilePath,
  tilePath,
  tilesAt,
} from '@pingzhang/engine/prove';
import type { Hash, TileName } from '@pingzhang/engine/prove';
import type { Disk } from '../disk/disk.ts';
import { Frontier } from '../log/frontier.ts';
import type { Tile } from '../log/frontier.ts';
import { storedTree } from '../log/tiles.ts';
import type { Report } from './finding.ts';

export interface TreeAudit {
  readonly disk: Disk;
  readonly directory: string;
  readonly hash: Hash;
  readonly size: number;
  /** The root the checkpoint states; null when there is no checkpoint to be believed. */
  readonly root: Uint8Array | null;
  readonly report: Report;
  /** Every entry in order, as stored; null for one that is gone. */
  readonly onEntry: (entry: Uint8Array | null, index: number) => void;
  /** Every path under the ledger's folder. */
  readonly paths: readonly string[];
  /** A writer is at work, or was interrupted: tiles for the next checkpoint may already stand. */
  readonly live: boolean;
}

/**
 * Grows the tree anew from the stored entries and holds every tile file against it. Where an entry and its hash differ,
 * the level above tells which of the two was changed, and the right one is built upon, so that one change is one finding.
 */
export function auditTree(audit: TreeAudit): void {
  const { size, hash, report } = audit;
  const frontier = new Frontier(hash, 0, () => new Uint8Array(0));
  const right = new Map<string, Uint8Array>();
  const { full, width } = tilesAt(0, size);
  for (let index = 0; index < full + (width > 0 ? 1 : 0); index++) {
    const tileWidth = index < full ? TILE_WIDTH : width;
    const { entries, hashes } = auditBundle(audit, index, tileWidth);
    for (let i = 0; i < tileWidth; i++) frontier.push(hashes.subarray(i * HASH_LENGTH, (i + 1) * HASH_LENGTH));
    entries.forEach((entry, i) => audit.onEntry(entry, index * TILE_WIDTH + i));
    const bundle = entries.includes(null) ? null : formatBundle(entries as Uint8Array[]);
    comparePartials(audit, { level: 'entries', index, width: tileWidth }, bundle);
    comparePartials(audit, { level: 0, index, width: tileWidth }, hashes);
    for (const tile of frontier.take().completed) if (tile.level !== 0) compareTile(audit, tile, right);
  }
  for (const tile of frontier.take().partial) if (tile.level !== 0) compareTile(audit, tile, right);
  if (audit.root !== null && !equal(size === 0 ? hash(new Uint8Array(0)) : frontier.root(), audit.root))
    report('checkpoint', 'root-differs', size);
  for (const path of audit.paths)
    if (path.startsWith('tile/') && !audit.live && !isExpected(path, size)) report(path, 'unexpected');
}

interface Bundle {
  readonly entries: readonly (Uint8Array | null)[];
  /** The leaf hashes to build on. */
  readonly hashes: Uint8Array;
}

function auditBundle(audit: TreeAudit, index: number, width: number): Bundle {
  const { hash, report } = audit;
  const first = index * TILE_WIDTH;
  const bundleName: TileName = { level: 'entries', index, width };
  const tileName: TileName = { level: 0, index, width };
  const bytes = read(audit, bundleName);
  const stored = read(audit, tileName);
  const parsed = bytes === null ? null : lenientBundle(bytes);
  const entries = Array.from({ length: width }, (_, i) => parsed?.[i] ?? null);
  const computed = new Uint8Array(width * HASH_LENGTH);
  entries.forEach((entry, i) => entry !== null && computed.set(leafHash(hash, entry), i * HASH_LENGTH));

  const whole = parsed?.length === width && bytes !== null && parseBundle(bytes) !== null;
  if (whole && stored !== null && equal(stored, computed)) return { entries, hashes: computed };
  if (bytes === null) report(tilePath(bundleName), 'missing', first);
  if (stored === null) report(tilePath(tileName), 'missing', first);
  else if (stored.length !== computed.length) report(tilePath(tileName), 'cut', first);
  const usable = stored?.length === computed.length ? stored : null;
  if (usable !== null && (!whole || isRight(audit, tileName, usable))) {
    const wrong = entries.findIndex((entry, i) => entry === null || !equal(hashAt(computed, i), hashAt(usable, i)));
    if (bytes !== null) report(tilePath(bundleName), 'changed', first + Math.max(0, wrong));
    return {
      entries: entries.map((entry, i) => (wrong >= 0 && i >= wrong ? keep(entry, usable, i, hash) : entry)),
      hashes: usable,
    };
  }
  if (usable !== null)
    for (let i = 0; i < width; i++)
      if (!equal(hashAt(computed, i), hashAt(usable, i))) report(tilePath(tileName), 'changed', first + i);
  return { entries, hashes: computed };
}

const hashAt = (hashes: Uint8Array, i: number): Uint8Array => hashes.subarray(i * HASH_LENGTH, (i + 1) * HASH_LENGTH);

function keep(entry: Uint8Array | null, hashes: Uint8Array, i: number, hash: Hash): Uint8Array | null {
  return entry !== null && equal(leafHash(hash, entry), hashAt(hashes, i)) ? entry : null;
}

/** The entries up to the place where the lengths stop making sense. */
function lenientBundle(bytes: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const end = at + 2 + ((bytes[at]! << 8) | bytes[at + 1]!);
    if (end > bytes.length) break;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

/** Whether the stored leaf hashes are those signed for: by the hash in the tile above, or by the root. */
function isRight(audit: TreeAudit, name: TileName, stored: Uint8Array): boolean {
  if (name.width === TILE_WIDTH) {
    const { full, width } = tilesAt(1, audit.size);
    const parent = Math.floor(name.index / TILE_WIDTH);
    const above = read(audit, { level: 1, index: parent, width: parent < full ? TILE_WIDTH : width });
    return (
      above !== null && equal(hashOfTile(audit.hash, stored, 0, TILE_WIDTH), hashAt(above, name.index % TILE_WIDTH))
    );
  }
  try {
    return (
      audit.root !== null && equal(storedTree(audit.disk, audit.directory, audit.hash, audit.size).root(), audit.root)
    );
  } catch {
    return false;
  }
}

/** A tile of a higher level against what the tiles below lead to. */
function compareTile(audit: TreeAudit, tile: Tile, right: Map<string, Uint8Array>): void {
  const path = tilePath(tile);
  right.set(path, tile.bytes);
  const stored = read(audit, tile);
  const spans = TILE_WIDTH ** Number(tile.level);
  const first = tile.index * TILE_WIDTH * spans;
  if (stored === null) audit.report(path, 'missing', first);
  else if (stored.length !== tile.width * HASH_LENGTH) audit.report(path, 'cut', first);
  else
    for (let i = 0; i < tile.width; i++)
      if (!equal(hashAt(stored, i), hashAt(tile.bytes, i))) audit.report(path, 'changed', first + i * spans);
  comparePartials(audit, tile, tile.bytes.subarray(0, tile.width * HASH_LENGTH));
}

/** Earlier, narrower forms of a tile that are still there must be its beginning. */
function comparePartials(audit: TreeAudit, name: TileName, whole: Uint8Array | null): void {
  const folder = `${tilePath({ ...name, width: TILE_WIDTH })}.p`;
  for (const file of audit.disk.list(join(audit.directory, folder))) {
    const width = Number(file);
    if (!/^[1-9]\d{0,2}$/.test(file) || width >= name.width || whole === null) continue;
    const bytes = audit.disk.read(join(audit.directory, folder, file));
    // A writer at work may have put the full tile in its place.
    if (bytes === null) continue;
    const start = bytes.length <= whole.length && equal(bytes, whole.subarray(0, bytes.length));
    const entries = name.level === 'entries' ? (parseBundle(bytes)?.length ?? 0) : bytes.length / HASH_LENGTH;
    if (start && entries === width) continue;
    const spans = name.level === 'entries' ? 1 : TILE_WIDTH ** name.level;
    audit.report(
      `${folder}/${file}`,
      'changed',
      (name.index * TILE_WIDTH + firstDifference(bytes, whole, name.level)) * spans,
    );
  }
}

/** Which item of a tile or bundle the first differing byte lies in. */
function firstDifference(bytes: Uint8Array, whole: Uint8Array, level: TileName['level']): number {
  let at = 0;
  while (at < bytes.length && bytes[at] === whole[at]) at++;
  if (level !== 'entries') return Math.floor(at / HASH_LENGTH);
  let item = 0;
  for (let end = 0; ; item++) {
    end += 2 + ((whole[end] ?? 0) << 8) + (whole[end + 1] ?? 0);
    if (end > at || end >= whole.length) return item;
  }
}

function isExpected(path: string, size: number): boolean {
  const name = parseTilePath(path);
  if (name === null) return false;
  const { full, width } = tilesAt(name.level, size);
  return name.index < full || (name.index === full && name.width <= width);
}

/** A writer may have replaced a partial tile by the full one since the checkpoint: its beginning is the same. */
function read(audit: TreeAudit, name: TileName): Uint8Array | null {
  const at = (width: number): Uint8Array | null => audit.disk.read(join(audit.directory, tilePath({ ...name, width })));
  const bytes = at(name.width);
  if (bytes !== null || name.width === TILE_WIDTH || !audit.live) return bytes;
  const whole = at(TILE_WIDTH);
  if (whole === null || name.level !== 'entries') return whole?.subarray(0, name.width * HASH_LENGTH) ?? null;
  return formatBundle((parseBundle(whole) ?? []).slice(0, name.width));
}
