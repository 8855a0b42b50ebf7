import { CATEGORY_MASK } from '../kernel/flags.ts';
import { JOB_SHIFT, LINK_FLAG, RECORD_WORDS, WORD } from '../spill/record.ts';
import { describePeople } from './describe.ts';
import { ENTRY, KeyTable } from './key-table.ts';
import type { DedupeTally } from './tally.ts';
import { addTally, emptyTally, topCategory } from './tally.ts';

/** The people of one partition and what is counted of their rows. */
export interface People {
  readonly size: number;
  /** `ENTRY_WORDS` per person, in order of first sight. To be read anew after each `fold`. */
  readonly words: Int32Array;
  /** Begins the next partition. */
  clear(): void;
  /** First word of a key's entry, -1 where there is none. */
  entryOf(hi: number, lo: number): number;
  /** Takes the records of `[from, to)`, a word index each. */
  fold(words: Int32Array, from: number, to: number, seen: Seen): void;
  /** Adds what was counted since `clear` to a tally. */
  describe(tally: DedupeTally): void;
}

/** Records that the table leaves to others. */
export interface Seen {
  /** No row, but an ID that stood beside a phone. */
  link(words: Int32Array, at: number): void;
  /** A row of a known person that is not like the person's first. */
  other(words: Int32Array, at: number, entry: number): void;
  /** A row like the person's first; null when nobody wants to know which. */
  readonly exact: ((words: Int32Array, at: number, entry: number) => void) | null;
}

const PEOPLE_EXPECTED = 1 << 14;
/** Files told apart in the table of who is in which. */
const TABLE_FILES = 32;

/** The plain TypeScript table: oracle of the WASM one, and what runs where WebAssembly is absent. */
export class PlainPeople implements People {
  private readonly table = new KeyTable(PEOPLE_EXPECTED);
  /** File of each job, by job number. */
  private readonly fileOfJob: Int32Array;
  private readonly files: number;
  private tally: DedupeTally;

  constructor(fileOfJob: Int32Array, files: number) {
    this.fileOfJob = fileOfJob;
    this.files = files;
    this.tally = emptyTally(files);
  }

  get size(): number {
    return this.table.size;
  }

  get words(): Int32Array {
    return this.table.words;
  }

  clear(): void {
    this.table.clear();
    this.tally = emptyTally(this.files);
  }

  entryOf(hi: number, lo: number): number {
    return this.table.has(hi, lo) ? this.table.find(hi, lo) : -1;
  }

  fold(words: Int32Array, from: number, to: number, seen: Seen): void {
    const { table, fileOfJob, tally } = this;
    for (let at = from; at < to; at += RECORD_WORDS) {
      const jobFlags = words[at + WORD.jobFlags]!;
      if ((jobFlags & LINK_FLAG) !== 0) {
        seen.link(words, at);
        continue;
      }
      const file = fileOfJob[jobFlags >>> JOB_SHIFT]!;
      const entry = table.find(words[at]!, words[at + 1]!);
      const known = table.words;
      if (known[entry + ENTRY.lastFile] === 0) {
        known[entry + ENTRY.hashHi] = words[at + WORD.hashHi]!;
        known[entry + ENTRY.hashLo] = words[at + WORD.hashLo]!;
        known[entry + ENTRY.row] = words[at + WORD.row]!;
        known[entry + ENTRY.jobFlags] = jobFlags;
        known[entry + ENTRY.files] = 0;
        tally.newPeopleByFile[file]!++;
        tally.rowsByCategory[topCategory(jobFlags)]!++;
      } else if (
        known[entry + ENTRY.hashHi] === words[at + WORD.hashHi] &&
        known[entry + ENTRY.hashLo] === words[at + WORD.hashLo]
      ) {
        tally.exactDuplicates++;
        seen.exact?.(words, at, entry);
      } else seen.other(words, at, entry);
      noteFile(known, entry, file, jobFlags & CATEGORY_MASK, tally);
    }
  }

  describe(tally: DedupeTally): void {
    describePeople(this.table, this.tally);
    addTally(tally, this.tally);
  }
}

/** Records come in order of files: a person's group ends when the next file begins. */
function noteFile(known: Int32Array, entry: number, file: number, flags: number, tally: DedupeTally): void {
  const last = known[entry + ENTRY.lastFile]!;
  if (last >>> 16 !== file + 1) {
    if (last !== 0) tally.groupsByCategory[topCategory(last)]!++;
    tally.groups++;
    known[entry + ENTRY.lastFile] = ((file + 1) << 16) | flags;
    if (file < TABLE_FILES) known[entry + ENTRY.files]! |= 1 << file;
  } else known[entry + ENTRY.lastFile]! |= flags;
  known[entry + ENTRY.jobFlags]! |= flags;
}
