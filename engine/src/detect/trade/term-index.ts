/**
 * Many words looked for in one pass: a trie in flat tables, entered only where a pair of units that begins some word
 * stands (bit tables of pairs and threes tell). On text without terms that is one multiplication and one load per unit; the work
 * is bounded by the text times the longest word, which `LONGEST_WORD` bounds.
 */
export interface TermIndex {
  /** Calls `found` for every word at every place: its number, its first unit and the one after its last. */
  scan(units: Uint16Array, length: number, found: (word: number, start: number, end: number) => void): void;
  /** Whether any word stands in a text as it is written. */
  has(text: string): boolean;
}

/** In UTF-16 units; longer ones are refused where packs are read. */
export const LONGEST_WORD = 64;

/** The bit table has some thirty bits a word: small lists stay in the cache, large ones still rule out nearly every pair. */
const BITS_A_WORD = 32;
const MOST_BITS = 20;
const PAIR = 0x9e3779b1;
const STEP = 0x85ebca6b;
const ROOT = -1;

/** Compiles words by their number. The empty word is never found; one of a single unit is looked up by itself. */
export function createTermIndex(words: readonly string[]): TermIndex {
  const units = words.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.max(8, Math.ceil(Math.log2(2 * units + 1)));
  const mask = (1 << bits) - 1;
  const shift = 32 - bits;
  /** A node is its slot: the slot of its parent, the unit that leads here, and the first word that ends here. */
  const parent = new Int32Array(1 << bits).fill(-2);
  const unit = new Uint16Array(1 << bits);
  const ends = new Int32Array(1 << bits).fill(-1);
  /** Words of the same letters: the next of them, in the order they were given. */
  const next = new Int32Array(words.length).fill(-1);
  const last = new Int32Array(words.length);
  const bloomBits = Math.min(MOST_BITS, Math.max(10, Math.ceil(Math.log2(BITS_A_WORD * words.length + 1))));
  const bloomShift = 32 - bloomBits;
  const bloom = new Uint32Array(1 << (bloomBits - 5));
  /** Pairs that are words themselves, and first three units of longer words: with many words nearly every pair begins one. */
  const twos = new Uint32Array(1 << (bloomBits - 5));
  const threes = new Uint32Array(1 << (bloomBits - 5));
  const begins = (pair: number, third: number): boolean => {
    const bit = pair >>> bloomShift;
    if ((twos[bit >>> 5]! & (1 << (bit & 31))) !== 0) return true;
    const triple = Math.imul(pair ^ third, STEP) >>> bloomShift;
    return (threes[triple >>> 5]! & (1 << (triple & 31))) !== 0;
  };
  const singles = new Int32Array(1 << 16).fill(-1);
  /** Whether a unit is a word by itself: a byte each, where `singles` is four. */
  const single = new Uint8Array(1 << 16);

  const slotOf = (from: number, code: number): number => {
    let slot = Math.imul(Math.imul(from + 2, STEP) ^ code, PAIR) >>> shift;
    while (parent[slot] !== -2 && (parent[slot] !== from || unit[slot] !== code)) slot = (slot + 1) & mask;
    return slot;
  };
  const chain = (heads: Int32Array, at: number, word: number): void => {
    const head = heads[at]!;
    if (head < 0) heads[at] = word;
    else next[last[head]!] = word;
    last[head < 0 ? word : head] = word;
  };

  for (const [number, word] of words.entries()) {
    if (word.length === 0) continue;
    if (word.length === 1) {
      chain(singles, word.charCodeAt(0), number);
      single[word.charCodeAt(0)] = 1;
      continue;
    }
    const pair = Math.imul((word.charCodeAt(0) << 16) | word.charCodeAt(1), PAIR);
    const bit = pair >>> bloomShift;
    bloom[bit >>> 5]! |= 1 << (bit & 31);
    const [table, entry] =
      word.length === 2 ? [twos, bit] : [threes, Math.imul(pair ^ word.charCodeAt(2), STEP) >>> bloomShift];
    table[entry >>> 5]! |= 1 << (entry & 31);
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const slot = slotOf(node, code);
      parent[slot] = node;
      unit[slot] = code;
      node = slot;
    }
    chain(ends, node, number);
  }

  return {
    scan(text, length, found) {
      for (let at = 0; at < length; at++) {
        const first = text[at]!;
        if (single[first] === 1)
          for (let word = singles[first]!; word >= 0; word = next[word]!) found(word, at, at + 1);
        if (at + 1 >= length) break;
        const pair = Math.imul((first << 16) | text[at + 1]!, PAIR);
        const bit = pair >>> bloomShift;
        if ((bloom[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
        if (!begins(pair, at + 2 < length ? text[at + 2]! : 0)) continue;
        let node = slotOf(ROOT, first);
        for (let i = at + 1; parent[node] !== -2; i++) {
          for (let word = ends[node]!; word >= 0; word = next[word]!) found(word, at, i);
          if (i >= length) break;
          node = slotOf(node, text[i]!);
        }
      }
    },
    has(text) {
      let first = text.charCodeAt(0);
      for (let at = 1; at < text.length; at++) {
        if (single[first] === 1) return true;
        const second = text.charCodeAt(at);
        const pair = Math.imul((first << 16) | second, PAIR);
        const bit = pair >>> bloomShift;
        if ((bloom[bit >>> 5]! & (1 << (bit & 31))) !== 0 && begins(pair, text.charCodeAt(at + 1) | 0)) {
          let node = slotOf(slotOf(ROOT, first), second);
          for (let i = at + 1; parent[node] !== -2; i++) {
            if (ends[node]! >= 0) return true;
            if (i >= text.length) break;
            node = slotOf(node, text.charCodeAt(i));
          }
        }
        first = second;
      }
      return text.length > 0 && single[first] === 1;
    },
  };
}
