import { BLOCK_RECORDS, RECORD_WORDS } from '../spill/record.ts';
import { FIRST_YEAR, gather } from './describe.ts';
import type { People, Seen } from './people.ts';
import { PlainPeople } from './people.ts';
import type { DedupeTally } from './tally.ts';
import { WASM_BASE64 } from './wasm-bytes.ts';

interface Exports {
  configure(counts: number, newPeople: number, fileOfJob: number, index: number, slots: number): void;
  clear(): void;
  people(): number;
  entries(): number;
  fold(from: number, to: number, list: boolean): void;
  entryOf(hi: number, lo: number): number;
  describe(): void;
}

const PAGE = 65_536;
/** Slots of the index at first; the table grows beyond. */
const SLOTS = 1 << 15;
const BLOCK_BYTES = BLOCK_RECORDS * RECORD_WORDS * 4;

/** Words of the counts, as kernels/census-people has them. */
const AT = {
  exact: 0,
  groups: 1,
  byId: 2,
  unidentified: 3,
  rowsByCategory: 16,
  groupsByCategory: 32,
  peopleByCategory: 48,
  provinces: 64,
  birthYears: 164,
  prefixes: 364,
  end: 1364,
} as const;

/** The fastest table of people this machine can run. */
export function createPeople(fileOfJob: Int32Array, files: number): People {
  const module = compile();
  return module === null ? new PlainPeople(fileOfJob, files) : new WasmPeople(module, fileOfJob, files);
}

function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Buffer.from(WASM_BASE64, 'base64'));
  } catch {
    return null;
  }
}

class WasmPeople implements People {
  private readonly memory: WebAssembly.Memory;
  private readonly exports: Exports;
  private readonly files: number;
  private readonly blockAt: number;
  private bytes: ArrayBuffer;
  private counts!: Uint32Array;
  private newPeople!: Uint32Array;
  private block!: Int32Array;
  private entries!: Int32Array;
  private entriesAt = 0;
  private filesOfPeople = new Map<number, number>();
  /** What `fold` works on, for the calls back. */
  private seen: Seen | null = null;
  private records: Int32Array = new Int32Array();
  private from = 0;

  constructor(module: WebAssembly.Module, fileOfJob: Int32Array, files: number) {
    const newPeopleAt = PAGE + AT.end * 4;
    const fileOfJobAt = newPeopleAt + files * 4;
    this.blockAt = align(fileOfJobAt + fileOfJob.byteLength);
    const indexAt = this.blockAt + BLOCK_BYTES;
    this.files = files;
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((indexAt + SLOTS * 4) / PAGE) + 1 });
    this.bytes = this.memory.buffer;
    const place = (at: number): number => this.from + (at - this.blockAt) / 4;
    const env = {
      memory: this.memory,
      link: (at: number) => this.seen!.link(this.records, place(at)),
      other: (at: number, entry: number) => this.seen!.other(this.records, place(at), entry),
      exact: (at: number, entry: number) => this.seen!.exact!(this.records, place(at), entry),
      inFiles: (mask: number, people: number) =>
        void this.filesOfPeople.set(mask, (this.filesOfPeople.get(mask) ?? 0) + people),
    };
    this.exports = new WebAssembly.Instance(module, { env }).exports as unknown as Exports;
    new Int32Array(this.bytes, fileOfJobAt, fileOfJob.length).set(fileOfJob);
    this.exports.configure(PAGE, newPeopleAt, fileOfJobAt, indexAt, SLOTS);
    this.look();
  }

  get size(): number {
    return this.exports.people();
  }

  get words(): Int32Array {
    if (this.bytes !== this.memory.buffer || this.entriesAt !== this.exports.entries()) this.look();
    return this.entries;
  }

  clear(): void {
    this.exports.clear();
    this.counts.fill(0);
    this.newPeople.fill(0);
    this.filesOfPeople.clear();
  }

  entryOf(hi: number, lo: number): number {
    return this.exports.entryOf(hi, lo);
  }

  fold(words: Int32Array, from: number, to: number, seen: Seen): void {
    this.seen = seen;
    this.records = words;
    for (let at = from; at < to; at += BLOCK_RECORDS * RECORD_WORDS) {
      const end = Math.min(to, at + BLOCK_RECORDS * RECORD_WORDS);
      this.from = at;
      this.block.set(words.subarray(at, end));
      this.exports.fold(this.blockAt, this.blockAt + (end - at) * 4, seen.exact !== null);
      if (this.bytes !== this.memory.buffer) this.look();
    }
  }

  describe(tally: DedupeTally): void {
    this.exports.describe();
    const { counts, newPeople, size } = this;
    const byId = counts[AT.byId]!;
    const unidentified = counts[AT.unidentified]!;
    tally.people += size;
    tally.peopleById += byId;
    tally.unidentified += unidentified;
    tally.peopleByPhone += size - byId - unidentified;
    tally.exactDuplicates += counts[AT.exact]!;
    tally.groups += counts[AT.groups]!;
    for (const key of ['rowsByCategory', 'groupsByCategory', 'peopleByCategory'] as const)
      tally[key].forEach((_, i) => void (tally[key][i]! += counts[AT[key] + i]!));
    newPeople.forEach((n, i) => void (tally.newPeopleByFile[i]! += n));
    for (const [mask, people] of this.filesOfPeople)
      tally.filesOfPeople.set(mask, (tally.filesOfPeople.get(mask) ?? 0) + people);
    gather(counts.subarray(AT.provinces, AT.birthYears), tally.provinces);
    gather(counts.subarray(AT.birthYears, AT.prefixes), tally.birthYears, FIRST_YEAR);
    gather(counts.subarray(AT.prefixes, AT.end), tally.phonePrefixes);
  }

  /** Growing takes every view of the memory away. */
  private look(): void {
    const { buffer } = this.memory;
    this.bytes = buffer;
    this.entriesAt = this.exports.entries();
    this.counts = new Uint32Array(buffer, PAGE, AT.end);
    this.newPeople = new Uint32Array(buffer, PAGE + AT.end * 4, this.files);
    this.block = new Int32Array(buffer, this.blockAt, BLOCK_BYTES / 4);
    this.entries = new Int32Array(buffer, this.entriesAt);
  }
}

function align(address: number): number {
  return (address + 15) & ~15;
}
