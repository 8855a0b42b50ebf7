import { KEY_KIND, keyKind, phonePrefixOf, provinceAndYear } from '../key.ts';
import type { KeyTable } from './key-table.ts';
import { ENTRY, ENTRY_WORDS } from './key-table.ts';
import type { DedupeTally } from './tally.ts';
import { topCategory } from './tally.ts';

/** Years of birth run from 1900 to 2099: `readId` takes no other century. */
export const FIRST_YEAR = 1900;

/** Counts the people of a finished table: how they are known, where and when born, in which files, in which category. */
export function describePeople(people: KeyTable, tally: DedupeTally): void {
  const { words, size } = people;
  const provinces = new Uint32Array(100);
  const birthYears = new Uint32Array(200);
  const prefixes = new Uint32Array(1000);
  const { filesOfPeople, peopleByCategory: peopleIn, groupsByCategory: groupsIn } = tally;
  let byId = 0;
  let unidentified = 0;
  // Neighbours tend to come from the same files: the map is asked only when the files change.
  let files = 0;
  let inFiles = 0;
  const note = (): void => void (inFiles > 0 && filesOfPeople.set(files, (filesOfPeople.get(files) ?? 0) + inFiles));
  tally.people = size;
  for (let at = 0; at < size * ENTRY_WORDS; at += ENTRY_WORDS) {
    const hi = words[at]!;
    const lo = words[at + 1]!;
    const kind = keyKind(hi);
    if (kind === KEY_KIND.id) {
      const both = provinceAndYear(hi, lo);
      provinces[(both / 10_000) | 0]!++;
      birthYears[(both % 10_000) - FIRST_YEAR]!++;
      byId++;
    } else if (kind === KEY_KIND.none) unidentified++;
    else {
      prefixes[phonePrefixOf(hi, lo)]!++;
    }
    peopleIn[topCategory(words[at + ENTRY.jobFlags]!)]!++;
    groupsIn[topCategory(words[at + ENTRY.lastFile]!)]!++;
    if (words[at + ENTRY.files] !== files) {
      note();
      files = words[at + ENTRY.files]!;
      inFiles = 0;
    }
    inFiles++;
  }
  note();
  tally.peopleById = byId;
  tally.unidentified = unidentified;
  tally.peopleByPhone = size - byId - unidentified;
  gather(provinces, tally.provinces);
  gather(birthYears, tally.birthYears, FIRST_YEAR);
  gather(prefixes, tally.phonePrefixes);
}

/** Adds counts to a map by index, the first of which is `first`. */
export function gather(counts: Uint32Array, into: Map<number, number>, first = 0): void {
  for (let i = 0; i < counts.length; i++)
    if (counts[i]! > 0) into.set(first + i, (into.get(first + i) ?? 0) + counts[i]!);
}
