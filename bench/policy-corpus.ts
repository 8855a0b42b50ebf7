/** Annotated policies of CAPP-130's shape: NAME.ann.jsonl, one {"text","label"} a line, in the order of the text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { POLICY_TOPICS } from '@pingzhang/engine/detect';
import type { PolicyTopic } from '@pingzhang/engine/detect';

export const CORPUS = new URL('../../shared/appcheck/policies/capp130/', import.meta.url).pathname;

export interface Annotated {
  readonly name: string;
  readonly text: string;
  /** Where each annotated sentence begins in the text. */
  readonly starts: readonly number[];
  readonly topics: readonly ReadonlySet<PolicyTopic>[];
  /** Sentences marked 摘要: the corpus's own figures for topics are of these alone, where they have a topic. */
  readonly important: readonly boolean[];
  /** Policies the rules were written on; the others were only scored. */
  readonly developedOn: boolean;
}

const BY_NAME = new Map(Object.entries(POLICY_TOPICS).map(([topic, name]) => [name as string, topic as PolicyTopic]));

/** Of every six in the order of their names, the first three are for development. */
export function readCorpus(folder: string): Annotated[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ann.jsonl'))
    .toSorted()
    .map((file, index) => {
      const starts: number[] = [];
      const topics: Set<PolicyTopic>[] = [];
      const important: boolean[] = [];
      let text = '';
      for (const line of readFileSync(folder + file, 'utf8')
        .trim()
        .split('\n')) {
        const row = JSON.parse(line) as { readonly text: string; readonly label: readonly string[] };
        starts.push(text.length);
        topics.push(new Set(row.label.flatMap((label) => BY_NAME.get(label) ?? [])));
        important.push(row.label.includes('摘要'));
        // Labelled sentences of the corpus have commas where blanks stood; left in, they would give the labels away.
        text += `${row.text.replaceAll(',', ' ').replace(/\s*\n\s*/g, ' ')}\n`;
      }
      return { name: file.replace('.ann.jsonl', ''), text, starts, topics, important, developedOn: index % 6 < 3 };
    });
}

export const WRITTEN = new URL('./policy-written/', import.meta.url).pathname;

const LETTERS: Readonly<Record<string, PolicyTopic>> = {
  C: 'collection',
  P: 'permission',
  S: 'sharing',
  U: 'use',
  T: 'storage',
  X: 'security',
  M: 'minors',
  R: 'rights',
  K: 'contact',
  V: 'changes',
  Z: 'cessation',
};

/** Policies written for this project (policy-written/README.md): letters of topics, a bar, the sentence. */
export function readWritten(): Annotated[] {
  return readdirSync(WRITTEN)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const starts: number[] = [];
      const topics: Set<PolicyTopic>[] = [];
      let text = '';
      for (const [row, line] of readFileSync(WRITTEN + file, 'utf8')
        .trim()
        .split('\n')
        .entries()) {
        const [, letters, sentence] = /^([A-Z]*)\|(.+)$/.exec(line) ?? [];
        if (letters === undefined || sentence === undefined) throw new Error(`${file}:${row + 1}: no bar`);
        starts.push(text.length);
        topics.push(new Set(letters.split('').flatMap((letter) => LETTERS[letter] ?? [])));
        text += `${sentence}\n`;
      }
      return { name: file, text, starts, topics, important: [], developedOn: true };
    });
}

/** Index of the annotated sentence that holds an offset. */
export function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export class Score {
  readonly hit = new Map<string, number>();
  readonly extra = new Map<string, number>();
  readonly missed = new Map<string, number>();

  add(gold: ReadonlySet<string>, given: ReadonlySet<string>): void {
    for (const topic of given) count(gold.has(topic) ? this.hit : this.extra, topic);
    for (const topic of gold) if (!given.has(topic)) count(this.missed, topic);
  }

  /** Precision, recall, F1 and how many there are, of one topic or of all together. */
  of(topic?: string): {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly support: number;
  } {
    const total = (one: ReadonlyMap<string, number>): number =>
      topic === undefined ? [...one.values()].reduce((sum, value) => sum + value, 0) : (one.get(topic) ?? 0);
    const [hit, extra, missed] = [total(this.hit), total(this.extra), total(this.missed)];
    const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
    return {
      precision: share(hit, hit + extra),
      recall: share(hit, hit + missed),
      f1: share(2 * hit, 2 * hit + extra + missed),
      support: hit + missed,
    };
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
