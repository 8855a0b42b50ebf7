import { SYLLABLES } from './tables/pinyin.ts';

/** No syllable is written by two of these: the private-use area stands for syllables, so that a trie can walk them. */
const FIRST_SYLLABLE = 0xe000;
const APART = 10;

const SYLLABLE_OF = new Map<string, string>();
const UNIT_OF = new Map<string, number>();
for (const row of SYLLABLES.split(';')) {
  const [syllable, chars] = row.split(' ');
  if (syllable === undefined || chars === undefined) continue;
  UNIT_OF.set(syllable, FIRST_SYLLABLE + UNIT_OF.size);
  for (const char of chars) SYLLABLE_OF.set(char, syllable);
}

/** Sounds that are mistaken for each other on purpose: flat and curled tongue, front and back nasal. */
function blurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei])ng$/, '$1n');
}

/** By unit of text, the unit of its blurred syllable; a line feed where it has none, which parts the syllables. */
const SOUND = new Uint16Array(1 << 16).fill(APART);
for (const [char, syllable] of SYLLABLE_OF)
  SOUND[char.charCodeAt(0)] = UNIT_OF.get(blurred(syllable)) ?? UNIT_OF.get(syllable)!;

/** Writes the syllables of a folded text into `out`, a unit each. */
export function soundInto(units: Uint16Array, length: number, out: Uint16Array): void {
  for (let i = 0; i < length; i++) out[i] = SOUND[units[i]!]!;
}

/** The syllables of a folded text, a unit each. */
export function soundOf(text: string): string {
  return Array.from({ length: text.length }, (_, i) => String.fromCharCode(SOUND[text.charCodeAt(i)]!)).join('');
}

/** A term spelt in Latin letters: whole syllables, and their first letters; null where a character has no syllable. */
export function latinForms(term: string): { readonly full: string | null; readonly initials: string | null } {
  let full = '';
  let initials = '';
  for (const char of term) {
    const part = /[a-z0-9]/.test(char) ? char : SYLLABLE_OF.get(char);
    if (part === undefined) return { full: null, initials: null };
    full += part;
    initials += part[0]!;
  }
  return { full, initials };
}
