import { CARD_ISSUERS } from '../lexicon/card-issuers.ts';
import { USCC_ALPHABET } from '../../model/index.ts';
import { PROVINCE_CODES } from '../validate/id-card.ts';
import { landline } from '../validate/landline.ts';
import { phone } from '../validate/phone.ts';
import { uscc } from '../validate/uscc.ts';
import type { Validity } from '../validate/validity.ts';
import { CLASS, DIGIT, LETTER, NUMERAL, PROVINCE, PROVINCE_CHARACTERS, STAR } from '../view/char-class.ts';
import { DROP, FOLD } from '../view/fold-table.ts';
import { dictionary } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { interestTable } from './interest-table.ts';
import { labelTable } from './label-table.ts';
import type { LabelTable } from './label-table.ts';
import { utf8Of } from './utf8.ts';

/** A table by name, in the order their addresses are handed to the kernel. */
export interface Tables {
  readonly fold: Uint8Array;
  readonly trait: Uint8Array;
  readonly byte: Uint8Array;
  readonly area: Uint8Array;
  readonly prefix: Uint8Array;
  readonly issuer: Uint8Array;
  readonly province: Uint8Array;
  readonly uscc: Uint8Array;
  readonly vin: Uint8Array;
  readonly lists: readonly Uint8Array[];
  readonly dictionary: Dictionary;
  readonly labels: LabelTable;
  readonly interest: Uint8Array;
}

let built: Tables | undefined;

/** What the kernel looks up, made from the engine's own lists so that the two cannot disagree. */
export function tables(): Tables {
  if (built !== undefined) return built;
  const trait = traits();
  return (built = {
    fold: new Uint8Array(FOLD.buffer, FOLD.byteOffset, FOLD.byteLength),
    trait: new Uint8Array(trait.buffer),
    byte: byteClasses(),
    area: areas(),
    prefix: Uint8Array.from({ length: 100 }, (_, i) => (refuses(phone(`1${two(i)}00000001`), 'prefix') ? 0 : 1)),
    issuer: issuers(),
    province: Uint8Array.from({ length: 100 }, (_, i) => (PROVINCE_CODES.has(two(i)) ? 1 : 0)),
    uscc: usccTable(),
    vin: vinTable(),
    lists: lists(),
    dictionary: dictionary(),
    labels: labelTable(),
    interest: interestTable(trait),
  });
}

const two = (i: number): string => String(i).padStart(2, '0');
const refuses = (validity: Validity, reason: string): boolean => 'invalid' in validity && validity.invalid === reason;

/** Bits as in `twin/units.ts`. */
function traits(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const set = (characters: Iterable<string>, bit: number): void => {
    for (const each of characters) table[each.charCodeAt(0)]! |= bit;
  };
  for (let code = 0; code < 0x10000; code++) {
    const fold = FOLD[code]!;
    const kind = CLASS[fold] ?? 0;
    if (fold !== code && (fold === DROP || kind === DIGIT || kind === LETTER || fold === 0x40)) table[code]! |= 1;
    if (CLASS[code] === NUMERAL) table[code]! |= 2;
    if (CLASS[code] === STAR) table[code]! |= 4;
    if (CLASS[code] === PROVINCE && code !== ENVOY) table[code]! |= 8;
    if (/\s/.test(String.fromCharCode(code))) table[code]! |= 16;
  }
  set(PROVINCE_CHARACTERS.at(-1)!, 256);
  set('警挂学港澳领试超', 128);
  set(' -._/*·、', 512);
  set(' -._/*·~', 1024);
  set('([{<', 2048);
  // A sample is looked up as it is written.
  for (let code = 0; code < 0x10000; code++)
    if (FOLD[code] !== code && FOLD[code] !== DROP) table[code]! |= table[FOLD[code]!]! & (2 | 512);
  set(
    UNITS.flatMap((unit) => [unit, unit.toUpperCase()]),
    32,
  );
  set(things(), 64);
  // Without ASCII letters and digits about, nothing comes of it; the kernel alone asks for this.
  for (let code = 0x80; code < 0x10000; code++) {
    const fold = FOLD[code]!;
    const halved = code >= 0xd800 && code < 0xe000;
    const tells = (table[code]! & (1 | 512)) !== 0 || (fold !== code && (fold === 0x3a || (table[fold]! & 2048) !== 0));
    if (!halved && !tells) table[code]! |= 4096;
  }
  return table;
}

const ENVOY = PROVINCE_CHARACTERS.charCodeAt(PROVINCE_CHARACTERS.length - 1);

function byteClasses(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) => {
    const text = code < 0x80 ? String.fromCharCode(code) : '';
    return (
      (/\d/.test(text) ? 1 : 0) |
      (/[A-Za-z]/.test(text) ? 2 : 0) |
      (/[0-9A-Fa-f]/.test(text) ? 4 : 0) |
      (/[A-Za-z0-9._%+-]/.test(text) ? 8 : 0)
    );
  });
}

/** By the two digits after 0, then by the three digits after it. */
function areas(): Uint8Array {
  const known = (area: string, number: string): number => (refuses(landline(area + number), 'region') ? 0 : 1);
  const table = new Uint8Array(1100);
  for (let i = 0; i < 100; i++) table[i] = landlineArea(two(i)) ? 1 : 0;
  for (let i = 0; i < 1000; i++) table[100 + i] = known(`0${String(i).padStart(3, '0')}`, '2000001');
  return table;
}

/** A short code takes eight digits; a long one that begins alike would take the number otherwise. */
function landlineArea(digits: string): boolean {
  const validity = landline(`0${digits}20000001`);
  return 'value' in validity && validity.value.startsWith(`0${digits}-`);
}

function issuers(): Uint8Array {
  const bits = new Uint8Array(125_000);
  for (const prefix of CARD_ISSUERS) bits[Number(prefix) >> 3]! |= 1 << (Number(prefix) & 7);
  return bits;
}

/** Values of characters, then whether the first two may stand together. */
function usccTable(): Uint8Array {
  const table = new Uint8Array(128 + 31 * 31).fill(255, 0, 128);
  for (let i = 0; i < 31; i++) table[USCC_ALPHABET.charCodeAt(i)] = i;
  for (let a = 0; a < 31; a++)
    for (let b = 0; b < 31; b++) {
      const code = USCC_ALPHABET[a]! + USCC_ALPHABET[b]! + '0'.repeat(16);
      table[128 + a * 31 + b] = refuses(uscc(code), 'prefix') ? 0 : 1;
    }
  return table;
}

const VIN_LETTERS = 'A1B2C3D4E5F6G7H8J1K2L3M4N5P7R9S2T3U4V5W6X7Y8Z9';
const TAIWAN = [10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33];

/** ISO 3779 values of characters, then Taiwan's of letters. */
function vinTable(): Uint8Array {
  const table = new Uint8Array(128 + 26).fill(255, 0, 128);
  for (let i = 0; i < 10; i++) table[0x30 + i] = i;
  for (let i = 0; i < VIN_LETTERS.length; i += 2) table[VIN_LETTERS.charCodeAt(i)] = Number(VIN_LETTERS[i + 1]);
  table.set(TAIWAN, 128);
  return table;
}

/** `view/surroundings.ts`: what is counted; those behind the bar end at the end of a word. */
const UNITS =
  '元 圆 块钱 万 亿 角 分 件 条 次 个 人 字节 毫秒 微秒 秒 米 公里 千米 克 千克 公斤 吨 升 平方 平米 ㎡ 页 行 票 股 积分 浏览 阅读 播放 粉丝 点赞 % ℃ °'.split(
    ' ',
  );
const UNIT_WORDS = ['ms', 'us', 'ns', 'bytes', 'byte', 'kb', 'mb', 'rows', 'row'];
UNITS.push(...UNIT_WORDS);

function things(): string[] {
  const nouns = '快递 包裹 订单 运单 单子 工单 邮件 面单 流水 货 保单 合同 任务 批次 商品 发票'.split(' ');
  return ['', '的', '这个', '号'].flatMap((first) =>
    ['', '的'].flatMap((second) => nouns.map((noun) => first + second + noun)),
  );
}

const ID_SPECIMENS = '11010119900101 11010119900307 11010119800101 11010519491231 44010119900101 12345619900101';
const CARD_SPECIMENS =
  '4111111111111111 4242424242424242 4000000000000002 5555555555554444 5105105105105100 378282246310005 371449635398431 3530111333300000 6222000000000000 6225880000000000 4012888888881881 6011111111111117 6200000000000005 6222020000000000000';
const DOMAINS =
  'example.com example.net example.org example.cn test.com domain.com yourdomain.com email.com xxx.com abc.com';
const TLDS = 'example test invalid localhost local';
const LOCALS =
  'yourname your_name username someone youremail your_email noreply no-reply donotreply do-notreply donot-reply do-not-reply postmaster webmaster mailer-daemon git';
const FILES = 'png jpg jpeg gif webp svg css js ts json htm html';
const NATURAL =
  '11 3-4-4 3-3-5 4-4-3 3-8 7-4 4-7 5-6 6-5 3-4-2-2 4-3-4 3-2-3-3 3-5-3 2-3-3-3 3-2-2-4 2-3-4-4 2-11 2-3-3-5 4-3-4-4 4-11';
const PHONES = [138000, 12345678, 0, 11111111, 88888888, 87654321, 1111, 12341234];
const RESOLVERS =
  '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 114.114.114.114 114.114.115.115 223.5.5.5 223.6.6.6 119.29.29.29 180.76.76.76 1.2.3.4 1.2.4.8 4.4.4.4';

function lists(): Uint8Array[] {
  const plain = (text: string): Uint8Array => words(text.split(' ').map((word) => [word, false]));
  return [
    words(UNITS.map((unit) => [unit, UNIT_WORDS.includes(unit)])),
    words(things().map((thing) => [thing, false])),
    plain(ID_SPECIMENS),
    plain(CARD_SPECIMENS),
    plain(DOMAINS),
    plain(TLDS),
    plain(LOCALS),
    plain(FILES),
    numbers(NATURAL.split(' ').map((groups) => groups.split('-').reduce((key, size) => key * 32 + Number(size), 0))),
    numbers(PHONES),
    numbers(RESOLVERS.split(' ').map((address) => address.split('.').reduce((a, part) => (a << 8) | Number(part), 0))),
    numberLengths(),
  ];
}

/**
 * By first digit: lengths of the numbers that begin with it, one bit each. Several groups within a longer chain are no
 * card: fixed lines, mobile numbers and ID numbers are left.
 */
function numberLengths(): Uint8Array {
  const chained: readonly (readonly [length: number, digits: string])[] = [
    [11, '018'],
    [12, '08'],
    [13, '08'],
    [14, '08'],
    [15, '0123456789'],
    [16, '08'],
    [18, '0123456789'],
  ];
  const alone: typeof chained = [
    [14, '3'],
    [16, '023456789'],
    [17, '6'],
    [19, '245689'],
  ];
  const bits = (rows: typeof chained, digit: number): number =>
    rows.reduce((all, [length, digits]) => all | (digits.includes(String(digit)) ? 1 << length : 0), 0);
  const masks = Array.from({ length: 10 }, (_, digit) => [bits([...chained, ...alone], digit), bits(chained, digit)]);
  return new Uint8Array(Int32Array.from(masks.flat()).buffer);
}

/** Before the words stand, in two words of 32 bits, one bit by the length of each and one by its first byte. */
function words(entries: readonly (readonly [word: string, ends: boolean])[]): Uint8Array {
  let lengths = 0;
  let firsts = 0;
  const bytes = entries.flatMap(([word, ends]) => {
    const utf8 = utf8Of(word);
    lengths |= 1 << (utf8.length & 31);
    firsts |= 1 << (utf8[0]! & 31);
    return [utf8.length, ends ? 1 : 0, ...utf8];
  });
  return Uint8Array.from([...new Uint8Array(Int32Array.of(lengths, firsts).buffer), ...bytes, 0]);
}

function numbers(values: readonly number[]): Uint8Array {
  const bits = values.reduce((all, value) => all | (1 << (Math.imul(value, 0x9e3779b1) >>> 27)), 0);
  return new Uint8Array(Int32Array.of(values.length, bits, ...values).buffer);
}
