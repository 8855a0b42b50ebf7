/** Ways to hide a word, applied at random to generated posts. They go the other way than the tables of the engine. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readTermPack } from '../../engine/src/detect/trade/index.ts';
import type { PackSource } from '../../engine/src/detect/trade/index.ts';
import { SYLLABLES } from '../../engine/src/detect/trade/tables/pinyin.ts';

type Table = Readonly<Record<string, string>>;
type Way = (text: string, next: () => number) => string;

const SWAPS = table(
  '查査证証过過脸臉机機库庫号號料枓实實数數据據头頭单單开開户戶记記录錄收収卖賣资資认認电電话話码碼银銀行行名名',
);
const SOUNDS = table('查察档裆社射库裤微薇信芯定订位味籍集户护料廖套陶保宝号浩实时名明卡咔盒禾脸莲码马过锅');
const EMOJI: Table = {
  机: '🐔',
  码: '🐴',
  库: '🗄️',
  查: '🔍',
  卡: '💳',
  户: '🏠',
  盒: '📦',
  钱: '💰',
  话: '☎️',
  人: '👤',
};
const HALVES: Table = {
  查: '木旦',
  料: '米斗',
  码: '石马',
  库: '广车',
  脸: '月佥',
  证: '讠正',
  信: '亻言',
  价: '亻介',
  档: '木当',
  话: '讠舌',
};
const LATIN: Table = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', s: 'ѕ' };
const PINYIN: Table = {
  查: 'cha',
  卡: 'ka',
  号: 'hao',
  料: 'liao',
  库: 'ku',
  脸: 'lian',
  户: 'hu',
  盒: 'he',
  码: 'ma',
  档: 'dang',
};
const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const PLAIN = '零一二三四五六七八九';

const SYLLABLE = new Map<string, string>();
const SAME_SOUND = new Map<string, string>();
for (const row of SYLLABLES.split(';')) {
  const [syllable, chars] = row.split(' ');
  for (const char of chars ?? '') {
    SYLLABLE.set(char, syllable!);
    SAME_SOUND.set(char, chars!);
  }
}
const TERMS = readTermPack(parse(readFileSync('law/trade/terms.yaml', 'utf8')) as PackSource).terms.flatMap(
  ({ term, variants }) => [term, ...variants].filter((word) => /^[\u4e00-\u9fff]{2,6}$/.test(word)),
);

/** Ways of people who write loudly, abroad, or by whatever their keyboard gives them. */
const OPEN_WAYS: readonly Way[] = [
  (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (text) => swap(text, SWAPS),
  (text, next) => insert(text, next, [' ', ' ', ' ', '.', '-', '*', '·', '_', '/', '、', '|', '+']),
  (text) => swap(text, EMOJI),
  (text) => text.replace(/\d/g, (d) => CIRCLED[Number(d)]!),
  (text) => text.replace(/[零一二三四五六七八九]/g, (d) => FORMAL[PLAIN.indexOf(d)]!),
  (text) => text.toUpperCase(),
  (text, next) => text.replace(/[\u4e00-\u9fff]/, (c) => (next() < 0.9 ? c + c + c : c)),
];
/** Ways of people who hide. */
const HIDDEN_WAYS: readonly Way[] = [
  (text, next) => insert(text, next, ['\u200b', '\u200d', '\ufeff', '\u2060']),
  (text) => swap(text, LATIN),
  (text) => swap(text, HALVES),
  (text) => swap(text, SOUNDS),
  (text) => swap(text, PINYIN),
  (text, next) => some(text, next, 0.35, (char) => pickFrom(SAME_SOUND.get(char) ?? char, next)),
  (text, next) => some(text, next, 0.25, (char) => SYLLABLE.get(char) ?? char),
  (text, next) => some(text, next, 0.8, (char) => (SYLLABLE.get(char) ?? char) + (next() < 0.5 ? ' ' : '')),
  (text) => inTerm(text, (word) => Array.from(word, (char) => SYLLABLE.get(char) ?? char).join('')),
  (text) => inTerm(text, (word) => Array.from(word, (char) => SYLLABLE.get(char)?.[0] ?? char).join('')),
  (text, next) =>
    inTerm(text, (word) =>
      some(word, next, 0.5, (char) => {
        const letter = SYLLABLE.get(char)?.[0] ?? char;
        return next() < 0.5 ? letter : letter.toUpperCase();
      }),
    ),
  (text, next) => {
    const round = next() < 0.5 ? 'o' : 'O';
    return text.replace(/(?<=\d)0/g, round);
  },
  (text) => inTerm(text, (word) => Array.from(word).toReversed().join('')),
  (text) => inTerm(text, (word) => Array.from(word, (char) => char.repeat(3)).join('')),
  (text, next) => insert(text, next, [' ', '.', '-', '*', '·', '_', '/', '、', '|', '+', '~', '。', '，']),
];
const ALL_WAYS = [...OPEN_WAYS, ...HIDDEN_WAYS];

/** `open`: only as people disguise who hide nothing. */
export function disguise(text: string, next: () => number, open: boolean): string {
  const ways = open ? OPEN_WAYS : ALL_WAYS;
  const way = (): Way => ways[Math.floor(next() * ways.length)]!;
  const once = way()(text, next);
  return next() < 0.25 ? way()(once, next) : once;
}

function swap(text: string, by: Table): string {
  return Array.from(text, (char) => by[char] ?? char).join('');
}

function insert(text: string, next: () => number, marks: readonly string[]): string {
  const mark = marks[Math.floor(next() * marks.length)]!;
  const share = next() < 0.5 ? 1 : 0.4;
  return Array.from(text, (char) => (next() < share ? char + mark : char)).join('');
}

function table(pairs: string): Table {
  const chars = Array.from(pairs);
  return Object.fromEntries(chars.flatMap((char, i) => (i % 2 === 0 ? [[char, chars[i + 1]!]] : [])));
}

/** Changes a share of the characters. */
function some(text: string, next: () => number, share: number, change: (char: string) => string): string {
  return Array.from(text, (char) => (next() < share ? change(char) : char)).join('');
}

function pickFrom(chars: string, next: () => number): string {
  return chars[Math.floor(next() * chars.length)]!;
}

/** Changes the first term of the pack that stands in the text. */
function inTerm(text: string, change: (word: string) => string): string {
  const found = TERMS.find((word) => text.includes(word));
  return found === undefined ? text : text.replace(found, change(found));
}
