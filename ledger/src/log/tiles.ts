import { join } from 'node:path';
import {
  HASH_LENGTH,
  TILE_WIDTH,
  consistencyProof,
  hashOfTile,
  inclusionProof,
  parseBundle,
  tileOfNode,
  tilePath,
  treeRoot,
} from '@pingzhang/engine/prove';
import type { Hash, NodeAt, TileName } from '@pingzhang/engine/prove';
import type { Disk } from '../disk/disk.ts';
import { ledgerError } from '../errors.ts';
import type { Bilingual } from '@pingzhang/engine/model';
import { said } from '../reasons.ts';
import type { Reason } from '../reasons.ts';

const CACHED_TILES = 256;

/** Reads the stored tree of `size` leaves: roots, proofs and entries come from the files, not from memory. */
export interface StoredTree {
  readonly size: number;
  root(): Uint8Array;
  /** The root as it was at an earlier size. */
  rootAt(size: number): Uint8Array;
  inclusion(index: number): Uint8Array[];
  inclusionAt(index: number, size: number): Uint8Array[];
  consistency(size1: number, size2?: number): Uint8Array[];
  leaf(index: number): Uint8Array;
  entry(index: number): Uint8Array;
  bundle(index: number): readonly Uint8Array[];
}

/** Files that are missing or malformed throw PZ_LEDGER_DAMAGED. */
export function storedTree(disk: Disk, directory: string, hash: Hash, size: number): StoredTree {
  const cache = new Map<string, Uint8Array>();
  const file = (name: TileName): Uint8Array => {
    const path = tilePath(name);
    let bytes = cache.get(path) ?? null;
    if (bytes !== null) return bytes;
    bytes = readTile(disk, directory, name);
    if (cache.size >= CACHED_TILES) cache.delete(cache.keys().next().value!);
    cache.set(path, bytes);
    return bytes;
  };
  const node: NodeAt = (level, index) => {
    const { tile, first, count } = tileOfNode(level, index, size);
    return hashOfTile(hash, file(tile), first, count);
  };
  const bundle = (index: number): readonly Uint8Array[] => {
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH);
    const name: TileName = { level: 'entries', index, width };
    const entries = parseBundle(file(name));
    if (entries === null || entries.length < width) throw damaged(name, 'its entries do not divide');
    return entries.slice(0, width);
  };
  return {
    size,
    root: () => treeRoot(hash, node, size),
    rootAt: (count) => treeRoot(hash, node, count),
    inclusion: (index) => inclusionProof(hash, node, index, size),
    inclusionAt: (index, count) => inclusionProof(hash, node, index, count),
    consistency: (size1, size2 = size) => consistencyProof(hash, node, size1, size2),
    leaf: (index) => node(0, index),
    entry: (index) => bundle(Math.floor(index / TILE_WIDTH))[index % TILE_WIDTH]!,
    bundle,
  };
}

/** A full tile answers for any partial one: partial ones are removed when it is there. */
function readTile(disk: Disk, directory: string, name: TileName): Uint8Array {
  const bytes =
    disk.read(join(directory, tilePath(name))) ?? disk.read(join(directory, tilePath({ ...name, width: TILE_WIDTH })));
  if (bytes === null) throw damaged(name, 'it is missing');
  if (name.level !== 'entries' && bytes.length % HASH_LENGTH !== 0) throw damaged(name, 'it is cut');
  if (name.level !== 'entries' && bytes.length < name.width * HASH_LENGTH) throw damaged(name, 'it is cut');
  return bytes;
}

function damaged(name: TileName, reason: Reason | Bilingual): Error {
  return ledgerError('PZ_LEDGER_DAMAGED', { file: tilePath(name), reason: said(reason) });
}
