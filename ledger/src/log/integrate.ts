import { dirname, join } from 'node:path';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import {
  HASH_LENGTH,
  TILE_WIDTH,
  equal,
  formatBundle,
  hashOfTile,
  leafHash,
  parseBundle,
  tilePath,
  toHex,
} from '@pingzhang/engine/prove';
import type { Hash, TileName } from '@pingzhang/engine/prove';
import { createFile } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import type { OnStep } from '../disk/steps.ts';
import { ledgerError } from '../errors.ts';
import type { Tile } from './frontier.ts';
import { storedTree } from './tiles.ts';
import type { Bilingual } from '@pingzhang/engine/model';
import { said } from '../reasons.ts';
import type { Reason } from '../reasons.ts';

export interface Growth {
  /** Leaves already stored, and leaves there are to be. */
  readonly from: number;
  readonly to: number;
  /** Entries from the start of the bundle that holds leaf `from`, up to `to`. */
  readonly entries: readonly Uint8Array[];
  readonly completed: readonly Tile[];
  readonly partial: readonly Tile[];
  readonly root: Uint8Array;
}

/**
 * Stores the entries and tiles by which the tree grows, makes them durable, reads them back and hashes them anew.
 * Throws PZ_LEDGER_DAMAGED when what stands on the disk does not lead to the root computed when the entries came in:
 * one flipped bit under a signed root cannot be repaired afterwards, as the Yeti 2022 log found.
 */
export async function integrate(
  disk: Disk,
  directory: string,
  hash: Hash,
  growth: Growth,
  step: OnStep,
): Promise<void> {
  const names = bundleNames(growth);
  const folders = new Set<string>();
  const store = (name: TileName, bytes: Uint8Array): Promise<void> => {
    const path = join(directory, tilePath(name));
    if (!folders.has(dirname(path))) {
      disk.makeDirectory(dirname(path));
      folders.add(directory);
      for (let folder = dirname(path); folder !== directory; folder = dirname(folder)) folders.add(folder);
    }
    return createFile(disk, path, bytes);
  };

  step('bundle.before-write');
  const start = names[0]!.index * TILE_WIDTH;
  for (let i = 0; i < names.length; i += STORED_AT_ONCE)
    await Promise.all(
      names.slice(i, i + STORED_AT_ONCE).map((name) => {
        const first = name.index * TILE_WIDTH - start;
        return store(name, formatBundle(growth.entries.slice(first, first + name.width)));
      }),
    );
  step('bundle.written');
  const tiles = [...growth.completed, ...growth.partial];
  for (let i = 0; i < tiles.length; i += STORED_AT_ONCE)
    await Promise.all(tiles.slice(i, i + STORED_AT_ONCE).map((tile) => store(tile, tile.bytes)));
  step('tile.written');
  await Promise.all([...folders].map((folder) => disk.syncDirectory(folder)));
  step('tiles.synced');

  await reread(disk, directory, hash, growth);
  step('tree.re-read');
}

const STORED_AT_ONCE = 64;

function bundleNames({ from, to }: Growth): TileName[] {
  const names: TileName[] = [];
  for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < to; index++)
    names.push({ level: 'entries', index, width: Math.min(TILE_WIDTH, to - index * TILE_WIDTH) });
  return names;
}

async function reread(disk: Disk, directory: string, hash: Hash, growth: Growth): Promise<void> {
  const read = (name: TileName): Uint8Array =>
    disk.read(join(directory, tilePath(name))) ?? refuse(name, 'it was written and is gone');
  for (const name of bundleNames(growth)) {
    const entries = parseBundle(read(name)) ?? refuse(name, 'its entries do not divide');
    const tile = { ...name, level: 0 };
    const hashes = read(tile);
    if (entries.length !== name.width || hashes.length !== name.width * HASH_LENGTH) refuse(name, 'it is cut');
    for (const [i, entry] of entries.entries())
      if (!equal(leafHash(hash, entry), hashes.subarray(i * HASH_LENGTH, (i + 1) * HASH_LENGTH)))
        refuse(name, {
          zh: `第 ${name.index * TILE_WIDTH + i} 条不是当初接受的那条`,
          en: `entry ${name.index * TILE_WIDTH + i} is not the one accepted`,
        });
    await yieldToOthers();
  }
  const tree = storedTree(disk, directory, hash, growth.to);
  for (const { level, index, width } of growth.completed) {
    const name: TileName = { level, index, width };
    const above = hashOfTile(hash, read(name), 0, TILE_WIDTH);
    if (!equal(above, nodeAbove(tree.size, read, Number(level) + 1, index)))
      refuse(name, 'it does not fit the level above');
  }
  if (!equal(tree.root(), growth.root))
    refuse(
      { level: 0, index: 0, width: TILE_WIDTH },
      { zh: `存储的根不是 ${toHex(growth.root)}`, en: `the stored root is not ${toHex(growth.root)}` },
    );
}

/** The hash a tile has in the tile above it. */
function nodeAbove(size: number, read: (name: TileName) => Uint8Array, level: number, index: number): Uint8Array {
  const count = Math.floor(size / TILE_WIDTH ** level);
  const parent = Math.floor(index / TILE_WIDTH);
  const bytes = read({ level, index: parent, width: Math.min(TILE_WIDTH, count - parent * TILE_WIDTH) });
  return bytes.subarray((index % TILE_WIDTH) * HASH_LENGTH, ((index % TILE_WIDTH) + 1) * HASH_LENGTH);
}

function refuse(name: TileName, reason: Reason | Bilingual): never {
  throw ledgerError('PZ_LEDGER_DAMAGED', { file: tilePath(name), reason: said(reason) });
}
