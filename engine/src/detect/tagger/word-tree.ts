import type { TaggerModel } from './model.ts';

/** The word list, ready for walking: children are found through one table of hashed steps. */
export interface WordTree {
  readonly weight: Uint8Array;
  readonly wordClass: Uint8Array;
  /** The node one unit further, or -1. The root is node 0. */
  step(node: number, code: number): number;
}

export function wordTree({ nodeCode, nodeChild, nodeWeight, nodeClass }: TaggerModel): WordTree {
  const nodes = nodeCode.length;
  const parent = new Int32Array(nodes);
  let bits = 10;
  while (1 << bits < nodes * 2) bits++;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(mask + 1);
  for (let node = 0; node < nodes; node++) {
    for (let child = nodeChild[node]!; child < nodeChild[node + 1]!; child++) {
      parent[child] = node;
      let slot = stepHash(node, nodeCode[child]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = child;
    }
  }
  return {
    weight: nodeWeight,
    wordClass: nodeClass,
    step(node, code) {
      for (let slot = stepHash(node, code) & mask; ; slot = (slot + 1) & mask) {
        const child = slots[slot]!;
        if (child === 0) return -1;
        if (parent[child] === node && nodeCode[child] === code) return child;
      }
    },
  };
}

export function stepHash(node: number, code: number): number {
  const mixed = Math.imul(node ^ (code << 12), 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
