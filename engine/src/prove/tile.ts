import { nodeHash } from './merkle.ts';
import type { Hash } from './merkle.ts';

/** C2SP tlog-tiles: the tree is kept as tiles 256 hashes wide, each level of tiles standing on full tiles below. */
export const TILE_WIDTH = 256;
export const HASH_LENGTH = 32;

/** A tile's place; `width` below 256 marks a partial tile. Level `entries` is the bundle of the entries themselves. */
export interface TileName {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** `tile/0/x001/x234/067` or, partial, `tile/0/000.p/5`. */
export function tilePath({ level, index, width }: TileName): string {
  let path = String(index % 1000).padStart(3, '0');
  for (let left = Math.floor(index / 1000); left > 0; left = Math.floor(left / 1000))
    path = `x${String(left % 1000).padStart(3, '0')}/${path}`;
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** Null when the path is not a tile's canonical one. */
export function parseTilePath(path: string): TileName | null {
  const parts = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (parts === null) return null;
  const level = parts[1] === 'entries' ? 'entries' : Number(parts[1]);
  const index = Number(parts[2]!.replace(/[x/]/g, ''));
  const name = { level, index, width: parts[3] === undefined ? TILE_WIDTH : Number(parts[3]) } as const;
  return name.width > 0 && tilePath(name) === path ? name : null;
}

/** The tiles a tree of `size` leaves has at `level`: so many full ones, and a last one of `width` (0: none). */
export function tilesAt(level: number | 'entries', size: number): { readonly full: number; readonly width: number } {
  const hashes = Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 0 : level));
  return { full: Math.floor(hashes / TILE_WIDTH), width: hashes % TILE_WIDTH };
}

/** Levels that hold at least one hash, lowest first. */
export function tileLevels(size: number): number[] {
  const levels: number[] = [];
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level++) levels.push(level);
  return levels;
}

/**
 * The tile that answers for the complete subtree (`level`, `index`) of binary tree levels in a tree of `size`,
 * and which of its hashes the subtree spans.
 */
export function tileOfNode(
  level: number,
  index: number,
  size: number,
): { readonly tile: TileName; readonly first: number; readonly count: number } {
  const tileLevel = Math.floor(level / 8);
  const count = 2 ** (level % 8);
  const start = index * count;
  const tileIndex = Math.floor(start / TILE_WIDTH);
  const { full, width } = tilesAt(tileLevel, size);
  return {
    tile: { level: tileLevel, index: tileIndex, width: tileIndex < full ? TILE_WIDTH : width },
    first: start % TILE_WIDTH,
    count,
  };
}

/** The Merkle hash over `count` (a power of two) hashes of a tile. */
export function hashOfTile(hash: Hash, tile: Uint8Array, first: number, count: number): Uint8Array {
  if (count === 1) return tile.slice(first * HASH_LENGTH, (first + 1) * HASH_LENGTH);
  let row: Uint8Array[] = [];
  for (let i = first; i < first + count; i++) row.push(tile.subarray(i * HASH_LENGTH, (i + 1) * HASH_LENGTH));
  while (row.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i < row.length; i += 2) above.push(nodeHash(hash, row[i]!, row[i + 1]!));
    row = above;
  }
  return row[0]!;
}

/** Entries of a bundle in order, each behind its big-endian uint16 length; null when the bytes do not divide so. */
export function parseBundle(bytes: Uint8Array): Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = at + 2 <= bytes.length ? (bytes[at]! << 8) | bytes[at + 1]! : Infinity;
    if (at + 2 + length > bytes.length) return null;
    entries.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return entries;
}

export function formatBundle(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((length, entry) => length + 2 + entry.length, 0));
  let at = 0;
  for (const entry of entries) {
    bytes[at] = entry.length >> 8;
    bytes[at + 1] = entry.length & 255;
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}
