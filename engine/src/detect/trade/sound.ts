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

/** Spellings of two letters or more; one letter is an initial, not a syllable. */
const SPELT = new Map(
  [...UNIT_OF.keys()].flatMap((syllable) =>
    syllable.length < 2 ? [] : [[syllable, UNIT_OF.get(blurred(syllable)) ?? UNIT_OF.get(syllable)!] as const],
  ),
);

/** By unit of text, the unit of its blurred syllable; a line feed where it has none, which parts the syllables. */
const SOUND = new Uint16Array(1 << 16).fill(APART);
for (const [char, syllable] of SYLLABLE_OF)
  SOUND[char.charCodeAt(0)] = UNIT_OF.get(blurred(syllable)) ?? UNIT_OF.get(syllable)!;

/** A digit is read as it is said: 4jian套 is 四件套. */
for (const [digit, syllable] of ['ling', 'yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu'].entries())
  SOUND[0x30 + digit] = UNIT_OF.get(blurred(syllable)) ?? UNIT_OF.get(syllable)!;

/** The syllables of a folded text: unit `i` of `units` was read from `from[i]` to `to[i]` of the folded text. */
export interface Sounds {
  readonly units: Uint16Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly length: number;
}

const LONGEST_SYLLABLE = 6;
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Reads texts one after another into the same arrays: a result holds until the next call. Letters that spell syllables are those syllables. */
export function createSoundReader(): (units: Uint16Array, length: number) => Sounds {
  let out = { units: new Uint16Array(0), from: new Uint32Array(0), to: new Uint32Array(0) };
  return (units, length) => {
    if (out.units.length < length) {
      const room = Math.max(256, 2 * length);
      out = { units: new Uint16Array(room), from: new Uint32Array(room), to: new Uint32Array(room) };
    }
    let size = 0;
    const put = (sound: number, from: number, to: number): void => {
      out.units[size] = sound;
      out.from[size] = from;
      out.to[size++] = to;
    };
    for (let at = 0; at < length;) {
      if (!isLetter(units[at]!)) {
        put(SOUND[units[at]!]!, at, ++at);
        continue;
      }
      let end = at + 1;
      while (end < length && isLetter(units[end]!)) end++;
      const begun = size;
      while (at < end) {
        const taken = syllableAt(units, at, end);
        if (taken === 0) break;
        put(SPELT.get(String.fromCharCode(...units.subarray(at, at + taken)))!, at, at + taken);
        at += taken;
      }
      if (at < end) {
        // Not all of it is syllables: then none of it is.
        size = begun;
        put(APART, end - 1, end);
        at = end;
      }
    }
    return { ...out, length: size };
  };
}

/** Length of the longest syllable spelt at a place, nought if none is. */
function syllableAt(units: Uint16Array, at: number, end: number): number {
  for (let size = Math.min(LONGEST_SYLLABLE, end - at); size > 0; size--)
    if (SPELT.has(String.fromCharCode(...units.subarray(at, at + size)))) return size;
  return 0;
}

/** The syllables of a folded term, a unit each; null where a character has none. */
export function soundOf(text: string): string | null {
  let sound = '';
  for (let i = 0; i < text.length; i++) {
    const unit = SOUND[text.charCodeAt(i)]!;
    if (unit === APART) return null;
    sound += String.fromCharCode(unit);
  }
  return sound;
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
