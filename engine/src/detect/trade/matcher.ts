import { bit } from './disguise.ts';
import { createFolder, textOf } from './fold.ts';
import type { Folded } from './fold.ts';
import { latinForms, soundOf } from './sound.ts';
import type { Sounds } from './sound.ts';
import type { TermPack, TradeTerm } from './term.ts';
import { TRADE_CATEGORIES } from './term.ts';
import { createTermIndex, LONGEST_WORD } from './term-index.ts';

/** A term found, in units of the source text, with the disguises that had to be undone. */
export interface TermHit {
  readonly term: TradeTerm;
  readonly start: number;
  readonly end: number;
  readonly disguises: number;
}

/** One way to write a term. Latin forms count only as whole words: `dw` in `download` is nothing. */
export interface TermForm {
  readonly text: string;
  readonly term: TradeTerm;
  readonly disguises: number;
  readonly whole: boolean;
  /** `text` is syllables, not letters. */
  readonly sound: boolean;
  /**
   * Counts only where a syllable is spelt in Latin letters: two syllables by themselves are many everyday words, and what
   * an ambiguous term sounds like is not even the term.
   */
  readonly spelt: boolean;
}

export interface Matcher {
  /** Terms in a folded text and its syllables, each place once a category, in the order of their places. */
  find(folded: Folded, sounds: Sounds): TermHit[];
}

/** Shortest term whose reversal, sound or initials are looked for by themselves: two characters turned round are an everyday word. */
const MIN_REVERSED = 3;
const MIN_SOUNDED = 3;
const CATEGORIES: readonly string[] = [...TRADE_CATEGORIES, 'contact'];
const SEPARATORS = bit('separators');
const PINYIN = bit('pinyin');

/** Every way the terms of some packs are looked for. */
export function formsOf(packs: readonly TermPack[]): TermForm[] {
  const forms: TermForm[] = [];
  const fold = createFolder();
  for (const { terms } of packs)
    for (const term of terms)
      for (const written of [term.term, ...term.variants])
        addForms(term, textOf(fold(written)).replaceAll('\n', ''), forms);
  return forms;
}

function addForms(term: TradeTerm, text: string, forms: TermForm[]): void {
  if (text.length < 2 || text.length > LONGEST_WORD) return;
  const latin = /^[a-z0-9]+$/.test(text);
  const ambiguous = term.strength === 'ambiguous';
  const add = (form: string, disguises: number, whole: boolean, sound = false): void => {
    if (form.length <= LONGEST_WORD)
      forms.push({
        text: form,
        term,
        disguises,
        whole,
        sound,
        spelt: sound && (ambiguous || form.length < MIN_SOUNDED),
      });
  };
  add(text, 0, latin);
  if (latin) return;
  const addSound = (sound: string | null): void => {
    if (sound !== null) add(sound, bit('homophone'), false, true);
  };
  const chars = Array.from(text);
  if (chars.length >= MIN_REVERSED) add(chars.toReversed().join(''), bit('reversal'), false);
  const { full, initials } = latinForms(text);
  if (full !== null) add(full, bit('pinyin'), true);
  if (initials !== null && chars.length >= MIN_SOUNDED) add(initials, bit('initials'), true);
  if (text.length === chars.length) addSound(soundOf(text));
}

/** Compiles packs into an index of letters and one of syllables. Linear in the text, whatever the number of terms. */
export function createMatcher(packs: readonly TermPack[]): Matcher {
  const forms = formsOf(packs);
  const written = forms.filter(({ sound }) => !sound);
  const spoken = forms.filter(({ sound }) => sound);
  const letters = createTermIndex(written.map(({ text }) => text));
  const sounds = createTermIndex(spoken.map(({ text }) => text));
  return {
    find(folded, syllables) {
      const { units, length } = folded;
      const found: Found[] = [];
      letters.scan(units, length, (form, first, end) => {
        if (!written[form]!.whole || isWhole(units, length, first, end))
          found.push(foundAt(written[form]!, first, end, folded));
      });
      sounds.scan(syllables.units, syllables.length, (form, first, end) => {
        const hit = foundAt(spoken[form]!, syllables.from[first]!, syllables.to[end - 1]!, folded);
        if (isSpelt(units, hit)) found.push({ ...hit, disguises: hit.disguises | PINYIN });
        else if (!spoken[form]!.spelt) found.push(hit);
      });
      return found.length === 0 ? [] : longest(found, folded);
    },
  };
}

interface Found {
  readonly form: TermForm;
  readonly first: number;
  readonly end: number;
  readonly disguises: number;
}

function foundAt(form: TermForm, first: number, end: number, { bits }: Folded): Found {
  // Marks before the first character stand outside the word.
  let disguises = form.disguises | (bits[first]! & ~SEPARATORS);
  for (let i = first + 1; i < end; i++) disguises |= bits[i]!;
  return { form, first, end, disguises };
}

function isWhole(units: Uint16Array, length: number, first: number, end: number): boolean {
  return !(first > 0 && isLatin(units[first - 1]!)) && !(end < length && isLatin(units[end]!));
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isSpelt(units: Uint16Array, { first, end }: Found): boolean {
  for (let i = first; i < end; i++) if (isLatin(units[i]!)) return true;
  return false;
}

/** Of overlapping hits of one category the longest; ties go to the least disguised. */
function longest(found: Found[], { from, to, length }: Folded): TermHit[] {
  const lengthOf = ({ first, end }: Found): number => to[end - 1]! - from[first]!;
  const order =
    found.length < 2
      ? found
      : found.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.disguises - b.disguises || a.first - b.first);
  /** By folded unit, the categories that have spoken for it: keeps a long text full of terms linear. */
  const taken = new Uint16Array(length);
  const kept: TermHit[] = [];
  for (const { form, first, end, disguises } of order) {
    const { term } = form;
    const category = 1 << CATEGORIES.indexOf(term.category);
    let spoken = 0;
    for (let i = first; i < end; i++) spoken |= taken[i]!;
    if ((spoken & category) !== 0) continue;
    for (let i = first; i < end; i++) taken[i]! |= category;
    kept.push({ term, start: from[first]!, end: to[end - 1]!, disguises });
  }
  return kept.length > 1 ? kept.toSorted((a, b) => a.start - b.start || b.end - a.end) : kept;
}
