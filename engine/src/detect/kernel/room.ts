import { tables } from './tables.ts';
import * as twin from './twin/scan.ts';
import { wasmExports } from './wasm.ts';

/** What the kernel and its twin both do; `twin/scan.ts` describes each. */
export interface Scans {
  configure(at: number): void;
  scan(start: number, end: number, from: number, to: number, least: number): number;
  screen(start: number, end: number): number;
  scanLabelled(start: number, end: number, from: number, to: number, least: number): number;
  labelsFound(): number;
  countUnits(start: number, end: number): number;
  unitsTo(at: number): number;
  measure(): void;
}

/** Memory laid out for texts up to a size, and who scans in it. */
export interface Room {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  /** Where the text is put, and how much of it there is room for. */
  readonly input: number;
  readonly capacity: number;
  readonly spans: number;
  readonly spanLimit: number;
  /** Where label words are put, five words each, and as many as spans. */
  readonly labels: number;
  readonly scans: Scans;
}

const WORK_BYTES = 8192;
const SPAN_BYTES = 24;
const LABEL_BYTES = 20;
const PAGE = 65536;

/** @param simd false: the twin, also where the kernel would run */
export function openRoom(capacity: number, spanLimit: number, simd = true): Room {
  const { fold, trait, byte, area, prefix, issuer, province, uscc, vin, lists, dictionary, labels, interest } =
    tables();
  const contents: Uint8Array[] = [fold, trait, byte, area, prefix, issuer, province, uscc, vin];
  let end = 1024;
  const place = (size: number): number => {
    const at = end;
    end = (end + size + 63) & ~63;
    return at;
  };
  const addresses = contents.map((table) => place(table.length));
  const listTable = place(lists.length * 4);
  const listed = lists.map((list) => place(list.length));
  const { symbol, child, flag } = dictionary;
  const searched = [symbol, child, flag];
  const { pair, two, three, four, slots, payload, pulled, kind } = labels;
  const worded = [pair, two, three, four, slots, payload, pulled, kind];
  const searchedAt = searched.map((table) => place(table.length));
  const wordedAt = worded.map((table) => place(table.length));
  const interestTable = place(interest.length);
  const work = place(WORK_BYTES);
  const spans = place(spanLimit * SPAN_BYTES);
  const labelSpans = place(spanLimit * LABEL_BYTES);
  const units = place(((capacity >> 6) + 4) * 4);
  // A vector read beyond either end of the text stays in memory.
  const input = place(64) + 64;
  place(capacity + 256);
  const memory = newMemory(end, simd);
  const bytes = new Uint8Array(memory.buffer);
  const words = new Int32Array(memory.buffer);
  contents.forEach((table, i) => bytes.set(table, addresses[i]));
  searched.forEach((table, i) => bytes.set(table, searchedAt[i]));
  bytes.set(interest, interestTable);
  worded.forEach((table, i) => bytes.set(table, wordedAt[i]));
  lists.forEach((list, i) => {
    bytes.set(list, listed[i]);
    words[(listTable >> 2) + i] = listed[i]!;
  });
  words.set(
    [
      ...addresses,
      listTable,
      work,
      spans,
      spanLimit,
      ...searchedAt,
      units,
      ...wordedAt,
      labelSpans,
      spanLimit,
      interestTable,
    ],
    64,
  );
  const scans = (simd ? wasmExports(memory) : null) ?? twinIn(memory.buffer);
  scans.configure(256);
  return { bytes, words, input, capacity, spans, spanLimit, labels: labelSpans, scans };
}

function newMemory(bytes: number, simd: boolean): { readonly buffer: ArrayBuffer } {
  const pages = Math.ceil(bytes / PAGE) + 1;
  if (simd && typeof WebAssembly === 'object') return new WebAssembly.Memory({ initial: pages });
  return { buffer: new ArrayBuffer(pages * PAGE) };
}

function twinIn(buffer: ArrayBuffer): Scans {
  const at =
    <A extends readonly unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      twin.attach(buffer);
      twin.configure(256);
      return work(...args);
    };
  return {
    configure: at(() => undefined),
    scan: at(twin.scan),
    screen: at(twin.screen),
    scanLabelled: at(twin.scanLabelled),
    labelsFound: at(twin.labelsFound),
    countUnits: at(twin.countUnits),
    unitsTo: at(twin.unitsTo),
    measure: at(twin.measure),
  };
}
