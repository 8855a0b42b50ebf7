import type { InformationItem } from '../../../model/index.ts';
import { ITEM_WORDS } from './item-words.ts';

export interface ItemHit {
  readonly item: InformationItem;
  readonly start: number;
  readonly end: number;
}

/** Names that say who else has it or where a setting is, not that anything is collected. */
const NOT_AN_ITEM = /^.{0,2}(?:安全|注销|设置|体系)/;

/** Kinds of information named in a text, in order. A word counts for one kind only. */
export function findItems(text: string): ItemHit[] {
  const taken = new Uint8Array(text.length);
  const hits: ItemHit[] = [];
  for (const [item, pattern] of ITEM_WORDS) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      if (item === 'account.id' && NOT_AN_ITEM.test(text.slice(end, end + 4))) continue;
      taken.fill(1, start, end);
      hits.push({ item, start, end });
    }
  }
  return hits.toSorted((one, other) => one.start - other.start);
}
