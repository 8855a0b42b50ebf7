import { mkdirSync, rmSync } from 'node:fs';
import { CATEGORY_MASK } from '../kernel/flags.ts';
import { SpillReader } from '../spill/reader.ts';
import { LINK_FLAG, spread, WORD } from '../spill/record.ts';
import { SpillWriter } from '../spill/writer.ts';
import { describePeople } from './describe.ts';
import { draw } from './draw.ts';
import { KeyTable, SLOT } from './key-table.ts';
import { LinkTable } from './links.ts';
import { PairSet } from './pair-set.ts';
import type { DedupeTally } from './tally.ts';
import { emptyTally, topCategory } from './tally.ts';

/** A row that does not count, and the row it repeats. Rows count from 0 within their job. */
export interface Duplicate {
  readonly cause: 'exact_duplicate' | 'person_duplicate';
  readonly job: number;
  readonly row: number;
  readonly keptJob: number;
  readonly keptRow: number;
}

export interface PartitionInput {
  readonly spill: SpillReader;
  readonly partition: number;
  /** File of each job, by job number. */
  readonly fileOfJob: Int32Array;
  readonly files: number;
  readonly seed: number;
  /** People to draw for verification. */
  readonly sample: number;
  /** Folder for overflow; made when needed. */
  readonly scratch: string;
  readonly onDuplicate?: (duplicate: Duplicate) => void;
}

/** People a table is made for at the start; it grows beyond. 2¹⁸ people take 16 MiB. */
const MAX_EXPECTED = 1 << 18;
/** Different rows of already known people held in memory; more go to disk. 2 M pairs take 68 MiB. */
const MAX_PAIRS = 2_000_000;
const OVERFLOW_PARTITIONS = 64;
const TABLE_FILES = 32;

/**
 * Counts the people and the repeated rows of one partition.
 *
 * Memory follows the number of different people in the partition, not its rows: different rows of one person beyond
 * `MAX_PAIRS` go to disk by content hash, so that a file which is all one person cannot fill memory.
 */
export function dedupePartition(input: PartitionInput): DedupeTally {
  const { spill, partition, fileOfJob, scratch } = input;
  const tally = emptyTally(input.files);
  const people = new KeyTable(Math.min(spill.records(partition), MAX_EXPECTED));
  const links = new LinkTable();
  let pairs = new PairSet();
  let overflow: SpillWriter | null = null;

  const settle = (words: Uint32Array, at: number, slot: number): void => {
    const fresh = pairs.add(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!);
    if (fresh) {
      tally.personDuplicates++;
      tally.rowsByCategory[topCategory(words[at + WORD.jobFlags]!)]!++;
    } else tally.exactDuplicates++;
    report(input, people, slot, words, at, fresh ? 'person_duplicate' : 'exact_duplicate');
  };

  spill.read(partition, (words, at) => {
    const jobFlags = words[at + WORD.jobFlags]!;
    if ((jobFlags & LINK_FLAG) !== 0) return links.add(words, at);
    const file = fileOfJob[jobFlags >>> 16]!;
    const slot = people.find(words[at]!, words[at + 1]!);
    const known = people.words;
    const lastFile = known[slot + SLOT.lastFile]!;
    if (lastFile === 0) {
      people.size++;
      known[slot + SLOT.hashHi] = words[at + WORD.hashHi]!;
      known[slot + SLOT.hashLo] = words[at + WORD.hashLo]!;
      known[slot + SLOT.row] = words[at + WORD.row]!;
      known[slot + SLOT.jobFlags] = jobFlags;
      known[slot + SLOT.files] = 0;
      tally.newPeopleByFile[file]!++;
      tally.rowsByCategory[topCategory(jobFlags)]!++;
    } else if (
      known[slot + SLOT.hashHi] === words[at + WORD.hashHi] &&
      known[slot + SLOT.hashLo] === words[at + WORD.hashLo]
    ) {
      tally.exactDuplicates++;
      report(input, people, slot, words, at, 'exact_duplicate');
    } else if (pairs.size < MAX_PAIRS || pairs.has(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!)) {
      settle(words, at, slot);
    } else {
      overflow ??= openOverflow(scratch);
      // Spread by content, so that one person's rows fall apart.
      overflow.addTo(spread(words[at + WORD.hashLo]!, words[at + WORD.hashHi]!), words, at);
    }
    noteFile(known, slot, file, jobFlags & CATEGORY_MASK, tally);
  });

  if (overflow !== null) {
    (overflow as SpillWriter).checkpoint();
    (overflow as SpillWriter).close();
    const rest = new SpillReader([scratch], OVERFLOW_PARTITIONS);
    for (let i = 0; i < OVERFLOW_PARTITIONS; i++) {
      // Pairs of the first round are not among these: what was known then was settled then.
      pairs = new PairSet();
      rest.read(i, (words, at) => settle(words, at, people.find(words[at]!, words[at + 1]!)));
    }
    rest.close();
    rmSync(scratch, { recursive: true });
  }
  describePeople(people, tally);
  links.settle(people, tally);
  tally.drawn = draw(people, input.sample, input.seed);
  return tally;
}

/** Records come in order of files: a person's group ends when the next file begins. */
function noteFile(known: Uint32Array, slot: number, file: number, flags: number, tally: DedupeTally): void {
  const last = known[slot + SLOT.lastFile]!;
  if (last >>> 16 !== file + 1) {
    if (last !== 0) tally.groupsByCategory[topCategory(last)]!++;
    tally.groups++;
    known[slot + SLOT.lastFile] = ((file + 1) << 16) | flags;
    if (file < TABLE_FILES) known[slot + SLOT.files]! |= 1 << file;
  } else known[slot + SLOT.lastFile]! |= flags;
  known[slot + SLOT.jobFlags]! |= flags;
}

function openOverflow(scratch: string): SpillWriter {
  mkdirSync(scratch, { recursive: true });
  return new SpillWriter(scratch, OVERFLOW_PARTITIONS);
}

function report(
  { onDuplicate }: PartitionInput,
  people: KeyTable,
  slot: number,
  words: Uint32Array,
  at: number,
  cause: Duplicate['cause'],
): void {
  onDuplicate?.({
    cause,
    job: words[at + WORD.jobFlags]! >>> 16,
    row: words[at + WORD.row]!,
    keptJob: people.words[slot + SLOT.jobFlags]! >>> 16,
    keptRow: people.words[slot + SLOT.row]!,
  });
}
