import { idOf, KEY_KIND, keyKind, phonePrefixOf } from '../key.ts';
import type { KeyTable } from './key-table.ts';
import { SLOT, SLOT_WORDS } from './key-table.ts';
import type { DedupeTally } from './tally.ts';
import { topCategory } from './tally.ts';

/** Counts the people of a finished table: how they are known, where and when born, in which files, in which category. */
export function describePeople(people: KeyTable, tally: DedupeTally): void {
  const { words } = people;
  const provinces = new Uint32Array(100);
  const birthYears = new Uint32Array(10_000);
  const prefixes = new Uint32Array(1000);
  tally.people = people.size;
  for (let at = 0; at < words.length; at += SLOT_WORDS) {
    const last = words[at + SLOT.lastFile]!;
    if (last === 0) continue;
    const hi = words[at]!;
    const lo = words[at + 1]!;
    const kind = keyKind(hi);
    if (kind === KEY_KIND.id) {
      const { region, birthYear } = idOf(hi, lo);
      tally.peopleById++;
      provinces[Math.floor(region / 10_000)]!++;
      birthYears[birthYear]!++;
    } else if (kind === KEY_KIND.none) tally.unidentified++;
    else {
      tally.peopleByPhone++;
      prefixes[phonePrefixOf(hi, lo)]!++;
    }
    tally.peopleByCategory[topCategory(words[at + SLOT.jobFlags]!)]!++;
    tally.groupsByCategory[topCategory(last)]!++;
    const files = words[at + SLOT.files]!;
    tally.filesOfPeople.set(files, (tally.filesOfPeople.get(files) ?? 0) + 1);
  }
  gather(provinces, tally.provinces);
  gather(birthYears, tally.birthYears);
  gather(prefixes, tally.phonePrefixes);
}

function gather(counts: Uint32Array, into: Map<number, number>): void {
  counts.forEach((count, key) => count > 0 && into.set(key, count));
}
