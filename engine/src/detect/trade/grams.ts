import type { Folded } from './fold.ts';
import type { Sounds } from './sound.ts';

/**
 * Grams of folded text, hashed into buckets: runs of one to four characters, and pairs with one or two between them, so
 * that 查一下他 and 查下他 share something. A number is one character whatever its size. Each bucket once a post.
 */
export const GRAM_BUCKETS = 1 << 17;

export interface Grams {
  count: number;
  bucket: Uint32Array;
  /** Where a gram begins in `units`, or in `sounds`, and its shape, for the explanation. */
  at: Uint32Array;
  shape: Uint8Array;
  units: Uint16Array;
  sounds: Sounds;
  folded: Uint16Array;
}

export type GramFinder = (folded: Folded, sounds: Sounds) => Grams;

/** Shapes by number: the places of the characters that count. */
const SHAPES: readonly (readonly number[])[] = [[0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 2], [0, 3]];
/** Shapes of syllables come after: pairs and triples, so that 茶户集 and cha户ji are 查户籍 here too. */
const SOUND_SHAPES = [2, 3];

const LINE_FEED = 10;
const LAST_STAMP = 255;
const NUMBER = 0x30;
/** 十百千万, and w for 万: only after a digit. */
const MAGNITUDES: ReadonlySet<number> = new Set(Array.from('十百千万w', (char) => char.charCodeAt(0)));

export function createGramFinder(): GramFinder {
  /** Stamped with the number of the post, and cleared when the numbers run out: small enough to stay in the cache. */
  const seen = new Uint8Array(GRAM_BUCKETS);
  let post = 0;
  const grams: Grams = {
    count: 0,
    bucket: new Uint32Array(0),
    at: new Uint32Array(0),
    shape: new Uint8Array(0),
    units: new Uint16Array(0),
    folded: new Uint16Array(0),
    sounds: { units: new Uint16Array(0), from: new Uint32Array(0), to: new Uint32Array(0), length: 0 },
  };
  return ({ units, length }, sounds) => {
    if (grams.units.length < length) {
      grams.units = new Uint16Array(2 * length);
      grams.bucket = new Uint32Array(2 * length * (SHAPES.length + SOUND_SHAPES.length));
      grams.at = new Uint32Array(2 * length * (SHAPES.length + SOUND_SHAPES.length));
      grams.shape = new Uint8Array(2 * length * (SHAPES.length + SOUND_SHAPES.length));
    }
    const text = grams.units;
    const size = withNumbers(units, length, text);
    if (++post > LAST_STAMP) {
      seen.fill(0);
      post = 1;
    }
    let count = 0;
    const { bucket: buckets, at: places, shape: shapes } = grams;
    const put = (hash: number, at: number, shape: number): void => {
      const bucket = finish(hash);
      if (seen[bucket] === post) return;
      seen[bucket] = post;
      buckets[count] = bucket;
      places[count] = at;
      shapes[count++] = shape;
    };
    for (let at = 0; at < size; at++) {
      const first = text[at]!;
      if (first === LINE_FEED) continue;
      const second = at + 1 < size ? text[at + 1]! : LINE_FEED;
      const third = second !== LINE_FEED && at + 2 < size ? text[at + 2]! : LINE_FEED;
      const fourth = third !== LINE_FEED && at + 3 < size ? text[at + 3]! : LINE_FEED;
      const one = step(SEED, first);
      put(one, at, 0);
      if (second === LINE_FEED) continue;
      const two = step(one, second);
      put(two, at, 1);
      if (third === LINE_FEED) continue;
      const three = step(two, third);
      put(three, at, 2);
      put(step(one ^ GAP, third), at, 4);
      if (fourth === LINE_FEED) continue;
      put(step(three, fourth), at, 3);
      put(step(one ^ WIDE_GAP, fourth), at, 5);
    }
    for (let at = 0; at + 1 < sounds.length; at++) {
      const first = sounds.units[at]!;
      const second = sounds.units[at + 1]!;
      if (first < FIRST_SYLLABLE || second < FIRST_SYLLABLE) continue;
      const two = step(step(SEED, first), second);
      put(two, at, SHAPES.length);
      const third = at + 2 < sounds.length ? sounds.units[at + 2]! : LINE_FEED;
      if (third >= FIRST_SYLLABLE) put(step(two, third), at, SHAPES.length + 1);
    }
    grams.sounds = sounds;
    grams.folded = units;
    grams.count = count;
    return grams;
  };
}

/** The gram as a reader sees it: characters passed over as dots. */
export function gramText({ units, at, shape, sounds, folded }: Grams, i: number): string {
  if (shape[i]! >= SHAPES.length) {
    const last = at[i]! + SOUND_SHAPES[shape[i]! - SHAPES.length]! - 1;
    return `~${String.fromCharCode(...folded.subarray(sounds.from[at[i]!], sounds.to[last]))}`;
  }
  let text = '';
  const places = SHAPES[shape[i]!]!;
  for (let j = 0; j <= places.at(-1)!; j++) text += places.includes(j) ? String.fromCharCode(units[at[i]! + j]!) : '·';
  return text;
}

const SEED = 0x9e3779b1;
const GAP = 0x51ed270b;
const WIDE_GAP = 0x2545f491;

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return (mixed ^ (mixed >>> 16)) & (GRAM_BUCKETS - 1);
}

const FIRST_SYLLABLE = 0xe000;

const SMALL_W = 0x77;
const FIRST_HAN = 0x4e00;

/** Copies units, each number as one; returns how many there are. */
function withNumbers(units: Uint16Array, length: number, out: Uint16Array): number {
  let size = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    const inside = size > 0 && out[size - 1] === NUMBER;
    const digit = unit >= 0x30 && unit <= 0x39;
    if (inside && (digit || unit === SMALL_W || (unit >= FIRST_HAN && MAGNITUDES.has(unit)))) continue;
    out[size++] = digit ? NUMBER : unit;
  }
  return size;
}
