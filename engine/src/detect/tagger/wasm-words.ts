import { isHan } from '../view/char-class.ts';
import type { TaggerModel } from './model.ts';

// The word list as kernels/names/words.ts wants it.

/** Children a node may have in the kernel: ten bits. */
const MOST_CHILDREN = 1023;

/** Each node in two words: unit, weight and class; how many children, and the first of them. */
export function nodesOf({ nodeCode, nodeChild, nodeWeight, nodeClass }: TaggerModel): Uint32Array {
  const nodes = new Uint32Array(nodeCode.length * 2);
  for (let node = 1; node < nodeCode.length; node++) {
    const first = nodeChild[node]!;
    nodes[node * 2] = nodeCode[node]! | (nodeWeight[node]! << 16) | (nodeClass[node]! << 24);
    nodes[node * 2 + 1] = Math.min(MOST_CHILDREN, nodeChild[node + 1]! - first) | (first << 10);
  }
  return nodes;
}

/** The node of each Han unit: words begin with one. */
export function rootOf({ nodeCode, nodeChild }: TaggerModel): Uint32Array {
  const root = new Uint32Array(0x10000);
  for (let child = nodeChild[0]!; child < nodeChild[1]!; child++)
    if (isHan(nodeCode[child]!)) root[nodeCode[child]!] = child;
  return root;
}

/** Nodes of two units, each where the hash of the two points or in the next free slot: `pairOf` of the kernel looks there. */
export function pairsOf({ nodeCode, nodeChild }: TaggerModel): Uint32Array {
  const first = nodeChild[0]!;
  const last = nodeChild[1]!;
  let bits = 10;
  while (1 << bits < (nodeChild[last]! - nodeChild[first]!) * 1.5) bits++;
  const pairs = new Uint32Array(1 << bits);
  for (let node = first; node < last; node++)
    for (let child = nodeChild[node]!; child < nodeChild[node + 1]!; child++) {
      let slot = pairHash(nodeCode[node]!, nodeCode[child]!) >>> (32 - bits);
      while (pairs[slot] !== 0) slot = (slot + 1) & (pairs.length - 1);
      pairs[slot] = child;
    }
  return pairs;
}

const MARK_BITS = 20;

/** A mark for the hash of every two and every three units that begin a word, as `guess` of the kernel asks for. */
export function marksOf({ nodeCode, nodeChild }: TaggerModel): Uint8Array {
  const marks = new Uint8Array(1 << (MARK_BITS - 3));
  const mark = (hash: number): void => {
    const at = hash >>> (32 - MARK_BITS);
    marks[at >>> 3]! |= 1 << (at & 7);
  };
  for (let first = nodeChild[0]!; first < nodeChild[1]!; first++)
    for (let second = nodeChild[first]!; second < nodeChild[first + 1]!; second++) {
      const pair = pairHash(nodeCode[first]!, nodeCode[second]!);
      mark(pair);
      for (let third = nodeChild[second]!; third < nodeChild[second + 1]!; third++)
        mark(pair ^ Math.imul(nodeCode[third]!, 0xc2b2ae35));
    }
  return marks;
}

const pairHash = (first: number, second: number): number =>
  Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
