import { WORD } from '../spill/record.ts';
import { ENTRY, ENTRY_WORDS, KeyTable } from './key-table.ts';
import { PairSet } from './pair-set.ts';
import type { People } from './people.ts';
import type { DedupeTally } from './tally.ts';

/** Which IDs stood beside the phones of one partition. Per phone the first ID is kept; others make a pair with it. */
export class LinkTable {
  private readonly phones = new KeyTable(16);
  private readonly pairs = new PairSet();
  private readonly found: number[] = [];

  add(words: Int32Array, at: number): void {
    const { phones } = this;
    const slot = phones.find(words[at + WORD.keyHi]!, words[at + WORD.keyLo]!);
    const idHi = words[at + WORD.hashHi]!;
    const idLo = words[at + WORD.hashLo]!;
    const known = phones.words;
    if (known[slot + ENTRY.lastFile] === 0) {
      known[slot + ENTRY.hashHi] = idHi;
      known[slot + ENTRY.hashLo] = idLo;
      known[slot + ENTRY.lastFile] = 1;
      return;
    }
    const [hi, lo] = [known[slot + ENTRY.hashHi]!, known[slot + ENTRY.hashLo]!];
    if ((hi !== idHi || lo !== idLo) && this.pairs.add(hi, lo, idHi, idLo)) this.found.push(hi, lo, idHi, idLo);
  }

  /** Says which people of the partition known only by a phone belong to an ID, and which IDs belong together. */
  settle(people: People, tally: DedupeTally): void {
    const { words } = this.phones;
    for (let at = 0; at < this.phones.size * ENTRY_WORDS; at += ENTRY_WORDS)
      if (people.entryOf(words[at]!, words[at + 1]!) >= 0) tally.linkedByPhone++;
    tally.idPairs = this.found;
  }
}

/**
 * How many people fewer there are when IDs that share a phone are one person: the unions that joined two sets.
 * `pairs` holds four words a pair. Families share phones, so this is a lower bound of people, not their number.
 */
export function mergedIds(pairs: readonly number[]): number {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = key; at !== root;) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  let merged = 0;
  for (let i = 0; i < pairs.length; i += 4) {
    const a = find(`${pairs[i]!}:${pairs[i + 1]!}`);
    const b = find(`${pairs[i + 2]!}:${pairs[i + 3]!}`);
    if (a === b) continue;
    parent.set(a, b);
    merged++;
  }
  return merged;
}
