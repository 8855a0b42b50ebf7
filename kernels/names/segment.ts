import {
  classesAt,
  codeAt,
  costAt,
  endAt,
  firstAt,
  inputAt,
  kindAt,
  nextAt,
  nodeAt,
  nodeClassAt,
  nodeWeightAt,
  rootAt,
  slotMask,
  slotsAt,
  wordAt,
} from './memory';

const LONGEST_WORD: i32 = 8;
const FULL: i32 = 144;
const DIGIT: i32 = 0x30;
const LETTER: i32 = 0x61;

export function segment(size: i32): void {
  for (let i = 0; i < size; i++) store<u16>(codeAt + (i << 1), <u16>reduced(<i32>load<u16>(inputAt + (i << 1))));
  store<i32>(costAt + (size << 2), 0);
  for (let i = size - 1; i >= 0; i--) {
    const unit = codeOf(i);
    let next = i + 1;
    let node = -1;
    if (unit === DIGIT || unit === LETTER) {
      if (i + 1 < size && codeOf(i + 1) === unit) next = <i32>load<i16>(nextAt + ((i + 1) << 1));
      store<i32>(costAt + (i << 2), load<i32>(costAt + (next << 2)));
      store<i16>(nextAt + (i << 1), <i16>next);
      store<i32>(nodeAt + (i << 2), -1);
      continue;
    }
    let best = load<i32>(costAt + ((i + 1) << 2)) + FULL;
    if (isHan(unit)) {
      const limit = min(size, i + LONGEST_WORD);
      let at = <i32>load<u32>(rootAt + (unit << 2));
      for (let j = i; at !== 0; ) {
        const weight = <i32>load<u8>(nodeWeightAt + at);
        j++;
        if (weight !== 0) {
          const total = load<i32>(costAt + (j << 2)) + FULL - weight;
          if (total < best || node === -1) {
            best = total;
            next = j;
            node = at;
          }
        }
        if (j >= limit) break;
        at = step(at, codeOf(j));
      }
    }
    store<i32>(costAt + (i << 2), best);
    store<i16>(nextAt + (i << 1), <i16>next);
    store<i32>(nodeAt + (i << 2), node);
  }
  for (let i = 0; i < size; ) {
    const stop = <i32>load<i16>(nextAt + (i << 1));
    const unit = codeOf(i);
    const known = load<i32>(nodeAt + (i << 2));
    const identity = known >= 0 ? known : unit | 0x1000000;
    const kind: i32 =
      known >= 0
        ? <i32>load<u8>(nodeClassAt + known)
        : unit === DIGIT
          ? 21
          : unit === LETTER
            ? 20
            : isHan(unit)
              ? 0
              : 22;
    for (let j = i; j < stop; j++) {
      store<i16>(firstAt + (j << 1), <i16>i);
      store<i16>(endAt + (j << 1), <i16>stop);
      store<i32>(wordAt + (j << 2), identity);
      store<u8>(kindAt + j, <u8>kind);
    }
    i = stop;
  }
}

@inline
export function codeOf(i: i32): i32 {
  return <i32>load<u16>(codeAt + (i << 1));
}

@inline
export function classOf(unit: i32): i32 {
  return <i32>load<u8>(classesAt + unit);
}

/** A slot holds parent (20 bits), unit (16) and child (20). */
@inline
function step(node: i32, unit: i32): i32 {
  const key = ((<u64>node) << 16) | <u64>unit;
  let mixed = (node ^ (unit << 12)) * <i32>0x9e3779b1;
  mixed ^= unit * <i32>0x85ebca6b;
  mixed ^= mixed >>> 15;
  let slot = mixed & slotMask;
  let entry = load<u64>(slotsAt + (slot << 3));
  while (entry !== 0 && entry >> 20 !== key) {
    slot = (slot + 1) & slotMask;
    entry = load<u64>(slotsAt + (slot << 3));
  }
  return <i32>(entry & 0xfffff);
}

@inline
function isHan(unit: i32): bool {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

@inline
function reduced(unit: i32): i32 {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f)) return LETTER;
  return unit;
}
