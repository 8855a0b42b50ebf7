// Where the host put things. Addresses are byte offsets in linear memory; the chunk to scan begins at 0.

export let scratchAt: i32 = 0;
export let maxRow: i32 = 0;
export let batchCapacity: i32 = 0;
export let columns: i32 = 0;
export let needed: i32 = 0;
export let seed: i32 = 0;
export let quoted: bool = false;
export let separatorAt: i32 = 0;
export let separatorLength: i32 = 0;
export let prefixesAt: i32 = 0;
export let weightsAt: i32 = 0;
export let regionsAt: i32 = 0;
export let fieldsAt: i32 = 0;

export let B_FLAGS: i32 = 0;
export let B_START: i32 = 0;
export let B_END: i32 = 0;
export let B_ID: i32 = 0;
export let B_PHONE: i32 = 0;
export let B_NAME: i32 = 0;
export let B_HASH: i32 = 0;

export let countsAt: i32 = 0;
export let blocksAt: i32 = 0;
export let fillAt: i32 = 0;
export let blockBytes: i32 = 0;
export let partitionMask: i32 = 0;
export let marks: u32 = 0;
export let nameCounts: bool = false;
export let link: bool = false;
export let stopAtDoubtful: bool = false;

/** The blocks that records are spilled from, shared by the kernels of a worker: their place, their fill in words, their size. */
export function shareBlocks(blocks: i32, fill: i32, bytes: i32, partitions: i32): void {
  blocksAt = blocks;
  fillAt = fill;
  blockBytes = bytes;
  partitionMask = partitions - 1;
}

export function beginJob(jobMarks: u32, withName: bool, withLinks: bool, stop: bool): void {
  marks = jobMarks;
  nameCounts = withName;
  link = withLinks;
  stopAtDoubtful = stop;
}

export let headingsAt: i32 = 0;
export let headings: i32 = 0;

/** Content hashes of rows that are headings, high words first. */
export function knowHeadings(at: i32, count: i32): void {
  headingsAt = at;
  headings = count;
}

/** Stops of fields found at a time; the place for them has room for 64 more. */
export const MOST_STOPS: i32 = 1024;
export let keysAt: i32 = 0;
export let stopsAt: i32 = 0;

/** Keys of the content hash, as `hashKeys` of the host makes them, and room for the stops of fields. */
export function useTables(keys: i32, stops: i32): void {
  keysAt = keys;
  stopsAt = stops;
}

let opsAt: i32 = 0;
let categoriesAt: i32 = 0;

/** Column operations are bytes at `table`; categories are 32-bit words after 256 of them; then the separator, prefixes, regions. */
export function configure(
  scratch: i32,
  longest: i32,
  batch: i32,
  capacity: i32,
  table: i32,
  columnCount: i32,
  neededColumns: i32,
  quotes: bool,
  separatorBytes: i32,
  runSeed: i32,
): void {
  scratchAt = scratch;
  maxRow = longest;
  batchCapacity = capacity;
  columns = columnCount;
  needed = neededColumns;
  quoted = quotes;
  separatorLength = separatorBytes;
  seed = runSeed;
  B_FLAGS = batch;
  B_START = B_FLAGS + capacity * 4;
  B_END = B_START + capacity * 4;
  B_ID = B_END + capacity * 4;
  B_PHONE = B_ID + capacity * 8;
  B_NAME = B_PHONE + capacity * 8;
  B_HASH = B_NAME + capacity * 8;
  opsAt = table;
  categoriesAt = opsAt + 256;
  separatorAt = categoriesAt + 1024;
  prefixesAt = separatorAt + 8;
  regionsAt = prefixesAt + 1000;
  fieldsAt = (regionsAt + 100 + 15) & ~15;
  countsAt = fieldsAt + 12 * 258;
}

export function opAt(column: i32): u8 {
  return load<u8>(opsAt + column);
}

export function categoryAt(column: i32): u32 {
  return load<u32>(categoriesAt + (column << 2));
}
