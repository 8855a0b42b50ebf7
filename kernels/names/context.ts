import {
  CLASSES,
  EARLIER,
  FOREIGN,
  FOREIGN_SIDES,
  FOREIGN_STOP,
  IDENTITY,
  KIND,
  KIND_HERE,
  KIND_LENGTH,
  KINDS,
  LONE_STOP,
  PLACE,
  RUN,
  RUN_AFTER,
  RUN_BEFORE,
  RUN_KINDS,
  SHAPE,
  WORD,
  WORD_AFTER,
  WORD_BEFORE,
  WORD_FROM,
  WORD_START,
  WORD_STOP,
} from './memory';
import { NO_KIND } from './segment';
import { codeOf, EDGE } from './units';

const NAME_BITS: i32 = 15;
const FOREIGN_BIT: i32 = 16;
const DOT: i32 = 0xb7;
/** Shape of what lies beyond a sentence. */
const BEYOND: i32 = 63;

/** What the features read at each position, other than the characters themselves. */
export function context(size: i32, words: i32): void {
  for (let word = 0; word < words; word++) wordAt(word);
  store<i32>(0, BEYOND, SHAPE - 8);
  store<i32>(0, BEYOND, SHAPE - 4);
  store<i32>(size << 2, BEYOND, SHAPE);
  store<i32>((size + 1) << 2, BEYOND, SHAPE);
  store<i32>(0, EDGE, WORD - 4);
  store<i32>(size << 2, EDGE, WORD);
  store<i32>(0, NO_KIND, KIND_HERE - 4);
  store<i32>(size << 2, NO_KIND, KIND_HERE);
  stops(size);
  runs(size);
}

/** Words are mostly of four characters at most: four positions are written at once, and what is too much is written over. */
function wordAt(word: i32): void {
  const from = startOf(word);
  const stop = startOf(word + 1);
  const kind = kindOf(word);
  const kindBefore = kindOf(word - 1);
  const identity = i32x4.splat(identityOf(word));
  const before = i32x4.splat(identityOf(word - 1));
  const after = i32x4.splat(identityOf(word + 1));
  const kinds = i32x4.splat(kindBefore | (kind << 5) | (kindOf(word + 1) << 10));
  const earlier = i32x4.splat(kindOf(word - 2) | (kindBefore << 5));
  const length = i32x4.splat(kind | (min(stop - from, 4) << 5));
  const none = i32x4.splat(0);
  for (let at = from << 2; at < stop << 2; at += 16) {
    v128.store(at, identity, WORD);
    v128.store(at, before, WORD_BEFORE);
    v128.store(at, after, WORD_AFTER);
    v128.store(at, kinds, KINDS);
    v128.store(at, earlier, EARLIER);
    v128.store(at, length, KIND_LENGTH);
    v128.store(at, i32x4.splat(kind), KIND_HERE);
    v128.store(at, i32x4.splat(from), WORD_FROM);
    v128.store(at, i32x4.splat(stop), WORD_STOP);
    v128.store(at, none, PLACE);
  }
  store<i32>((stop - 1) << 2, 2, PLACE);
  store<i32>(from << 2, load<i32>(from << 2, PLACE) | 1, PLACE);
}

/**
 * From the end on: shapes, and where runs stop. Words of one character that names are made of form one run, characters
 * foreign names are written with another. Without a branch that depends on the text: where there is no run the stop is 0.
 */
function stops(size: i32): void {
  let loneStop = 0;
  let foreignStop = 0;
  for (let i = size - 1; i >= 0; i--) {
    const at = i << 2;
    const units = <i32>load<u8>(codeOf(i), CLASSES);
    const place = load<i32>(at, PLACE);
    store<i32>(at, (units & NAME_BITS) | (place << 4), SHAPE);
    const lone = -(i32(place === 3) & i32((units & NAME_BITS) !== 0));
    loneStop = (loneStop | ((i + 1) & -i32(loneStop === 0))) & lone;
    store<i32>(at, loneStop, LONE_STOP);
    const foreign = -(i32((units & FOREIGN_BIT) !== 0) | i32(codeOf(i) === DOT));
    foreignStop = (foreignStop | ((i + 1) & -i32(foreignStop === 0))) & foreign;
    store<i32>(at, foreignStop, FOREIGN_STOP);
  }
}

/** From the start on: place in a run, its length and what stands beside it. A word outside any run is one by itself. */
function runs(size: i32): void {
  let loneFrom = 0;
  let foreignFrom = 0;
  for (let i = 0; i < size; i++) {
    const at = i << 2;
    const loneStop = load<i32>(at, LONE_STOP);
    const lone = -i32(loneStop !== 0);
    const from = (loneFrom & lone) | (load<i32>(at, WORD_FROM) & ~lone);
    const stop = loneStop | (load<i32>(at, WORD_STOP) & ~lone);
    const run = least(i - from, 3) | (least(stop - from, 5) << 2) | (lone & 32);
    const kinds = kindAt(from - 1) | (kindAt(stop) << 5) | ((kindAt(i) & ~lone) << 10);
    store<i32>(at, run, RUN);
    store<i32>(at, load<i32>(from << 2, WORD - 4), RUN_BEFORE);
    store<i32>(at, load<i32>(stop << 2, WORD), RUN_AFTER);
    store<i32>(at, run | (kinds << 6), RUN_KINDS);
    loneFrom = (loneFrom & lone) | ((i + 1) & ~lone);
    const foreignStop = load<i32>(at, FOREIGN_STOP);
    const foreign = -i32(foreignStop !== 0);
    const shape = least(i - foreignFrom, 3) | (least(foreignStop - foreignFrom, 7) << 2);
    const sides = (codeOf((foreignFrom - 1) & foreign) << 16) | codeOf(foreignStop);
    store<i32>(at, (shape & foreign) | (63 & ~foreign), FOREIGN);
    store<i32>(at, (sides & foreign) | (((EDGE << 16) | EDGE) & ~foreign), FOREIGN_SIDES);
    foreignFrom = (foreignFrom & foreign) | ((i + 1) & ~foreign);
  }
}

@inline
function least(value: i32, limit: i32): i32 {
  const over = -i32(value > limit);
  return (value & ~over) | (limit & over);
}

@inline
function kindAt(i: i32): i32 {
  return load<i32>((i + 1) << 2, KIND_HERE - 4);
}

@inline
function startOf(word: i32): i32 {
  return load<i32>(word << 2, WORD_START);
}

@inline
function identityOf(word: i32): i32 {
  return load<i32>((word + 2) << 2, IDENTITY - 8);
}

@inline
function kindOf(word: i32): i32 {
  return load<i32>((word + 2) << 2, KIND - 8);
}
