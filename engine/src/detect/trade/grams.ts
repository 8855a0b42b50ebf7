import type { Folded } from './fold.ts';
import type { Sounds } from './sound.ts';

/**
 * Grams of folded text, hashed into buckets: characters, pairs, pairs with one between them (查一下 and 查下 share
 * something), and pairs of syllables. Longer ones were worse on families held back. A number is one character whatever
 * its size. Each bucket once a post.
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

/** Shapes by number: the characters before the one that counts last. */
const ONE = 0;
const TWO = 1;
const AROUND = 2;
/** Two syllables: 茶户 and cha户 are 查户 here too. */
const SPOKEN = 3;
const SHAPES = 4;

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
      grams.bucket = new Uint32Array(2 * length * SHAPES);
      grams.at = new Uint32Array(2 * length * SHAPES);
      grams.shape = new Uint8Array(2 * length * SHAPES);
    }
    const text = grams.units;
    const size = withNumbers(units, length, text);
    if (++post > LAST_STAMP) {
      seen.fill(0);
      post = 1;
    }
    let count = 0;
    const { bucket: buckets, at: places, shape: shapes } = grams;
    for (let at = 0; at < size; at++) {
      const first = text[at]!;
      if (first === LINE_FEED) continue;
      const one = step(SEED, first);
      let bucket = finish(one);
      if (seen[bucket] !== post) {
        seen[bucket] = post;
        buckets[count] = bucket;
        places[count] = at;
        shapes[count++] = ONE;
      }
      const second = at + 1 < size ? text[at + 1]! : LINE_FEED;
      if (second === LINE_FEED) continue;
      bucket = finish(step(one, second));
      if (seen[bucket] !== post) {
        seen[bucket] = post;
        buckets[count] = bucket;
        places[count] = at;
        shapes[count++] = TWO;
      }
      const third = at + 2 < size ? text[at + 2]! : LINE_FEED;
      if (third === LINE_FEED) continue;
      bucket = finish(step(one ^ GAP, third));
      if (seen[bucket] !== post) {
        seen[bucket] = post;
        buckets[count] = bucket;
        places[count] = at;
        shapes[count++] = AROUND;
      }
    }
    const spoken = sounds.units;
    for (let at = 0; at + 1 < sounds.length; at++) {
      if (spoken[at]! < FIRST_SYLLABLE || spoken[at + 1]! < FIRST_SYLLABLE) continue;
      const bucket = finish(step(step(SEED, spoken[at]!), spoken[at + 1]!));
      if (seen[bucket] === post) continue;
      seen[bucket] = post;
      buckets[count] = bucket;
      places[count] = at;
      shapes[count++] = SPOKEN;
    }
    grams.sounds = sounds;
    grams.folded = units;
    grams.count = count;
    return grams;
  };
}

/** The gram as a reader sees it: the character passed over as a dot, syllables after a wave. */
export function gramText({ units, at, shape, sounds, folded }: Grams, i: number): string {
  const first = at[i]!;
  if (shape[i] === SPOKEN)
    return `~${String.fromCharCode(...folded.subarray(sounds.from[first], sounds.to[first + 1]))}`;
  const char = String.fromCharCode(units[first]!);
  if (shape[i] === ONE) return char;
  return shape[i] === TWO
    ? char + String.fromCharCode(units[first + 1]!)
    : `${char}·${String.fromCharCode(units[first + 2]!)}`;
}

const SEED = 0x9e3779b1;
const GAP = 0x51ed270b;

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
