import { LABEL_WORDS } from '../lexicon/labels.ts';
import type { Meaning } from '../lexicon/labels.ts';
import { CLASS, DIGIT, LETTER, isHan } from './char-class.ts';
import { buildTrie } from './trie.ts';

/** A word that names the value beside it, with everything it may mean. */
export interface Label {
  readonly word: string;
  readonly meanings: ReadonlySet<Meaning>;
}

/** Label words of a text in order: `start[i]`, `end[i]`, `label[i]`. They never overlap; the longest word wins. */
export interface LabelHits {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly label: readonly Label[];
}

/** Every label word, with each form of its joints. */
export const LABELS = ((): ReadonlyMap<string, Label> => {
  const meanings = new Map<string, Set<Meaning>>();
  for (const [meaning, words] of Object.entries(LABEL_WORDS)) {
    for (const word of words.split(/\s+/)) {
      for (const form of forms(word)) {
        const known = meanings.get(form);
        if (known === undefined) meanings.set(form, new Set([meaning as Meaning]));
        else known.add(meaning as Meaning);
      }
    }
  }
  return new Map(Array.from(meanings, ([word, set]) => [word, { word, meanings: set }]));
})();

const TRIE = buildTrie(LABELS);

/** By code unit, lower case: whether a label word starts with it. */
export const LABEL_STARTS: Uint8Array = TRIE.starts;

function forms(word: string): string[] {
  if (!word.includes('_')) return [word];
  return ['_', '-', ' ', ''].map((joint) => word.replaceAll('_', joint));
}

export function findLabels(codes: Uint16Array, length: number): LabelHits {
  const start: number[] = [];
  const end: number[] = [];
  const label: Label[] = [];
  const { starts } = TRIE;
  let i = 0;
  while (i < length) {
    const code = codes[i]!;
    if (code < 0x80 ? CLASS[code] === LETTER && isWordStart(codes, i) : starts[code] === 1) {
      const hit = longest(codes, length, i) ?? spaced(codes, length, i);
      if (hit !== null) {
        // 来往内地通行证 + 号码: what is numbered says more than the word for a number.
        if (end.at(-1) === i && NUMBER_WORDS.has(hit.label.word) && isDocument(label.at(-1)!)) {
          end[end.length - 1] = hit.end;
          i = hit.end;
          continue;
        }
        start.push(i);
        end.push(hit.end);
        label.push(hit.label);
        i = hit.end;
        continue;
      }
    }
    i++;
  }
  return { start, end, label };
}

/** The label a heading, key or form field consists of: the whole text, else the last label word in it. */
export function labelOfText(text: string): Label | null {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const label = readLabel(text);
  if (READ.size < REMEMBERED && text.length < 32) READ.set(text, label);
  return label;
}

/** Headings and keys recur on every page; those met first are remembered. */
const READ = new Map<string, Label | null>();
const REMEMBERED = 4096;

function readLabel(text: string): Label | null {
  const bare = text
    .normalize('NFKC')
    .replace(/[(（[【<].*?[)）\]】>]|[*：:\s"'`#]+/g, (part) => (/^\s+$/.test(part) ? ' ' : ''))
    .trim();
  const whole = LABELS.get(bare.toLowerCase()) ?? LABELS.get(bare.toLowerCase().replaceAll(' ', ''));
  if (whole !== undefined) return whole;
  const codes = Uint16Array.from({ length: bare.length }, (_, i) => bare.charCodeAt(i));
  const hits = findLabels(codes, codes.length);
  const last = hits.label.at(-1);
  // A heading names its column by its last word: 家属联系电话 is a telephone, 电话类型 is not.
  return last !== undefined && codes.length - hits.end.at(-1)! <= 1 ? last : null;
}

export const NUMBER_WORDS: ReadonlySet<string> = new Set(['号码', '证号', '编号', '卡号']);
export const isDocument = ({ meanings }: Label): boolean =>
  !meanings.has('NAME') && !meanings.has('person_cue') && !meanings.has('order') && !meanings.has('organisation');

/** By first character: the second characters of the labels that forms pull apart. */
export const PULLED = ((): ReadonlyMap<number, ReadonlyMap<number, Label>> => {
  const byFirst = new Map<number, Map<number, Label>>();
  for (const word of '姓名 性别 电话 手机 住址 地址 邮箱 微信 生日 籍贯 户籍 民族 单位 账号 户名 卡号 备注 出生'.split(
    ' ',
  )) {
    const second = byFirst.get(word.charCodeAt(0)) ?? new Map<number, Label>();
    const label = LABELS.get(word);
    if (label !== undefined) second.set(word.charCodeAt(1), label);
    byFirst.set(word.charCodeAt(0), second);
  }
  return byFirst;
})();
const WIDEST_PULL = 8;

/** `姓    名：`, `微.信`: a label of two characters set wide. */
function spaced(codes: Uint16Array, length: number, at: number): { end: number; label: Label } | null {
  const second = PULLED.get(codes[at]!);
  if (second === undefined) return null;
  let i = at + 1;
  while (i < length && i - at <= WIDEST_PULL && (codes[i] === 0x20 || codes[i] === 0x2e || codes[i] === 0xb7)) i++;
  if (i === at + 1 || i >= length) return null;
  const label = second.get(codes[i]!);
  return label === undefined ? null : { end: i + 1, label };
}

function longest(codes: Uint16Array, length: number, at: number): { end: number; label: Label } | null {
  const hit = TRIE.longest(codes, length, at);
  if (hit === null) return null;
  if (endsWell(codes, length, hit.end)) return { end: hit.end, label: hit.payload };
  // The longest word ran into a longer one (`nameless`): a shorter label may still end at a boundary.
  for (let end = hit.end - 1; end > at; end--) {
    const shorter = TRIE.longest(codes, end, at);
    if (shorter === null) return null;
    if (endsWell(codes, length, shorter.end)) return { end: shorter.end, label: shorter.payload };
    end = shorter.end;
  }
  return null;
}

/** An English key starts after a non-letter, or at the hump of `custName`. */
function isWordStart(codes: Uint16Array, at: number): boolean {
  if (at === 0 || CLASS[codes[at - 1]!] !== LETTER) return at === 0 || CLASS[codes[at - 1]!] !== DIGIT;
  return isLower(codes[at - 1]!) && !isLower(codes[at]!);
}

function endsWell(codes: Uint16Array, length: number, end: number): boolean {
  if (isHan(codes[end - 1]!) || end === length || CLASS[codes[end]!] !== LETTER) return true;
  return CLASS[codes[end - 1]!] === LETTER && isLower(codes[end - 1]!) && !isLower(codes[end]!);
}

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
