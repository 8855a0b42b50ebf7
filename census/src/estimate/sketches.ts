import { JOB_SHIFT, RECORD_WORDS, WORD } from '../spill/record.ts';
import type { Estimate } from './sketch.ts';
import { hash53, Sketch } from './sketch.ts';

const FIGURES = ['people', 'rows', 'groups'] as const;

/** What `--estimate` estimates: distinct people, different rows, and groups (a person in a file). */
export type Estimates = { readonly [F in (typeof FIGURES)[number]]: Estimate };

/** Sketches of the records of a run, in place of spilling them. */
export class Sketches {
  private readonly sketches = { people: new Sketch(), rows: new Sketch(), groups: new Sketch() };
  private readonly fileOfJob: Int32Array;
  private readonly seed: number;

  constructor(fileOfJob: Int32Array, seed: number) {
    this.fileOfJob = fileOfJob;
    this.seed = seed;
  }

  add(words: Uint32Array): void {
    const { fileOfJob, seed } = this;
    const { people, rows, groups } = this.sketches;
    for (let at = 0; at < words.length; at += RECORD_WORDS) {
      const hi = words[at + WORD.keyHi]!;
      const lo = words[at + WORD.keyLo]!;
      const file = fileOfJob[words[at + WORD.jobFlags]! >>> JOB_SHIFT]!;
      people.add(hash53(hi, lo, seed));
      rows.add(hash53(words[at + WORD.hashHi]!, words[at + WORD.hashLo]!, seed));
      groups.add(hash53(hi ^ Math.imul(file + 1, 0x9e3779b1), lo, seed));
    }
  }

  /** As plain data, in the order of `FIGURES`. */
  held(): Float64Array[] {
    return FIGURES.map((figure) => this.sketches[figure].smallest());
  }

  join(held: readonly Float64Array[]): void {
    FIGURES.forEach((figure, i) => this.sketches[figure].addAll(held[i]!));
  }

  estimates(): Estimates {
    const { people, rows, groups } = this.sketches;
    return { people: people.estimate(), rows: rows.estimate(), groups: groups.estimate() };
  }
}
