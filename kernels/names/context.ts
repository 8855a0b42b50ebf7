import {
  classesAt,
  EARLIER,
  FOREIGN,
  FOREIGN_SIDES,
  IDENTITY,
  KIND,
  KIND_LENGTH,
  KINDS,
  PLACE,
  RUN,
  RUN_AFTER,
  RUN_BEFORE,
  RUN_KINDS,
  SHAPE,
  WORD,
  WORD_AFTER,
  WORD_BEFORE,
  WORD_START,
} from './memory';
import { codeOf, EDGE } from './segment';

const NAME_BITS: i32 = 15;
const FOREIGN_BIT: i32 = 16;
const DOT: i32 = 0xb7;
/** Shape of what lies beyond a sentence. */
const BEYOND: i32 = 63;

/** What the features read at each position, other than the characters themselves. */
export function context(size: i32, words: i32): void {
  store<i32>(0, BEYOND, SHAPE - 8);
  store<i32>(0, BEYOND, SHAPE - 4);
  store<i32>(size << 2, BEYOND, SHAPE);
  store<i32>((size + 1) << 2, BEYOND, SHAPE);
  for (let word = 0; word < words; word++) wordAt(word);
  for (let word = 0; word < words;) word = run(word, words);
  for (let i = 0; i < size;) i = foreign(i, size);
}

function wordAt(word: i32): void {
  const from = startOf(word);
  const stop = startOf(word + 1);
  const identity = identityOf(word);
  const before = identityOf(word - 1);
  const after = identityOf(word + 1);
  const kind = kindOf(word);
  const kindBefore = kindOf(word - 1);
  const kinds = kindBefore | (kind << 5) | (kindOf(word + 1) << 10);
  const earlier = kindOf(word - 2) | (kindBefore << 5);
  const length = kind | (min(stop - from, 4) << 5);
  for (let i = from; i < stop; i++) {
    const at = i << 2;
    const place = i32(i === from) | (i32(i + 1 === stop) << 1);
    store<i32>(at, identity, WORD);
    store<i32>(at, before, WORD_BEFORE);
    store<i32>(at, after, WORD_AFTER);
    store<i32>(at, kinds, KINDS);
    store<i32>(at, earlier, EARLIER);
    store<i32>(at, length, KIND_LENGTH);
    store<i32>(at, place, PLACE);
    store<i32>(at, (classOf(i) & NAME_BITS) | (place << 4), SHAPE);
  }
}

/** Words of one character that names are made of form a run together; any other word is one by itself. Answers the word after. */
function run(word: i32, words: i32): i32 {
  let last = word;
  const lone = isLone(word);
  if (lone) while (last + 1 < words && isLone(last + 1)) last++;
  const from = startOf(word);
  const stop = startOf(last + 1);
  const before = identityOf(word - 1);
  const after = identityOf(last + 1);
  const kinds = kindOf(word - 1) | (kindOf(last + 1) << 5);
  const shared = (min(stop - from, 5) << 2) | (lone ? 32 : 0);
  for (let i = from; i < stop; i++) {
    const at = i << 2;
    const run = min(i - from, 3) | shared;
    store<i32>(at, run, RUN);
    store<i32>(at, before, RUN_BEFORE);
    store<i32>(at, after, RUN_AFTER);
    store<i32>(at, run | (kinds << 6), RUN_KINDS);
  }
  return last + 1;
}

/** Characters foreign names are written with, as far as they stand together. Answers the position after. */
function foreign(from: i32, size: i32): i32 {
  let stop = from;
  while (stop < size && isForeign(stop)) stop++;
  if (stop === from) {
    store<i32>(from << 2, 63, FOREIGN);
    store<i32>(from << 2, (EDGE << 16) | EDGE, FOREIGN_SIDES);
    return from + 1;
  }
  const sides = (codeOf(from - 1) << 16) | codeOf(stop);
  const length = min(stop - from, 7) << 2;
  for (let i = from; i < stop; i++) {
    store<i32>(i << 2, min(i - from, 3) | length, FOREIGN);
    store<i32>(i << 2, sides, FOREIGN_SIDES);
  }
  return stop;
}

@inline
function isLone(word: i32): bool {
  const from = startOf(word);
  return startOf(word + 1) - from === 1 && (classOf(from) & NAME_BITS) !== 0;
}

@inline
function isForeign(i: i32): bool {
  return (classOf(i) & FOREIGN_BIT) !== 0 || codeOf(i) === DOT;
}

@inline
function classOf(i: i32): i32 {
  return <i32>load<u8>(classesAt + codeOf(i));
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
