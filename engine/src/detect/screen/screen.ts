import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { ANNOUNCING, maySeparate } from '../name/beside.ts';
import { TITLES } from '../name/called.ts';
import { KIN_STARTS } from '../name/owning.ts';
import { isHan } from '../view/char-class.ts';
import { FOLD } from '../view/fold-table.ts';
import { LABELS } from '../view/labels.ts';
import type { Label } from '../view/labels.ts';
import type { View } from '../view/view.ts';
import type { Meaning } from '../lexicon/labels.ts';
import * as group from './group.ts';
import * as trait from './traits.ts';

/** Which groups of detectors can find anything in a text: surely worth running, and only if a label in it asks for one. */
export interface Screened {
  readonly run: number;
  readonly ifAsked: number;
}

const EVERYTHING: Screened = { run: group.EVERY, ifAsked: 0 };
const NOTHING: Screened = { run: 0, ifAsked: 0 };

/** Longer texts hold something of everything. */
const LONGEST = 2048;

/**
 * The first stage: one pass over the units of a short text that says which detectors cannot find anything in it.
 * It may let a detector run in vain, and never leaves out one that would propose something; a property test holds it
 * to that against the detectors themselves.
 *
 * @param given the label the format or the column gives the whole text
 */
export function screen(text: string, given: Label | null): Screened {
  const { length } = text;
  if (length > LONGEST) return EVERYTHING;
  const { TRAITS } = trait;
  let all = 0;
  let digits = 0;
  let letters = 0;
  /** Units of words with a digit in them, and the longest such word and word at all. */
  let mixed = 0;
  let longestMixed = 0;
  let longest = 0;
  /** A bit for each size of word: of those with a digit, and of those of digits alone. */
  let sizes = 0;
  let digitSizes = 0;
  let begun = 0;
  /** Words of two or four with a sign behind them, as in the parts of a MAC address. */
  let parts = 0;
  let dated = false;
  let crossed = false;
  let plated = false;
  let door = false;
  let chained = 0;
  let places = 0;
  let dots = 0;
  let colons = 0;
  let numerals = 0;
  let run = 0;
  let titled = false;
  for (let i = 0; i < length;) {
    const traits = TRAITS[text.charCodeAt(i)]!;
    all |= traits;
    if ((traits & WORD) === 0) {
      if ((traits & trait.HAN) !== 0) {
        if ((traits & trait.TITLE) !== 0 && run >= 2 && run <= 4 && isTitle(text, i)) titled = true;
        if ((traits & trait.NUMERAL) !== 0) numerals++;
        if (text.charCodeAt(i) === OF && i + 1 < length && KIN_STARTS.has(text.charCodeAt(i + 1))) titled = true;
        if ((traits & (trait.GROUP | trait.TOWN)) !== 0 && run >= 1 && isPlace(traits, text.charCodeAt(i - 1), run))
          door = true;
        run++;
      } else {
        if (run >= 2 && run <= 4 && (traits & trait.PAUSE) !== 0) titled = true;
        run = 0;
        if ((traits & trait.NUMERAL) !== 0) numerals++;
        else if ((traits & trait.DOT) !== 0) dots++;
        else if ((traits & trait.COLON) !== 0) colons += i > 0 && TRAITS[text.charCodeAt(i - 1)]! & trait.COLON ? 8 : 1;
      }
      if ((traits & trait.PROVINCE) !== 0 && ((follows(text, i + 1) | follows(text, i + 2)) & WORD) !== 0)
        plated = true;
      i++;
      continue;
    }
    run = 0;
    const start = i;
    let word = traits;
    let digitsHere = (traits & trait.DIGIT) !== 0 ? 1 : 0;
    for (i++; i < length; i++) {
      const next = TRAITS[text.charCodeAt(i)]!;
      if ((next & WORD) === 0) break;
      word |= next;
      if ((next & trait.DIGIT) !== 0) digitsHere++;
    }
    all |= word;
    const size = i - start;
    if (size > longest) longest = size;
    digits += digitsHere;
    letters += size - digitsHere;
    const behind = follows(text, i);
    if (digitsHere > 0) {
      mixed += size;
      if (size > longestMixed) longestMixed = size;
      sizes |= bitOf(size);
      if (digitsHere === size) digitSizes |= bitOf(size);
      if (size >= 8 && (word & trait.CROSS) !== 0) crossed = true;
      if (size <= 2 && (behind & JOINING) !== 0) dated = true;
    }
    if ((size === 2 || size === 4) && (behind & PARTING) !== 0) parts++;
    if (digitsHere > 0 || size === 1) {
      if (size <= 6) {
        if ((behind & trait.UNIT) !== 0) door = true;
        else if ((behind & trait.DASH) !== 0) chained++;
        else if ((behind & trait.SPACE) !== 0 && (follows(text, i + 1) & trait.UNIT) !== 0) door = true;
      }
      if (start > 0 && size > places && (TRAITS[text.charCodeAt(start - 1)]! & trait.DOT) !== 0) places = size;
    }
    if (digitsHere < size && size >= 2)
      begun |= BEGINNINGS[(plain(text.charCodeAt(start)) << 7) | plain(text.charCodeAt(start + 1))]!;
  }
  if ((all & trait.STRANGE) !== 0) return EVERYTHING;
  // Tables and INSERT statements in running text give their values labels of their own.
  if (given === null && ((all & trait.LINE) !== 0 || ((all & trait.BRACKET) !== 0 && (begun & VALUES) !== 0)))
    return EVERYTHING;
  if (all === 0) return NOTHING;

  const words = digits + letters;
  const label = (all & trait.LABEL) !== 0 || letters > 0;
  const asked = given === null ? 0 : groupsOf(given);
  /** Groups that a label decides: at once when it is given, else when the text turns out to hold it. */
  let slots = 0;
  if (digits >= 4) slots |= group.RECORDS;
  if (digits >= 5) slots |= group.QQ;
  if (letters > 0 && length >= 6) slots |= group.WECHAT;
  if (length >= 6) slots |= group.CREDENTIAL;
  if (words > 0 || (all & trait.NUMERAL) !== 0) slots |= group.BIRTH_DATE;
  if (longest >= 8) slots |= group.AD_ID;
  slots |= group.ADDRESS | group.NAME;
  if ((all & trait.HAN) !== 0) slots |= group.ANNOUNCED;

  let sure = slots & asked;
  if (longestMixed >= 7 || mixed >= 10 || (numerals > 0 && digits + numerals >= 9)) sure |= group.NUMBER;
  if (parts >= 2 || longest >= 12) sure |= group.MAC;
  if (longestMixed >= 7) sure |= group.PAPERS;
  if ((all & trait.CARD) !== 0 && longestMixed >= 5) sure |= group.MILITARY;
  if ((sizes & bitOf(18)) !== 0) sure |= group.USCC;
  if ((sizes & bitOf(17)) !== 0) sure |= group.VIN;
  if (plated && words >= 5) sure |= group.PLATE;
  if ((all & trait.AT) !== 0 || ((all & trait.BRACKET) !== 0 && (begun & SIGN) !== 0)) sure |= group.EMAIL;
  if (dots >= 3 && digits >= 4) sure |= group.IPV4;
  if (colons >= 7 && words > 0) sure |= group.IPV6;
  if (places >= 3 || ((all & trait.DEGREE) !== 0 && digits > 0)) sure |= group.GEO;
  if ((all & trait.UNDERSCORE) !== 0 && letters >= 4) sure |= group.WECHAT;
  if ((begun & KEY) !== 0 || ((all & trait.AT) !== 0 && (all & (trait.SLASH | trait.COLON | trait.DASH)) !== 0))
    sure |= group.CREDENTIAL;
  if (digits + numerals >= 2 && (all & trait.BORN) !== 0) sure |= group.BIRTH_DATE;
  if (dated || (digitSizes & (bitOf(4) | bitOf(8))) !== 0)
    if (digits >= 5 && ((all & (trait.BORN | trait.SEX)) !== 0 || words >= 14)) sure |= group.BIRTH_DATE;
  if ((all & trait.STAR) !== 0 || crossed) sure |= group.MASKED;
  if (door || ((begun & ROOM) !== 0 && digits > 0) || (chained >= 2 && (all & trait.HAN) !== 0)) sure |= group.ADDRESS;
  if ((begun & FIRST_NAME) !== 0) sure |= group.NAME;
  // The dot of a minority name may or may not part a run: any title counts then.
  if ((all & trait.MIDDLE) !== 0 && (all & trait.TITLE) !== 0) titled = true;
  // A name without a label stands beside something: another finding or name, a sex, a title, a colon, a turn of fate.
  if ((all & trait.HAN) !== 0) {
    if (titled || (all & (trait.SEX | trait.COLON | trait.BRACKET)) !== 0) sure |= group.NAME;
    else if (sure !== 0) sure |= group.BESIDE;
  }
  return { run: sure, ifAsked: label ? slots : 0 };
}

const WORD = trait.DIGIT | trait.LETTER;

/** 先生, and 收 at the end of a line; what titles only begin with stands in every other sentence. */
function isTitle(text: string, at: number): boolean {
  const behind = FOLD[text.charCodeAt(at + 1)] ?? 0;
  return TITLES.has((FOLD[text.charCodeAt(at)]! << 16) | behind) || !isHan(behind);
}

/** Between the parts of a day, and of a MAC address. */
const JOINING = trait.DASH | trait.SLASH | trait.DOT;
const PARTING = trait.DASH | trait.COLON | trait.DOT;

const follows = (text: string, at: number): number => (at < text.length ? trait.TRAITS[text.charCodeAt(at)]! : 0);
const bitOf = (size: number): number => (size < 31 ? 1 << size : 0);

/** 鄢然的爸爸: 的 */
const OF = 0x7684;

/** 五组, 三号楼; 双廊镇, 麓谷街道. */
function isPlace(traits: number, before: number, run: number): boolean {
  const previous = trait.TRAITS[before]!;
  if ((traits & trait.GROUP) !== 0 && (previous & trait.COUNTING) !== 0) return true;
  return (traits & trait.TOWN) !== 0 && run >= 2 && ((traits & trait.SECOND) === 0 || (previous & trait.STREET) !== 0);
}

/** How words begin: keys with their issuer's mark, what English calls a door, the values of an INSERT, `[at]`, given names. */
const [KEY, ROOM, VALUES, SIGN, FIRST_NAME] = [1, 2, 4, 8, 16] as const;
const BEGINNINGS = ((): Uint8Array => {
  const table = new Uint8Array(1 << 14);
  for (const [beginnings, flag] of [
    ['AK AS LT AI gh gi gl sk xo ey BE', KEY],
    ['Ro Rm Fl Un Ap Su Bu Bl To No', ROOM],
    ['VA Va vA va', VALUES],
    ['AT At aT at', SIGN],
    [Array.from(FIRST_NAMES, (name) => name.slice(0, 2)).join(' '), FIRST_NAME],
  ] as const)
    for (const two of beginnings.split(' ')) table[(two.charCodeAt(0) << 7) | two.charCodeAt(1)]! |= flag;
  return table;
})();

/** Full-width letters read as ASCII. */
const plain = (unit: number): number => (unit >= 0xff01 ? unit - 0xfee0 : unit);

const DECIDES: readonly (readonly [meaning: Meaning, group: number])[] = [
  ['SOCIAL_SECURITY', group.RECORDS],
  ['MEDICAL_RECORD_NO', group.RECORDS],
  ['QQ', group.QQ],
  ['WECHAT', group.WECHAT],
  ['CREDENTIAL', group.CREDENTIAL],
  ['BIRTH_DATE', group.BIRTH_DATE],
  ['AD_ID', group.AD_ID],
  ['ADDRESS', group.ADDRESS],
  ['NAME', group.NAME],
  ['person_cue', group.NAME],
];

const groupsOf = ({ meanings }: Label): number =>
  DECIDES.reduce((groups, [meaning, decided]) => (meanings.has(meaning) ? groups | decided : groups), 0);

/** `abc_123 微信同号`: an account may stand before the word, whatever the word means. */
const WECHAT_WORD = /微信|薇信|vx|v信/i;

/** 张伟，电话: in a text, what only people have announces a name before it. */
const ASKED_BY: ReadonlyMap<Label, number> = new Map(
  Array.from(LABELS.values(), (label) => [
    label,
    groupsOf(label) |
      (ANNOUNCING.some((meaning) => label.meanings.has(meaning)) ? group.ANNOUNCED : 0) |
      (WECHAT_WORD.test(label.word) ? group.WECHAT : 0),
  ]),
);

/** Groups that the labels of a text ask for. */
export function askedBy({ codes, labels }: View): number {
  let groups = 0;
  for (let i = 0; i < labels.start.length; i++) {
    const asked = ASKED_BY.get(labels.label[i]!)!;
    groups |= maySeparate(codes[labels.start[i]! - 1]) ? asked : asked & ~group.ANNOUNCED;
  }
  return groups;
}
