import { SYLLABLES } from './tables/pinyin.ts';

const SYLLABLE_OF = new Map<string, string>();
/** Each syllable as one private-use unit, so that an automaton can walk syllables as it walks characters. */
const UNIT_OF = new Map<string, string>();
for (const row of SYLLABLES.split(';')) {
  const [syllable, chars] = row.split(' ');
  if (syllable === undefined || chars === undefined) continue;
  UNIT_OF.set(syllable, String.fromCharCode(0xe000 + UNIT_OF.size));
  for (const char of chars) SYLLABLE_OF.set(char, syllable);
}

/** Sounds that are mistaken for each other on purpose: flat and curled tongue, front and back nasal. */
function blurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei])ng$/, '$1n');
}

const BLURRED_UNIT = new Map(
  [...UNIT_OF].map(([syllable, unit]) => [syllable, UNIT_OF.get(blurred(syllable)) ?? unit]),
);

/** The syllables of a folded text, a unit each, and where each stands. Characters without one part the syllables. */
export function syllablesOf(text: string): { readonly syllables: string; readonly at: Uint32Array } {
  const units: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const syllable = SYLLABLE_OF.get(text[i]!);
    units.push(syllable === undefined ? '\n' : BLURRED_UNIT.get(syllable)!);
    at.push(i);
  }
  return { syllables: units.join(''), at: Uint32Array.from(at) };
}

/** A term spelt in Latin letters: whole syllables, and their first letters; null where a character has no syllable. */
export function latinForms(term: string): { readonly full: string | null; readonly initials: string | null } {
  const parts = Array.from(term, (char) => (/[a-z0-9]/.test(char) ? char : (SYLLABLE_OF.get(char) ?? null)));
  if (parts.includes(null)) return { full: null, initials: null };
  return { full: parts.join(''), initials: parts.map((part) => part![0]!).join('') };
}
