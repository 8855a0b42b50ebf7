import { bit } from './disguise.ts';
import { fold } from './fold.ts';
import type { Folded } from './fold.ts';
import { latinForms, syllablesOf } from './sound.ts';
import type { TermPack, TradeTerm } from './term.ts';

/** A term found, in units of the source text, with the disguises that had to be undone. */
export interface TermHit {
  readonly term: TradeTerm;
  readonly start: number;
  readonly end: number;
  readonly disguises: number;
}

interface Pattern {
  readonly term: TradeTerm;
  readonly length: number;
  readonly disguises: number;
  /** Latin forms count only as whole words: `dw` in `download` is nothing. */
  readonly whole: boolean;
}

export interface Matcher {
  /** Terms in a folded text, each place once, longest first. */
  find(folded: Folded): TermHit[];
}

/** Shortest term whose reversal, sound or initials are looked for: two characters turned round are an everyday word. */
const MIN_REVERSED = 3;
const MIN_SOUNDED = 3;

/** Compiles a pack into one automaton over folded text and one over syllables. Linear in the text, whatever the number of terms. */
export function createMatcher(packs: readonly TermPack[]): Matcher {
  const letters = new Automaton();
  const sounds = new Automaton();
  for (const term of packs.flatMap(({ terms }) => terms))
    for (const form of [term.term, ...term.variants])
      addForm(letters, sounds, term, fold(form).text.replaceAll('\n', ''));
  letters.finish();
  sounds.finish();
  return {
    find(folded) {
      const hits: TermHit[] = [];
      const { text, from, to, bits } = folded;
      const report = (pattern: Pattern, last: number, map?: Uint32Array): void => {
        const [a, b] = map ? [map[last - pattern.length + 1]!, map[last]!] : [last - pattern.length + 1, last];
        if (pattern.whole && !isWhole(text, a, b)) return;
        let disguises = pattern.disguises;
        for (let i = a; i <= b; i++) disguises |= i === a ? bits[i]! & ~SEPARATORS : bits[i]!;
        hits.push({ term: pattern.term, start: from[a]!, end: to[b]!, disguises });
      };
      letters.scan(text, report);
      const { syllables, at } = syllablesOf(text);
      sounds.scan(syllables, (pattern, last) => report(pattern, last, at));
      return longest(hits);
    },
  };
}

const SEPARATORS = bit('separators');

function addForm(letters: Automaton, sounds: Automaton, term: TradeTerm, form: string): void {
  if (form.length < 2) return;
  const latin = /^[a-z0-9]+$/.test(form);
  const add = (text: string, disguises: number, whole: boolean): void =>
    letters.add(text, { term, length: text.length, disguises, whole });
  add(form, 0, latin);
  if (latin) return;
  const chars = Array.from(form);
  if (chars.length >= MIN_REVERSED) add(chars.toReversed().join(''), bit('reversal'), false);
  const { full, initials } = latinForms(form);
  if (full !== null) add(full, bit('pinyin'), true);
  if (initials !== null && chars.length >= MIN_SOUNDED) add(initials, bit('initials'), true);
  const { syllables } = syllablesOf(form);
  if (syllables.length === chars.length && chars.length >= MIN_SOUNDED && term.strength !== 'ambiguous')
    sounds.add(syllables, { term, length: syllables.length, disguises: bit('homophone'), whole: false });
}

function isWhole(text: string, start: number, end: number): boolean {
  return !isLatin(text[start - 1]) && !isLatin(text[end + 1]);
}

function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[a-z]/.test(char);
}

/** Of overlapping hits of one category the longest; ties go to the least disguised. */
function longest(hits: TermHit[]): TermHit[] {
  const kept: TermHit[] = [];
  const order = hits.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.disguises - b.disguises || a.start - b.start,
  );
  for (const hit of order)
    if (!kept.some(({ term, start, end }) => term.category === hit.term.category && start < hit.end && hit.start < end))
      kept.push(hit);
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Aho–Corasick over UTF-16 units. Nodes are maps while building; failure links make the scan one pass. */
class Automaton {
  private readonly next: Map<number, number>[] = [new Map()];
  private readonly fail: number[] = [0];
  private readonly out: (readonly Pattern[])[] = [[]];

  add(text: string, pattern: Pattern): void {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let child = this.next[node]!.get(code);
      if (child === undefined) {
        child = this.next.push(new Map()) - 1;
        this.fail.push(0);
        this.out.push([]);
        this.next[node]!.set(code, child);
      }
      node = child;
    }
    this.out[node] = [...this.out[node]!, pattern];
  }

  finish(): void {
    const queue = [...this.next[0]!.values()];
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head]!;
      for (const [code, child] of this.next[node]!) {
        let back = this.fail[node]!;
        while (back !== 0 && !this.next[back]!.has(code)) back = this.fail[back]!;
        const target = this.next[back]!.get(code);
        this.fail[child] = target !== undefined && target !== child ? target : 0;
        const inherited = this.out[this.fail[child]]!;
        if (inherited.length > 0) this.out[child] = [...this.out[child]!, ...inherited];
        queue.push(child);
      }
    }
  }

  scan(text: string, report: (pattern: Pattern, last: number) => void): void {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let child = this.next[node]!.get(code);
      while (child === undefined && node !== 0) {
        node = this.fail[node]!;
        child = this.next[node]!.get(code);
      }
      node = child ?? 0;
      for (const pattern of this.out[node]!) report(pattern, i);
    }
  }
}
