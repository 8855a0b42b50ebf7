import { HASH_LENGTH, TILE_WIDTH, hashOfTile, treeRoot } from '@pingzhang/engine/prove';
import type { Hash, TileName } from '@pingzhang/engine/prove';

/** A tile with its hashes. */
export interface Tile extends TileName {
  readonly bytes: Uint8Array;
}

/** The rightmost tile of every level: enough to grow the tree and to know its root. */
export class Frontier {
  readonly #hash: Hash;
  readonly #levels: { bytes: Uint8Array; width: number; index: number }[] = [];
  #completed: Tile[] = [];
  #size = 0;

  /** `tiles` are the partial tiles of a tree of `size`, as `tileNames` of its shape lists them. */
  constructor(hash: Hash, size: number, partial: (level: number, index: number, width: number) => Uint8Array) {
    this.#hash = hash;
    this.#size = size;
    for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / TILE_WIDTH)) {
      const [index, width] = [Math.floor(count / TILE_WIDTH), count % TILE_WIDTH];
      const bytes = new Uint8Array(TILE_WIDTH * HASH_LENGTH);
      if (width > 0) bytes.set(partial(level, index, width).subarray(0, width * HASH_LENGTH));
      this.#levels.push({ bytes, width, index });
    }
  }

  get size(): number {
    return this.#size;
  }

  push(leaf: Uint8Array): void {
    this.#size++;
    this.#pushAt(0, leaf);
  }

  #pushAt(level: number, hash: Uint8Array): void {
    const tile = (this.#levels[level] ??= { bytes: new Uint8Array(TILE_WIDTH * HASH_LENGTH), width: 0, index: 0 });
    tile.bytes.set(hash, tile.width * HASH_LENGTH);
    tile.width++;
    if (tile.width < TILE_WIDTH) return;
    this.#completed.push({ level, index: tile.index, width: TILE_WIDTH, bytes: tile.bytes });
    this.#pushAt(level + 1, hashOfTile(this.#hash, tile.bytes, 0, TILE_WIDTH));
    this.#levels[level] = { bytes: new Uint8Array(TILE_WIDTH * HASH_LENGTH), width: 0, index: tile.index + 1 };
  }

  /** Tiles completed since the last call, and a copy of the partial ones as they stand. */
  take(): { readonly completed: readonly Tile[]; readonly partial: readonly Tile[] } {
    const completed = this.#completed;
    this.#completed = [];
    const partial = this.#levels
      .map(({ bytes, width, index }, level) => ({ level, index, width, bytes: bytes.slice(0, width * HASH_LENGTH) }))
      .filter(({ width }) => width > 0);
    return { completed, partial };
  }

  root(): Uint8Array {
    return treeRoot(this.#hash, (level, index) => this.#node(level, index), this.#size);
  }

  /** A root's subtrees of binary level 8t to 8t + 7 all stand in the last, partial tile of tile level t. */
  #node(level: number, index: number): Uint8Array {
    const tile = this.#levels[Math.floor(level / 8)]!;
    const count = 2 ** (level % 8);
    return hashOfTile(this.#hash, tile.bytes, index * count - tile.index * TILE_WIDTH, count);
  }
}
