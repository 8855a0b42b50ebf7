import {
  FOLLOWED,
  FULL,
  GUESSED,
  MARK_SHIFT,
  MARKS,
  NODES,
  nodesAt,
  pairMask,
  pairsAt,
  pairShift,
  ROOT,
  UNKNOWN,
  WAYS,
} from './memory';
import { codeOf, DIGIT, isLetter } from './units';

/** No word of that length. */
const NO_WAY: i32 = 1 << 24;

/**
 * The words that begin at each position, of one to four characters: what each costs, and its node. A word of the list is
 * taken before a character it does not know, whatever the cost; runs of digits or letters cost nothing.
 */
export function wordsOf(size: i32): void {
  guess(size);
  const none = i32x4(UNKNOWN + FULL, NO_WAY, NO_WAY, NO_WAY);
  for (let i = 0; i < size; i++) {
    const unit = codeOf(i);
    v128.store(i << 4, none, WAYS);
    store<i32>(i << 4, -1, NODES);
    store<i32>(i << 2, 0, FOLLOWED);
    let node = load<i32>(unit << 2, ROOT);
    if (node === 0) {
      if (unit === DIGIT || isLetter(unit)) store<i32>(i << 4, UNKNOWN, WAYS);
      continue;
    }
    let found = load<u64>(nodesAt + (node << 3));
    way(i << 4, node, found, UNKNOWN + FULL);
    const guessed = load<i32>(i << 2, GUESSED);
    if ((guessed & 1) === 0) continue;
    node = pairOf(found, unit, codeOf(i + 1));
    if (node === 0) continue;
    found = load<u64>(nodesAt + (node << 3));
    way((i << 4) + 4, node, found, NO_WAY);
    if ((guessed & 2) === 0) continue;
    node = childOf(found, codeOf(i + 2));
    if (node === 0) continue;
    found = load<u64>(nodesAt + (node << 3));
    way((i << 4) + 8, node, found, NO_WAY);
    node = childOf(found, codeOf(i + 3));
    if (node === 0) continue;
    way((i << 4) + 12, node, load<u64>(nodesAt + (node << 3)), NO_WAY);
    store<i32>(i << 2, node, FOLLOWED);
  }
}

/**
 * Whether any word begins with the two, and with the three units here: by marks the host has made for their hashes, which
 * say yes too often and never no too often. Asked beforehand and for all, so that few branches wait for memory.
 */
function guess(size: i32): void {
  for (let i = 0; i < size; i++) {
    const pair = pairHash(codeOf(i), codeOf(i + 1));
    store<i32>(i << 2, marked(pair) | (marked(pair ^ (codeOf(i + 2) * <i32>0xc2b2ae35)) << 1), GUESSED);
  }
}

@inline
function marked(hash: i32): i32 {
  const mark = hash >>> MARK_SHIFT;
  return (<i32>load<u8>(mark >>> 3, MARKS) >>> (mark & 7)) & 1;
}

@inline
function pairHash(first: i32, second: i32): i32 {
  return (first * <i32>0x9e3779b1) ^ (second * <i32>0x85ebca6b);
}

/** A node in which no word ends only leads on. */
@inline
function way(at: i32, node: i32, found: u64, otherwise: i32): void {
  const weight = weightOf(found);
  const none = -i32(weight === 0);
  store<i32>(at, ((FULL - weight) & ~none) | (otherwise & none), WAYS);
  store<i32>(at, node | none, NODES);
}

// A node in 64 bits: its unit, the weight of the word that ends in it, the class of that word, how many children, the first.

@inline
export function weightOf(found: u64): i32 {
  return <i32>(found >> 16) & 0xff;
}

@inline
export function classOfNode(node: i32): i32 {
  return <i32>load<u8>(nodesAt + (node << 3), 3);
}

@inline
function childCount(found: u64): i32 {
  return <i32>(found >> 32) & 0x3ff;
}

@inline
function firstChild(found: u64): i32 {
  return <i32>(found >> 42);
}

/** The child of a node of the first unit, or 0: the host has put each where its hash points, or in the next free slot. */
@inline
function pairOf(found: u64, first: i32, second: i32): i32 {
  const count = childCount(found);
  if (count === 0) return 0;
  const low = firstChild(found);
  let slot = (pairHash(first, second) >>> pairShift) << 2;
  let child = load<i32>(pairsAt + slot);
  while (child !== 0) {
    if (<u32>(child - low) < <u32>count && <i32>load<u16>(nodesAt + (child << 3)) === second) return child;
    slot = (slot + 4) & pairMask;
    child = load<i32>(pairsAt + slot);
  }
  return 0;
}

/** The children of a node stand together, in the order of their units; two characters seldom have many. 0: no such child. */
@inline
export function childOf(found: u64, unit: i32): i32 {
  const low = firstChild(found);
  for (let child = low, end = low + childCount(found); child < end; child++) {
    const code = <i32>load<u16>(nodesAt + (child << 3));
    if (code >= unit) return code === unit ? child : 0;
  }
  return 0;
}
