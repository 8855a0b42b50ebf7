/** A set of words with a payload each, matched longest-first from a position. */
export interface Trie<T> {
  /** The longest word that starts at `at`. `end` is exclusive. */
  longest(codes: Uint16Array, length: number, at: number): { readonly end: number; readonly payload: T } | null;
  /** Whether any word starts with this unit: a table look-up for the scanning loop. */
  readonly starts: Uint8Array;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  payload: T | undefined;
}

export function buildTrie<T>(entries: Iterable<readonly [word: string, payload: T]>): Trie<T> {
  const root: Node<T> = { next: new Map(), payload: undefined };
  const starts = new Uint8Array(0x10000);
  /** The root's own children by code: most positions are decided by one look here. */
  const firsts: (Node<T> | undefined)[] = Array.from({ length: 0x10000 });
  for (const [word, payload] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) node.next.set(code, (next = { next: new Map(), payload: undefined }));
      node = next;
    }
    node.payload ??= payload;
    starts[word.charCodeAt(0)] = 1;
  }
  for (const [code, node] of root.next) firsts[code] = node;
  return {
    starts,
    longest(codes, length, at) {
      if (at >= length) return null;
      let node = firsts[lower(codes[at]!)];
      let end = 0;
      let payload: T | undefined;
      for (let i = at + 1; node !== undefined; i++) {
        if (node.payload !== undefined) {
          end = i;
          payload = node.payload;
        }
        if (i >= length) break;
        node = node.next.get(lower(codes[i]!));
      }
      return payload === undefined ? null : { end, payload };
    },
  };
}

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 32 : code);
