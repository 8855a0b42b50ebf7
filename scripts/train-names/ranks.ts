import { SURNAMES } from '../../engine/src/detect/lexicon/surnames.ts';
import { characterClasses, GIVEN_SHIFT, SURNAME_BITS } from '../../engine/src/detect/tagger/character-class.ts';
import type { People } from './generate/people.ts';
import type { Lists } from './lists/index.ts';
import type { DictionaryWord } from './word-list.ts';

/** Names drawn from our own generator, beside those of the lists; a name of earlier times counts for less. */
const DRAWN = 30_000;
const ANCIENT_SHARE = 0.15;
/** A character is taken to stand in ordinary words at least this often. */
const LEAST = 300;

/** How much more often a character stands in names than in words decides its rank as a surname and in given names. */
export function rankedClasses(lists: Lists, dictionary: readonly DictionaryWord[], people: People): Uint8Array {
  const given = new Map<string, number>();
  const surnames = new Map<string, number>();
  const within = new Map<string, number>();
  const first = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, times: number): void =>
    void map.set(key, (map.get(key) ?? 0) + times);
  const learn = (name: string, times: number): void => {
    const size = name.length > 2 && SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
    if (!SURNAMES.has(name.slice(0, size)) || name.length - size > 2) return;
    add(surnames, name.slice(0, size), times);
    for (const character of name.slice(size)) add(given, character, times);
  };
  for (const name of lists.people.keys()) learn(name, 1);
  for (const name of lists.ancient) learn(name, ANCIENT_SHARE);
  for (let i = 0; i < DRAWN; i++) learn(people.surname() + people.given(), 1);
  for (const { word, frequency, part } of dictionary) {
    if (part.startsWith('nr')) continue;
    for (const character of word) add(within, character, frequency);
    add(first, word[0]!, frequency);
  }
  const table = characterClasses();
  const odds = (names: Map<string, number>, words: Map<string, number>): ((key: string) => number) => {
    const [allNames, allWords] = [names, words].map((map) => [...map.values()].reduce((sum, n) => sum + n, 0));
    return (key) =>
      Math.log(((names.get(key) ?? 0) + 0.5) / allNames!) - Math.log(((words.get(key) ?? 0) + LEAST) / allWords!);
  };
  const asGiven = odds(given, within);
  for (let code = 0x4e00; code < 0xa000; code++) {
    const character = String.fromCharCode(code);
    const at = asGiven(character);
    const rank = (given.get(character) ?? 0) < 1.5 ? 0 : at > 0.3 ? 3 : at > -1 ? 2 : at > -2.3 ? 1 : 0;
    table[code] = (table[code]! & ~(3 << GIVEN_SHIFT)) | (rank << GIVEN_SHIFT);
  }
  const asSurname = odds(surnames, first);
  for (const surname of SURNAMES) {
    if (surname.length > 1) continue;
    const [at, times] = [asSurname(surname), surnames.get(surname) ?? 0];
    const rank = at > 0.5 && times > 30 ? 3 : at > -1.5 && times > 5 ? 2 : 1;
    const code = surname.charCodeAt(0);
    table[code] = (table[code]! & ~SURNAME_BITS) | rank;
  }
  return table;
}
