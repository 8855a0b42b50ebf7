import type { TaggerModel } from './model.ts';

/** The word list, ready for walking. */
export interface WordTree {
  readonly weight: Uint8Array;
  readonly wordClass: Uint8Array;
  /** The node one unit further, or -1. The root is node 0. */
  step(node: number, code: number): number;
}

/** The children of a node stand together, in the order of their units. */
export function wordTree({ nodeCode, nodeChild, nodeWeight, nodeClass }: TaggerModel): WordTree {
  return {
    weight: nodeWeight,
    wordClass: nodeClass,
    step(node, code) {
      let low = nodeChild[node]!;
      let high = nodeChild[node + 1]!;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (nodeCode[middle]! < code) low = middle + 1;
        else high = middle;
      }
      return low < nodeChild[node + 1]! && nodeCode[low] === code ? low : -1;
    },
  };
}

/** The class of a word of the list, or null when it holds no such word. */
export function classOfWord(model: TaggerModel, text: string): number | null {
  const tree = wordTree(model);
  let node = 0;
  for (let i = 0; i < text.length; i++) {
    node = tree.step(node, text.charCodeAt(i));
    if (node < 0) return null;
  }
  return tree.weight[node] === 0 ? null : tree.wordClass[node]!;
}
