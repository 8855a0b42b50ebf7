// The people of one partition: the twin of `PlainPeople` in census/src/dedupe, which is the oracle. Every function here has
// the name of its twin, and a property test holds both to the same result. `wasm-people.ts` there lays out the memory.

@external("env", "link")
declare function link(at: i32): void;
@external("env", "other")
declare function other(at: i32, entry: i32): void;
@external("env", "exact")
declare function exact(at: i32, entry: i32): void;
@external("env", "inFiles")
declare function inFiles(files: u32, people: i32): void;

const RECORD_BYTES: i32 = 24;
const ENTRY_BYTES: i32 = 32;
const JOB_SHIFT: u32 = 16;
const LINK_FLAG: u32 = 1 << 15;
const CATEGORY_MASK: u32 = (1 << 9) - 1;
const LAST_CATEGORY: i32 = 8;
const TABLE_FILES: i32 = 32;

// Words of the counts, as the host reads them.
const EXACT: i32 = 0;
const GROUPS: i32 = 1;
const BY_ID: i32 = 2;
const UNIDENTIFIED: i32 = 3;
const ROWS_BY_CATEGORY: i32 = 16;
const GROUPS_BY_CATEGORY: i32 = 32;
const PEOPLE_BY_CATEGORY: i32 = 48;
const PROVINCES: i32 = 64;
const BIRTH_YEARS: i32 = 164;
const PREFIXES: i32 = 364;
const FIRST_YEAR: i32 = 1900;

let countsAt: i32 = 0;
let newPeopleAt: i32 = 0;
let fileOfJobAt: i32 = 0;
let indexAt: i32 = 0;
/** Slots of the index, a power of two. The entries stand behind it. */
let slots: i32 = 0;
let entriesAt: i32 = 0;
let size: i32 = 0;
let listing: bool = false;

export function configure(counts: i32, newPeople: i32, fileOfJob: i32, index: i32, indexSlots: i32): void {
  countsAt = counts;
  newPeopleAt = newPeople;
  fileOfJobAt = fileOfJob;
  indexAt = index;
  slots = indexSlots;
  entriesAt = index + (indexSlots << 2);
}

export function clear(): void {
  memory.fill(indexAt, 0, slots << 2);
  size = 0;
}

export function people(): i32 {
  return size;
}

export function entries(): i32 {
  return entriesAt;
}

/** Records in `[from, to)`. With `list` the host is told of exact repetitions as well. */
export function fold(from: i32, to: i32, list: bool): void {
  listing = list;
  for (let at = from; at < to; at += RECORD_BYTES) {
    const jobFlags = load<u32>(at, 20);
    if ((jobFlags & LINK_FLAG) != 0) {
      link(at);
      continue;
    }
    const file = load<i32>(fileOfJobAt + <i32>((jobFlags >>> JOB_SHIFT) << 2));
    const hash = load<u64>(at, 8);
    const entry = find(load<u64>(at));
    if (load<u32>(entry, 28) == 0) {
      store<u64>(entry, hash, 8);
      store<u32>(entry, load<u32>(at, 16), 16);
      store<u32>(entry, jobFlags, 20);
      store<u32>(entry, 0, 24);
      bump(newPeopleAt + (file << 2));
      bumpCount(ROWS_BY_CATEGORY + topCategory(jobFlags));
    } else if (load<u64>(entry, 8) == hash) {
      bumpCount(EXACT);
      if (listing) exact(at, (entry - entriesAt) >> 2);
    } else other(at, (entry - entriesAt) >> 2);
    noteFile(entry, file, jobFlags & CATEGORY_MASK);
  }
}

// @ts-ignore: a decorator of the compiler
@inline
function noteFile(entry: i32, file: i32, flags: u32): void {
  const last = load<u32>(entry, 28);
  if (last >>> 16 != <u32>(file + 1)) {
    if (last != 0) bumpCount(GROUPS_BY_CATEGORY + topCategory(last));
    bumpCount(GROUPS);
    store<u32>(entry, (<u32>(file + 1) << 16) | flags, 28);
    if (file < TABLE_FILES) store<u32>(entry, load<u32>(entry, 24) | (1 << file), 24);
  } else store<u32>(entry, last | flags, 28);
  store<u32>(entry, load<u32>(entry, 20) | flags, 20);
}

// @ts-ignore: a decorator of the compiler
@inline
function find(key: u64): i32 {
  const mask = slots - 1;
  let slot = slotOf(key) & mask;
  while (true) {
    const number = load<i32>(indexAt + (slot << 2));
    if (number == 0) return append(slot, key);
    const entry = entriesAt + (number - 1) * ENTRY_BYTES;
    if (load<u64>(entry) == key) return entry;
    slot = (slot + 1) & mask;
  }
  return 0;
}

/** First word of the entry of a key, -1 where there is none. */
export function entryOf(hi: u32, lo: u32): i32 {
  const key = (<u64>hi) | ((<u64>lo) << 32);
  const mask = slots - 1;
  let slot = slotOf(key) & mask;
  while (true) {
    const number = load<i32>(indexAt + (slot << 2));
    if (number == 0) break;
    if (load<u64>(entriesAt + (number - 1) * ENTRY_BYTES) == key) return ((number - 1) * ENTRY_BYTES) >> 2;
    slot = (slot + 1) & mask;
  }
  return -1;
}

function append(slot: i32, key: u64): i32 {
  if ((entriesAt + (size + 1) * ENTRY_BYTES + 65535) >>> 16 > memory.size()) enlarge(1 + (memory.size() >> 3));
  const entry = entriesAt + size * ENTRY_BYTES;
  store<u64>(entry, key);
  store<u32>(entry, 0, 28);
  store<i32>(indexAt + (slot << 2), ++size);
  if (size << 1 < slots) return entry;
  growIndex();
  return entriesAt + (size - 1) * ENTRY_BYTES;
}

function growIndex(): void {
  const more = slots << 2;
  enlarge((more + 65535) >>> 16);
  memory.copy(entriesAt + more, entriesAt, size * ENTRY_BYTES);
  entriesAt += more;
  slots <<= 1;
  memory.fill(indexAt, 0, slots << 2);
  const mask = slots - 1;
  for (let number = 0; number < size; number++) {
    let slot = slotOf(load<u64>(entriesAt + number * ENTRY_BYTES)) & mask;
    while (load<i32>(indexAt + (slot << 2)) != 0) slot = (slot + 1) & mask;
    store<i32>(indexAt + (slot << 2), number + 1);
  }
}

function enlarge(pages: i32): void {
  if (memory.grow(pages) < 0) unreachable();
}

/** Counts the finished table: how people are known, where and when born, in which files, in which category. */
export function describe(): void {
  let files: u32 = 0;
  let alike = 0;
  for (let number = 0; number < size; number++) {
    const entry = entriesAt + number * ENTRY_BYTES;
    const hi = load<u32>(entry);
    const lo = load<u32>(entry, 4);
    const kind = hi >>> 30;
    if (kind == 1) {
      const head = (hi & 0x3fffffff) * 4 + (lo >>> 30);
      const year = (head % 100) * 100 + (lo & 0x3fffffff) / 10000000;
      bumpCount(PROVINCES + <i32>(head / 1000000));
      bumpCount(BIRTH_YEARS + <i32>year - FIRST_YEAR);
      bumpCount(BY_ID);
    } else if (kind == 0) bumpCount(UNIDENTIFIED);
    else bumpCount(PREFIXES + 100 + <i32>((((<u64>(hi & 3)) << 32) | <u64>lo) / 100000000));
    bumpCount(PEOPLE_BY_CATEGORY + topCategory(load<u32>(entry, 20)));
    bumpCount(GROUPS_BY_CATEGORY + topCategory(load<u32>(entry, 28)));
    if (load<u32>(entry, 24) != files) {
      if (alike > 0) inFiles(files, alike);
      files = load<u32>(entry, 24);
      alike = 0;
    }
    alike++;
  }
  if (alike > 0) inFiles(files, alike);
}

// @ts-ignore: a decorator of the compiler
@inline
function topCategory(flags: u32): i32 {
  const categories = flags & CATEGORY_MASK;
  return categories == 0 ? LAST_CATEGORY : <i32>ctz(categories);
}

/** `spread` of the low word before the high one: partitions are picked by the high one before the low. */
// @ts-ignore: a decorator of the compiler
@inline
function slotOf(key: u64): i32 {
  const lo = <u32>(key >> 32);
  let h = (lo * 0x9e3779b1) ^ <u32>key;
  h = (h ^ (h >>> 16)) * 0x85ebca6b;
  h = (h ^ (h >>> 13)) * 0xc2b2ae35;
  return <i32>(h ^ (h >>> 16));
}

// @ts-ignore: a decorator of the compiler
@inline
function bumpCount(word: i32): void {
  bump(countsAt + (word << 2));
}

// @ts-ignore: a decorator of the compiler
@inline
function bump(at: i32): void {
  store<u32>(at, load<u32>(at) + 1);
}
