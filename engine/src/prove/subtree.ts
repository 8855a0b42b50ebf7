import { emptyRoot, nodeHash } from './merkle.ts';
import type { Hash } from './merkle.ts';

/** The hash of a complete subtree: leaves `index * 2^level` up to `(index + 1) * 2^level`. */
export type NodeAt = (level: number, index: number) => Uint8Array;

/** The largest power of two smaller than `count` (`count` at least 2): where RFC 6962 splits a tree. */
export function split(count: number): number {
  let k = 1;
  while (k * 2 < count) k *= 2;
  return k;
}

/** The hash over leaves `start` up to `end`, where `start` is a multiple of the smallest power of two not below the width. */
export function rangeHash(hash: Hash, node: NodeAt, start: number, end: number): Uint8Array {
  const width = end - start;
  const level = Math.log2(width);
  if (Number.isInteger(level)) return node(level, start / width);
  const k = split(width);
  return nodeHash(hash, rangeHash(hash, node, start, start + k), rangeHash(hash, node, start + k, end));
}

export function treeRoot(hash: Hash, node: NodeAt, count: number): Uint8Array {
  return count === 0 ? emptyRoot(hash) : rangeHash(hash, node, 0, count);
}

/** PATH(m, D[n]) of RFC 6962 section 2.1.1. `index` must be below `count`. */
export function inclusionProof(hash: Hash, node: NodeAt, index: number, count: number): Uint8Array[] {
  const proof: Uint8Array[] = [];
  let [start, end] = [0, count];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      proof.push(rangeHash(hash, node, middle, end));
      end = middle;
    } else {
      proof.push(rangeHash(hash, node, start, middle));
      start = middle;
    }
  }
  return proof.toReversed();
}

/** PROOF(m, D[n]) of RFC 6962 section 2.1.2; empty when either tree is empty or both are the same. */
export function consistencyProof(hash: Hash, node: NodeAt, size1: number, size2: number): Uint8Array[] {
  if (size1 === 0 || size1 === size2) return [];
  const proof: Uint8Array[] = [];
  let [start, end] = [0, size2];
  let whole = true;
  while (size1 < end) {
    const middle = start + split(end - start);
    if (size1 <= middle) {
      proof.push(rangeHash(hash, node, middle, end));
      end = middle;
    } else {
      proof.push(rangeHash(hash, node, start, middle));
      start = middle;
      whole = false;
    }
  }
  if (!whole) proof.push(rangeHash(hash, node, start, end));
  return proof.toReversed();
}
