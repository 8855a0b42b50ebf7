/**
 * Writes the training posts: the lines of `items/` with their slots (`{n}`) and ways (`[this|that]`) filled, some words
 * taken for others of their kind, punctuated and spaced at random in both classes alike, some of them disguised. A line is
 * a family: all its posts are trained on, or all are held back. A line with `{offer}` is a frame: the words of a trader
 * stand in it, told by a court, a victim or a rule (`quoted`), or said by himself (`spoken`).
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
  /** Words of a trader in a frame. */
  readonly framed: boolean;
  /** Share of the family this post is, so that lines with and without slots weigh alike. */
  readonly weight: number;
}

interface Line {
  readonly text: string;
  readonly file: string;
  readonly category: string;
  readonly heading: string;
}

const ITEMS = 'scripts/trade/items';
const WITHOUT = 4;
const PER_SLOT = 3;
const MOST = 13;
const REWORDED = 0.3;
/** A frame is written around this many offers, and weighs as so many families. */
const OFFERS = 24;
const FRAME_WEIGHT = 2;

export function posts(seed: number): Post[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const out: Post[] = [];
  const offers = linesOf('violating');
  for (const label of ['violating', 'ok'] as const)
    for (const { text, file, category, heading } of linesOf(label)) {
      const times = Math.min(MOST, WITHOUT + PER_SLOT * (text.split(/[{[]/).length - 1));
      for (let k = 0; k < times; k++)
        out.push({
          ...write(text, label, k, next),
          label,
          category,
          family: `${file}/${text}`,
          heading,
          framed: false,
          weight: 1 / times,
        });
    }
  for (const [folder, label] of [
    ['quoted', 'ok'],
    ['spoken', 'violating'],
  ] as const)
    for (const { text, file, category, heading } of linesOf(folder))
      for (let k = 0; k < OFFERS; k++) {
        const offer = pick(offers);
        const framed = quote(
          text.replaceAll('{offer}', () => (label === 'ok' ? pick(offers) : offer).text),
          pick,
        );
        out.push({
          ...write(framed, label, k, next),
          label,
          category: label === 'ok' ? category : offer.category,
          family: `${folder}/${file}/${text}`,
          heading,
          framed: true,
          weight: FRAME_WEIGHT / OFFERS,
        });
      }
  return out;
}

function linesOf(folder: string): Line[] {
  const lines: Line[] = [];
  for (const file of readdirSync(join(ITEMS, folder)).toSorted()) {
    const category = basename(file).split('.')[0]!;
    let heading = '';
    for (const text of readFileSync(join(ITEMS, folder, file), 'utf8').split('\n')) {
      if (text.startsWith('## ')) heading = text.slice(3);
      if (text.trim() !== '' && !text.startsWith('## ')) lines.push({ text, file, category, heading });
    }
  }
  return lines;
}

/** Marks of quotation as people set them, or not at all. */
function quote(text: string, pick: <T>(list: readonly T[]) => T): string {
  const [open, close] = pick(['“”', '“”', '“”', '""', '「」', '‘’', '【】', '']);
  return text.replaceAll('“', open ?? '').replaceAll('”', close ?? '');
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
