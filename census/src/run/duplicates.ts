import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Duplicate } from '../dedupe/partition.ts';

const WORDS = 5;
const CAUSES = ['exact_duplicate', 'person_duplicate'] as const;

/** Repeated rows of one partition, five words each, in order of the material. */
export class DuplicateWriter {
  private readonly file: number;
  private readonly words = new Uint32Array(WORDS * 4096);
  private fill = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w', 0o600);
  }

  add({ cause, job, row, keptJob, keptRow }: Duplicate): void {
    this.words.set([CAUSES.indexOf(cause), job, row, keptJob, keptRow], this.fill);
    this.fill += WORDS;
    if (this.fill === this.words.length) this.write();
  }

  close(): void {
    this.write();
    closeSync(this.file);
  }

  private write(): void {
    const bytes = new Uint8Array(this.words.buffer, 0, this.fill * 4);
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done);
    this.fill = 0;
  }
}

/** The duplicates of one partition: at most the rows of a partition, so they fit in memory. */
export function* readDuplicates(path: string): Generator<Duplicate> {
  const bytes = readFileSync(path);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  for (let at = 0; at < words.length; at += WORDS)
    yield {
      cause: CAUSES[words[at]!]!,
      job: words[at + 1]!,
      row: words[at + 2]!,
      keptJob: words[at + 3]!,
      keptRow: words[at + 4]!,
    };
}
