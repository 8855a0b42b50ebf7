import { LABELS, NUMBER_WORDS, PULLED, isDocument } from '../view/labels.ts';
import type { Label } from '../view/labels.ts';
import { isHan } from '../view/char-class.ts';
import { FOLD } from '../view/fold-table.ts';
import { utf8Of } from './utf8.ts';

/**
 * The engine's label words as the kernel reads them: a tree of units in one hashed table, and before it what says of
 * the first bytes at a place that no word begins there. All of it is made of the engine's own list.
 */
export interface LabelTable {
  /**
   * By hash of a character 64 bits: one by hash of the Han character behind, the lowest where a word goes on with
   * something else, all where the character is a word.
   */
  readonly pair: Uint8Array;
  /** By hash of two bytes of which the first is a letter: 0, `LOOK` or `ALWAYS`; so of three; one bit by hash of four. */
  readonly two: Uint8Array;
  readonly three: Uint8Array;
  readonly four: Uint8Array;
  /**
   * `node << 16 | unit` and the node it leads to, with `ENDS` where a word ends and `GOES_ON` where one is longer, in
   * 32 bits each; an empty place is 0. Node 0 is the root.
   */
  readonly slots: Uint8Array;
  /** By node: the label that ends here, counted from 1, and the node that holds its second character pulled apart. */
  readonly payload: Uint8Array;
  readonly pulled: Uint8Array;
  /** By label: `NUMBER_WORD`, `DOCUMENT`. */
  readonly kind: Uint8Array;
}

/** Every label, by the number the kernel calls it. */
export const LABEL_LIST: readonly Label[] = [...LABELS.values()];

const [LOOK, ALWAYS] = [1, 2] as const;
const [NUMBER_WORD, DOCUMENT] = [1, 2] as const;

const PAIR_BITS = 11;
const TWO_BITS = 12;
const THREE_BITS = 13;
const FOUR_BITS = 15;
const SLOT_BITS = 15;
const [ENDS, GOES_ON] = [1 << 16, 1 << 17] as const;
const [A, B] = [0x9e3779b1, 0x85ebca6b];

export function labelTable(): LabelTable {
  const tree = treeOf();
  const filters = filtersOf();
  const kind = Uint8Array.from(
    LABEL_LIST,
    (label) => (NUMBER_WORDS.has(label.word) ? NUMBER_WORD : 0) | (isDocument(label) ? DOCUMENT : 0),
  );
  return { ...filters, ...tree, kind };
}

function treeOf(): Pick<LabelTable, 'slots' | 'payload' | 'pulled'> {
  const slots = new Int32Array(2 << SLOT_BITS);
  const entries: { readonly slot: number; readonly from: number; readonly to: number }[] = [];
  let nodes = 1;
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, A) >>> (32 - SLOT_BITS);
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
    return slot;
  };
  /** The node a unit leads to; a Han character in each way it is written. */
  const step = (from: number, unit: number): number => {
    const known = slots[2 * slotOf((from << 16) | unit) + 1]!;
    if (known !== 0) return known;
    const to = nodes++;
    for (const each of isHan(unit) ? unitsFor(unit) : [unit]) {
      const slot = slotOf((from << 16) | each);
      if (entries.push({ slot, from, to }) * 3 > 2 << SLOT_BITS) throw new RangeError('too many label words');
      slots[2 * slot] = (from << 16) | each;
      slots[2 * slot + 1] = to;
    }
    return to;
  };
  const numberOf = new Map(LABEL_LIST.map((label, i) => [label, i + 1]));
  const ends: [node: number, label: number][] = LABEL_LIST.map(({ word }, i) => [
    Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)).reduce(step, 0),
    i + 1,
  ]);
  const apart: [node: number, holder: number][] = [];
  for (const [unit, seconds] of PULLED) {
    const holder = nodes++;
    apart.push([step(0, unit), holder]);
    for (const [second, label] of seconds) ends.push([step(holder, second), numberOf.get(label)!]);
  }
  const payload = new Uint16Array(nodes);
  const pulled = new Uint16Array(nodes);
  for (const [node, label] of ends) payload[node] = label;
  for (const [node, holder] of apart) pulled[node] = holder;
  const goesOn = new Set(entries.map(({ from }) => from));
  for (const { slot, to } of entries)
    slots[2 * slot + 1]! |= (payload[to] === 0 ? 0 : ENDS) | (goesOn.has(to) ? GOES_ON : 0);
  return {
    slots: new Uint8Array(slots.buffer),
    payload: new Uint8Array(payload.buffer),
    pulled: new Uint8Array(pulled.buffer),
  };
}

type Written = readonly (readonly number[])[];

function filtersOf(): Pick<LabelTable, 'pair' | 'two' | 'three' | 'four'> {
  const pair = new Uint8Array(8 << PAIR_BITS);
  const two = new Uint8Array(1 << TWO_BITS);
  const three = new Uint8Array(1 << THREE_BITS);
  const four = new Uint8Array(1 << (FOUR_BITS - 3));
  const bit = (table: Uint8Array, hash: number): void => {
    table[hash >> 3]! |= 1 << (hash & 7);
  };
  /** A word of characters: by its first, or by its first two. */
  const wide = (begin: Written, next: Written | undefined): void => {
    for (const x of begin) {
      if (x.length !== 3) throw new TypeError('a label word begins with a character of two or four bytes');
      const word = pair.subarray(8 * hashOf(x, A, PAIR_BITS)).subarray(0, 8);
      if (next === undefined) word.fill(255);
      for (const y of next ?? []) bit(word, isHanLead(y[0]!) ? hashOf(y, B, 6) : 0);
    }
  };
  /** A word that begins with a letter: by its first bytes, small and capital letters alike. */
  const narrow = (units: readonly Written[]): void => {
    for (const bytes of begins(units)) {
      const low = bytes.map((byte) => byte | 0x20);
      if (low.length === 1)
        for (let second = 0; second < 256; second++) two[hashOf([low[0]!, second | 0x20], A, TWO_BITS)]! |= ALWAYS;
      else two[hashOf(low.slice(0, 2), A, TWO_BITS)]! |= low.length === 2 ? ALWAYS : LOOK;
      if (low.length > 2) three[hashOf(low.slice(0, 3), A, THREE_BITS)]! |= low.length === 3 ? ALWAYS : LOOK;
      if (low.length > 3) bit(four, hashOf(low, A, FOUR_BITS));
    }
  };
  for (const { word } of LABEL_LIST) {
    const units = Array.from({ length: Math.min(4, word.length) }, (_, i) => written(word.charCodeAt(i)));
    if (word.charCodeAt(0) >= 0x80) wide(units[0]!, units[1]);
    else if (/^[a-z]/.test(word)) narrow(units);
  }
  // What parts a word that is set wide.
  for (const unit of PULLED.keys()) for (const sign of ' .·') wide(written(unit), written(sign.charCodeAt(0)));
  return { pair, two, three, four };
}

/** The first byte of a common Han character. */
const isHanLead = (byte: number): boolean => byte >= 0xe4 && byte <= 0xe9;

const wordOf = (bytes: readonly number[]): number => bytes.reduce((word, byte, i) => word | (byte << (8 * i)), 0);
const hashOf = (bytes: readonly number[], factor: number, bits: number): number =>
  Math.imul(wordOf(bytes), factor) >>> (32 - bits);

/** The first four bytes of a word, in every way its units may be written. */
function begins(units: readonly Written[]): number[][] {
  let all: number[][] = [[]];
  for (const unit of units)
    all = all.flatMap((before) => (before.length >= 4 ? [before] : unit.map((bytes) => [...before, ...bytes])));
  return all.map((bytes) => bytes.slice(0, 4));
}

/** Every unit that is read as this one: 電 for 电. */
function unitsFor(unit: number): readonly number[] {
  if (READ_AS.size === 0) FOLD.forEach((fold, raw) => READ_AS.set(fold, [...(READ_AS.get(fold) ?? []), raw]));
  return READ_AS.get(unit)!;
}

const READ_AS = new Map<number, readonly number[]>();

/** The same in UTF-8. */
const written = (unit: number): Written => unitsFor(unit).map((raw) => utf8Of(String.fromCharCode(raw)));
