/**
 * Writes the training posts: the lines of `items/` with their slots (`{n}`) and ways (`[this|that]`) filled, some words
 * taken for others of their kind, punctuated and spaced at random in both classes alike, some of them disguised. A line is
 * a family: all its posts are trained on, or all are held back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { disguise } from './disguises.ts';
import { random } from './random.ts';
import { reword } from './reword.ts';
import { SLOTS } from './slots.ts';

export interface Post {
  readonly text: string;
  readonly label: 'violating' | 'ok';
  readonly category: string;
  readonly family: string;
  /** What the lines stand under in their file: `implicit`, `buyers`; empty where they stand under nothing. */
  readonly heading: string;
  readonly disguised: boolean;
  /** Share of the family this post is, so that lines with and without slots weigh alike. */
  readonly weight: number;
}

const ITEMS = 'scripts/trade/items';
const WITHOUT = 4;
const PER_SLOT = 3;
const MOST = 13;
const REWORDED = 0.3;

export function posts(seed: number): Post[] {
  const next = random(seed);
  const out: Post[] = [];
  for (const label of ['violating', 'ok'] as const)
    for (const file of readdirSync(join(ITEMS, label)).toSorted()) {
      const category = basename(file).split('.')[0]!;
      let heading = '';
      for (const line of readFileSync(join(ITEMS, label, file), 'utf8').split('\n')) {
        if (line.startsWith('## ')) heading = line.slice(3);
        if (line.trim() === '' || line.startsWith('## ')) continue;
        const times = Math.min(MOST, WITHOUT + PER_SLOT * (line.split(/[{[]/).length - 1));
        for (let k = 0; k < times; k++)
          out.push({
            ...write(line, label, k, next),
            label,
            category,
            family: `${file}/${line}`,
            heading,
            weight: 1 / times,
          });
      }
    }
  return out;
}

/** The first post of a line is the line itself; the others are dressed, and in one class often disguised. */
function write(line: string, label: Post['label'], k: number, next: () => number): Pick<Post, 'text' | 'disguised'> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const fill = (text: string): string =>
    text
      .replace(/\[([^\]]*)\]/g, (_, ways: string) => pick(ways.split('|')))
      .replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'phone' ? phone(next) : fill(pick(SLOTS[slot] ?? [slot]))));
  const filled = fill(line);
  if (k === 0) return { text: filled.trim(), disguised: false };
  const worded = k > 1 && next() < REWORDED ? reword(filled, next) : filled;
  const text = dress(worded.trim(), next, pick);
  const hidden = label === 'violating' ? 0.45 : 0.12;
  const disguised = next() < hidden;
  return { text: disguised ? disguise(text, next, label === 'ok' && next() < 0.9) : text, disguised };
}

function phone(next: () => number): string {
  return `154${String(Math.floor(next() * 1e8)).padStart(8, '0')}`;
}

/** Spaces become commas, nothing, or stay; an opening or an ending may come: the same for both classes. */
function dress(text: string, next: () => number, pick: <T>(list: readonly T[]) => T): string {
  const gap = pick([' ', ' ', '，', '，', ',', '', '  ', '。', '！']);
  const opened = next() < 0.15 ? pick(['在吗 ', '你好，', '家人们 ', '急 ', '各位 ', '【】', '# ']) : '';
  const ended = next() < 0.3 ? pick(['。', '！', '～', '…', '？', ' 谢谢', '哈', '呀', ' ok', '！！']) : '';
  return opened + text.replaceAll(/[ ，]/g, gap) + ended;
}
