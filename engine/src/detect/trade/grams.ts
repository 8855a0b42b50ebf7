import { createSoundReader } from './sound.ts';
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

export type GramFinder = (units: Uint16Array, length: number) => Grams;

/** Shapes by number: the places of the characters that count. */
const SHAPES: readonly (readonly number[])[] = [[0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 2], [0, 3]];
/** Shapes of syllables come after: pairs and triples, so that 茶户集 and cha户ji are 查户籍 here too. */
const SOUND_SHAPES = [2, 3];
const REACH = SHAPES.map((shape) => shape.at(-1)!);

const LINE_FEED = 10;
const NUMBER = 0x30;
/** 十百千万, and w for 万: only after a digit. */
const MAGNITUDES: ReadonlySet<number> = new Set(Array.from('十百千万w', (char) => char.charCodeAt(0)));

export function createGramFinder(): GramFinder {
  const seen = new Uint32Array(GRAM_BUCKETS);
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
  const read = createSoundReader();
  return (units, length) => {
    if (grams.units.length < length) {
      grams.units = new Uint16Array(2 * length);
      grams.bucket = new Uint32Array(2 * length * (SHAPES.length + SOUND_SHAPES.length));
      grams.at = new Uint32Array(2 * length * (SHAPES.length + SOUND_SHAPES.length));
      grams.shape = new Uint8Array(2 * length * (SHAPES.length + SOUND_SHAPES.length));
    }
    const text = grams.units;
    const size = withNumbers(units, length, text);
    post = (post + 1) >>> 0;
    if (post === 0) seen.fill((post = 1) - 1);
    let count = 0;
    for (let at = 0; at < size; at++) {
      let reach = 0;
      while (reach < 4 && at + reach < size && text[at + reach] !== LINE_FEED) reach++;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        if (REACH[shape]! >= reach) continue;
        const bucket = bucketOf(text, at, shape);
        if (seen[bucket] === post) continue;
        seen[bucket] = post;
        grams.bucket[count] = bucket;
        grams.at[count] = at;
        grams.shape[count] = shape;
        count++;
      }
    }
    const sounds = read(units, length);
    for (let at = 0; at < sounds.length; at++)
      for (let shape = 0; shape < SOUND_SHAPES.length; shape++) {
        const bucket = soundBucket(sounds, at, SOUND_SHAPES[shape]!);
        if (bucket < 0) break;
        if (seen[bucket] === post) continue;
        seen[bucket] = post;
        grams.bucket[count] = bucket;
        grams.at[count] = at;
        grams.shape[count] = SHAPES.length + shape;
        count++;
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
    return `~${String.fromCharCode(...folded.subarray(sounds.from[at[i]!]!, sounds.to[last]!))}`;
  }
  const places = SHAPES[shape[i]!]!;
  return Array.from({ length: REACH[shape[i]!]! + 1 }, (_, j) =>
    places.includes(j) ? String.fromCharCode(units[at[i]! + j]!) : '·',
  ).join('');
}

function bucketOf(text: Uint16Array, at: number, shape: number): number {
  let hash = Math.imul(shape + 1, 0x9e3779b1);
  for (const place of SHAPES[shape]!) hash = Math.imul(hash ^ text[at + place]!, 0x01000193) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return (hash ^ (hash >>> 16)) & (GRAM_BUCKETS - 1);
}

const FIRST_SYLLABLE = 0xe000;

/** Minus one where the text has no syllable. */
function soundBucket({ units, length }: Sounds, at: number, size: number): number {
  if (at + size > length) return -1;
  let hash = Math.imul(size, 0x51ed270b);
  for (let i = at; i < at + size; i++) {
    if (units[i]! < FIRST_SYLLABLE) return -1;
    hash = Math.imul(hash ^ units[i]!, 0x01000193) ^ (hash >>> 15);
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return (hash ^ (hash >>> 16)) & (GRAM_BUCKETS - 1);
}

/** Copies units, each number as one; returns how many there are. */
function withNumbers(units: Uint16Array, length: number, out: Uint16Array): number {
  let size = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    const inside = size > 0 && out[size - 1] === NUMBER;
    const digit = unit >= 0x30 && unit <= 0x39;
    if (inside && (digit || MAGNITUDES.has(unit))) continue;
    out[size++] = digit ? NUMBER : unit;
  }
  return size;
}
