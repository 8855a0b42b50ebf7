/** A set of words with a payload each, matched longest-first from a position. */
export interface Trie<T> {
  /** The longest word that starts at `at`. `end` is exclusive. */
  longest(codes: Uint16Array, length: number, at: number): { readonly end: number; readonly payload: T } | null;
  /** Whether any word starts with this unit: a table look-up for the scanning loop. */
  readonly starts: Uint8Array;
}

/** Nodes have sixteen bits in the key of a step. */
const MOST_NODES = 1 << 16;

/** Words are of lower case; the text may be of either. */
export function buildTrie<T>(entries: Iterable<readonly [word: string, payload: T]>): Trie<T> {
  const payloads: (T | undefined)[] = [undefined];
  const starts = new Uint8Array(0x10000);
  const grown = new Map<number, number>();
  for (const [word, payload] of entries) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const key = (node << 16) | word.charCodeAt(i);
      let next = grown.get(key);
      if (next === undefined) grown.set(key, (next = payloads.push(undefined) - 1));
      node = next;
    }
    payloads[node] ??= payload;
    starts[word.charCodeAt(0)] = 1;
  }
  if (payloads.length > MOST_NODES) throw new RangeError('too many words for one tree');
  // Steps where the hash of node and unit points, or in the next free slot: a miss costs one look, mostly.
  const bits = 32 - Math.clz32(grown.size * 2);
  const last = (1 << bits) - 1;
  const keys = new Int32Array(last + 1);
  const nodes = new Uint16Array(last + 1);
  for (const [key, node] of grown) {
    let slot = Math.imul(key, SPREAD) >>> (32 - bits);
    while (nodes[slot] !== 0) slot = (slot + 1) & last;
    keys[slot] = key;
    nodes[slot] = node;
  }
  return {
    starts,
    longest(codes, length, at) {
      let node = 0;
      let found = 0;
      let end = 0;
      for (let i = at; i < length;) {
        const code = codes[i]!;
        const key = (node << 16) | (code >= 0x41 && code <= 0x5a ? code + 32 : code);
        let slot = Math.imul(key, SPREAD) >>> (32 - bits);
        while (keys[slot] !== key && nodes[slot] !== 0) slot = (slot + 1) & last;
        node = nodes[slot]!;
        if (node === 0) break;
        i++;
        if (payloads[node] === undefined) continue;
        found = node;
        end = i;
      }
      return found === 0 ? null : { end, payload: payloads[found]! };
    },
  };
}

const SPREAD = 0x9e3779b1 | 0;
