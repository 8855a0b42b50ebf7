/**
 * Grams of folded text, hashed into buckets: runs of one to four characters, and pairs with one or two between them, so
 * that 查一下他 and 查下他 share something. A number is one character whatever its size. Each bucket once a post.
 */
export const GRAM_BUCKETS = 1 << 17;

export interface Grams {
  count: number;
  bucket: Uint32Array;
  /** Where a gram begins in `units` and its shape, for the explanation. */
  at: Uint32Array;
  shape: Uint8Array;
  units: Uint16Array;
}

export type GramFinder = (units: Uint16Array, length: number) => Grams;

/** Shapes by number: the places of the characters that count. */
const SHAPES: readonly (readonly number[])[] = [[0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 2], [0, 3]];
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
  };
  return (units, length) => {
    if (grams.units.length < length) {
      grams.units = new Uint16Array(2 * length);
      grams.bucket = new Uint32Array(2 * length * SHAPES.length);
      grams.at = new Uint32Array(2 * length * SHAPES.length);
      grams.shape = new Uint8Array(2 * length * SHAPES.length);
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
    grams.count = count;
    return grams;
  };
}

/** The gram as a reader sees it: characters passed over as dots. */
export function gramText({ units, at, shape }: Grams, i: number): string {
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
