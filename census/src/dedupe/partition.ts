import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORY_MASK } from '../kernel/flags.ts';
import { idOf, KEY_KIND, keyKind, phonePrefixOf } from '../key.ts';
import { readPartition } from '../spill/reader.ts';
import { LINK_FLAG, RECORD_BYTES, spread, WORD } from '../spill/record.ts';
import { partitionPath, SpillWriter } from '../spill/writer.ts';
import { KeyTable } from './key-table.ts';
import { draw } from './draw.ts';
import { LinkTable } from './links.ts';
import { PairSet } from './pair-set.ts';
import type { DedupeTally } from './tally.ts';
import { count, emptyTally, topCategory } from './tally.ts';

/** A row that does not count, and the row it repeats. Rows count from 0 within their job. */
export interface Duplicate {
  readonly cause: 'exact_duplicate' | 'person_duplicate';
  readonly job: number;
  readonly row: number;
  readonly keptJob: number;
  readonly keptRow: number;
}

export interface PartitionInput {
  /** One spill folder per worker. */
  readonly folders: readonly string[];
  readonly partition: number;
  /** File of each job, by job number. */
  readonly fileOfJob: Int32Array;
  readonly files: number;
  readonly seed: number;
  /** People to draw for verification. */
  readonly sample: number;
  /** Empty folder for overflow. */
  readonly scratch: string;
  readonly onDuplicate?: (duplicate: Duplicate) => void;
}

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
  const tally = emptyTally(input.files);
  const people = new KeyTable(expectedRecords(input) / 2);
  let pairs = new PairSet();
  const links = new LinkTable();
  let overflow: SpillWriter | null = null;

  const settle = (words: Uint32Array, at: number, known: PairSet): void => {
    const slot = people.find(words[at]!, words[at + 1]!);
    const fresh = known.add(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!);
    reportDuplicate(input, people, slot, words, at, fresh ? 'person_duplicate' : 'exact_duplicate');
    if (!fresh) tally.exactDuplicates++;
    else {
      tally.personDuplicates++;
      tally.rowsByCategory[topCategory(words[at + WORD.jobFlags]!)]!++;
    }
  };

  readPartition(input.folders, input.partition, (words, at) => {
    const flags = words[at + WORD.jobFlags]! & 0xffff;
    if ((flags & LINK_FLAG) !== 0) return links.add(words, at);
    const job = words[at + WORD.jobFlags]! >>> 16;
    const file = input.fileOfJob[job]!;
    const slot = people.find(words[at]!, words[at + 1]!);
    if (people.fresh) {
      people.firstHashHi[slot] = words[at + WORD.hashHi]!;
      people.firstHashLo[slot] = words[at + WORD.hashLo]!;
      people.firstRow[slot] = words[at + WORD.row]!;
      people.firstJob[slot] = job;
      tally.newPeopleByFile[file]!++;
      tally.rowsByCategory[topCategory(flags)]!++;
    } else if (
      people.firstHashHi[slot] === words[at + WORD.hashHi] &&
      people.firstHashLo[slot] === words[at + WORD.hashLo]
    ) {
      tally.exactDuplicates++;
      reportDuplicate(input, people, slot, words, at, 'exact_duplicate');
    } else if (pairs.size < MAX_PAIRS || pairs.has(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!)) {
      settle(words, at, pairs);
    } else {
      overflow ??= openOverflow(input.scratch);
      // Spread by content, so that one person's rows fall apart.
      overflow.addTo(spread(words[at + WORD.hashLo]!, words[at + WORD.hashHi]!), words, at);
    }
    if (people.lastFile[slot] !== file) {
      if (people.lastFile[slot] !== -1) tally.groupsByCategory[topCategory(people.groupFlags[slot]!)]!++;
      tally.groups++;
      people.lastFile[slot] = file;
      people.groupFlags[slot] = 0;
      if (file < TABLE_FILES) people.files[slot]! |= 1 << file;
    }
    people.flags[slot]! |= flags & CATEGORY_MASK;
    people.groupFlags[slot]! |= flags & CATEGORY_MASK;
  });

  if (overflow !== null) {
    (overflow as SpillWriter).checkpoint();
    (overflow as SpillWriter).close();
    for (let i = 0; i < OVERFLOW_PARTITIONS; i++) {
      pairs = new PairSet();
      readPartition([input.scratch], i, (words, at) => settle(words, at, pairs));
    }
    rmSync(input.scratch, { recursive: true });
  }
  describePeople(people, tally);
  links.settle(people, tally);
  tally.drawn = draw(people, input.sample, input.seed);
  return tally;
}

function expectedRecords({ folders, partition }: PartitionInput): number {
  const bytes = folders.reduce((sum, folder) => sum + statSync(partitionPath(folder, partition)).size, 0);
  return Math.min(bytes / RECORD_BYTES, 1 << 20);
}

function openOverflow(scratch: string): SpillWriter {
  mkdirSync(join(scratch), { recursive: true });
  return new SpillWriter(scratch, OVERFLOW_PARTITIONS);
}

function reportDuplicate(
  input: PartitionInput,
  people: KeyTable,
  slot: number,
  words: Uint32Array,
  at: number,
  cause: Duplicate['cause'],
): void {
  input.onDuplicate?.({
    cause,
    job: words[at + WORD.jobFlags]! >>> 16,
    row: words[at + WORD.row]!,
    keptJob: people.firstJob[slot]!,
    keptRow: people.firstRow[slot]!,
  });
}

function describePeople(people: KeyTable, tally: DedupeTally): void {
  tally.people = people.size;
  for (let slot = 0; slot < people.slots; slot++) {
    if (people.used[slot] === 0) continue;
    const hi = people.hi[slot]!;
    const lo = people.lo[slot]!;
    const kind = keyKind(hi);
    if (kind === KEY_KIND.id) {
      const { region, birthYear } = idOf(hi, lo);
      tally.peopleById++;
      count(tally.provinces, Math.floor(region / 10_000));
      count(tally.birthYears, birthYear);
    } else if (kind === KEY_KIND.none) tally.unidentified++;
    else {
      tally.peopleByPhone++;
      count(tally.phonePrefixes, phonePrefixOf(hi, lo));
    }
    tally.peopleByCategory[topCategory(people.flags[slot]!)]!++;
    tally.groupsByCategory[topCategory(people.groupFlags[slot]!)]!++;
    count(tally.filesOfPeople, people.files[slot]!);
  }
}
