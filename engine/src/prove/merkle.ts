import { equal, hash32 } from './bytes.ts';
import { pureSuite } from './suite.ts';
import type { Suite } from './suite.ts';

/** RFC 6962 section 2.1, RFC 9162 section 2.1: leaves and nodes are hashed under different first bytes. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** What is hashed is put together here: a tree hashes millions of short inputs, and allocating each cost as much again. */
let joined = new Uint8Array(1024);

export function leafHash(hash: Hash, entry: Uint8Array): Uint8Array {
  const length = entry.length + 1;
  if (length > joined.length) joined = new Uint8Array(2 * length);
  joined[0] = 0;
  joined.set(entry, 1);
  return hash(joined.subarray(0, length));
}

export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  joined[0] = 1;
  joined.set(left, 1);
  joined.set(right, 1 + left.length);
  return hash(joined.subarray(0, 1 + left.length + right.length));
}

/** The root of the tree with no leaves is the hash of nothing. */
export function emptyRoot(hash: Hash): Uint8Array {
  return hash(new Uint8Array(0));
}

/** A leaf index or tree size: whole, not negative, exactly representable; null otherwise. */
export function size(value: unknown): number | null {
  const number =
    typeof value === 'bigint' || (typeof value === 'string' && /^(0|[1-9]\d{0,15})$/.test(value))
      ? Number(value)
      : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

type Bytes = Uint8Array | string;
type Size = number | bigint | string;

export interface InclusionClaim {
  /** Zero-based. */
  readonly index: Size;
  readonly size: Size;
  readonly leafHash: Bytes;
  /** From the leaf's sibling up to the root's child. */
  readonly proof: readonly Bytes[] | null | undefined;
  readonly root: Bytes;
}

/**
 * Whether the leaf stands at `index` of the tree of `size` leaves with this root (RFC 9162 section 2.1.3.2).
 * Hashes are 32 bytes, or their hexadecimal or base64 text. Anything malformed is simply not proven: false.
 */
export function verifyInclusion(claim: InclusionClaim, suite: Pick<Suite, 'hash'> = pureSuite): boolean {
  const index = size(claim.index);
  const count = size(claim.size);
  const leaf = hash32(claim.leafHash);
  const root = hash32(claim.root);
  const proof = hashes(claim.proof);
  if (index === null || count === null || leaf === null || root === null || proof === null) return false;
  const computed = rootFromInclusion(suite.hash, index, count, leaf, proof);
  return computed !== null && equal(computed, root);
}

/** The root an inclusion proof leads to, or null when the proof has not the length the tree's shape asks for. */
export function rootFromInclusion(
  hash: Hash,
  index: number,
  count: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
): Uint8Array | null {
  if (index >= count) return null;
  let at = index;
  let last = count - 1;
  let node = leaf;
  for (const sibling of proof) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(hash, sibling, node);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else node = nodeHash(hash, node, sibling);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? node : null;
}

export interface ConsistencyClaim {
  readonly size1: Size;
  readonly size2: Size;
  readonly proof: readonly Bytes[] | null | undefined;
  readonly root1: Bytes;
  readonly root2: Bytes;
}

/** Whether the tree of `size1` leaves is a prefix of that of `size2` (RFC 9162 section 2.1.4.2). Malformed: false. */
export function verifyConsistency(claim: ConsistencyClaim, suite: Pick<Suite, 'hash'> = pureSuite): boolean {
  const size1 = size(claim.size1);
  const size2 = size(claim.size2);
  const root1 = hash32(claim.root1);
  const root2 = hash32(claim.root2);
  const proof = hashes(claim.proof);
  if (size1 === null || size2 === null || root1 === null || root2 === null || proof === null) return false;
  if (size1 > size2) return false;
  const { hash } = suite;
  if (size1 === size2) return proof.length === 0 && equal(root1, root2) && (size1 > 0 || equal(root1, emptyRoot(hash)));
  if (size1 === 0) return proof.length === 0 && equal(root1, emptyRoot(hash));
  if (proof.length === 0) return false;

  let at = size1 - 1;
  let last = size2 - 1;
  while (at % 2 === 1) {
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  // When size1 is a power of two its root is itself the first node and is left out of the proof.
  const path = at === 0 ? [root1, ...proof] : proof;
  let first = path[0]!;
  let second = path[0]!;
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      first = nodeHash(hash, sibling, first);
      second = nodeHash(hash, sibling, second);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else second = nodeHash(hash, second, sibling);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equal(first, root1) && equal(second, root2);
}

function hashes(proof: readonly Bytes[] | null | undefined): Uint8Array[] | null {
  if (proof === null || proof === undefined) return [];
  if (!Array.isArray(proof) || proof.length > 64) return null;
  const all: Uint8Array[] = [];
  for (const item of proof) {
    const bytes = hash32(item);
    if (bytes === null) return null;
    all.push(bytes);
  }
  return all;
}
