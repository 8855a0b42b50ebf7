import { mkdirSync, rmSync } from 'node:fs';
import { SpillReader } from '../spill/reader.ts';
import { JOB_SHIFT, RECORD_WORDS, spread, WORD } from '../spill/record.ts';
import { SpillWriter } from '../spill/writer.ts';
import { draw } from './draw.ts';
import { ENTRY } from './key-table.ts';
import { LinkTable } from './links.ts';
import { PairSet } from './pair-set.ts';
import type { People, Seen } from './people.ts';
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
  /** Emptied and filled again with every partition. */
  readonly people: People;
  readonly files: number;
  readonly seed: number;
  /** People to draw for verification. */
  readonly sample: number;
  /** Folder for overflow; made when needed. */
  readonly scratch: string;
  /** Different rows of already known people held in memory; more go to disk. */
  readonly maxPairs?: number;
  readonly onDuplicate?: (duplicate: Duplicate) => void;
}

/** 2 M pairs take 68 MiB. */
const MAX_PAIRS = 2_000_000;
const OVERFLOW_PARTITIONS = 64;

/**
 * Counts the people and the repeated rows of one partition.
 *
 * Memory follows the number of different people in the partition, not its rows: different rows of one person beyond
 * `MAX_PAIRS` go to disk by content hash, so that a file which is all one person cannot fill memory.
 */
export function dedupePartition(input: PartitionInput): DedupeTally {
  const { spill, partition, people, scratch, maxPairs = MAX_PAIRS, onDuplicate } = input;
  const tally = emptyTally(input.files);
  people.clear();
  const links = new LinkTable();
  let pairs = new PairSet();
  let overflow: SpillWriter | null = null;

  /** A row of a known person that is not like the person's first. */
  const settle = (words: Int32Array, at: number, entry: number): void => {
    const fresh = pairs.add(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!);
    if (fresh) {
      tally.personDuplicates++;
      tally.rowsByCategory[topCategory(words[at + WORD.jobFlags]!)]!++;
    } else tally.exactDuplicates++;
    report(input, entry, words, at, fresh ? 'person_duplicate' : 'exact_duplicate');
  };

  const seen: Seen = {
    link: (words, at) => links.add(words, at),
    other: (words, at, entry) => {
      if (pairs.size < maxPairs || pairs.has(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!))
        return settle(words, at, entry);
      overflow ??= openOverflow(scratch);
      // Spread by content, so that one person's rows fall apart.
      overflow.addTo(spread(words[at + WORD.hashLo]!, words[at + WORD.hashHi]!), words, at);
    },
    exact: onDuplicate === undefined ? null : (words, at, entry) => report(input, entry, words, at, 'exact_duplicate'),
  };
  spill.read(partition, (words, from, to) => people.fold(words, from, to, seen));

  if (overflow !== null) {
    (overflow as SpillWriter).checkpoint();
    (overflow as SpillWriter).close();
    const rest = new SpillReader([scratch], OVERFLOW_PARTITIONS);
    for (let i = 0; i < OVERFLOW_PARTITIONS; i++) {
      // Pairs of the first round are not among these: what was known then was settled then.
      pairs = new PairSet();
      rest.read(i, (words, from, to) => {
        for (let at = from; at < to; at += RECORD_WORDS) settle(words, at, people.entryOf(words[at]!, words[at + 1]!));
      });
    }
    rest.close();
    rmSync(scratch, { recursive: true });
  }
  people.describe(tally);
  links.settle(people, tally);
  tally.drawn = draw(people, input.sample, input.seed);
  return tally;
}

function openOverflow(scratch: string): SpillWriter {
  mkdirSync(scratch, { recursive: true });
  return new SpillWriter(scratch, OVERFLOW_PARTITIONS);
}

function report(
  { people, onDuplicate }: PartitionInput,
  entry: number,
  words: Int32Array,
  at: number,
  cause: Duplicate['cause'],
): void {
  onDuplicate?.({
    cause,
    job: words[at + WORD.jobFlags]! >>> JOB_SHIFT,
    row: words[at + WORD.row]!,
    keptJob: people.words[entry + ENTRY.jobFlags]! >>> JOB_SHIFT,
    keptRow: people.words[entry + ENTRY.row]!,
  });
}
