/** Words of a post taken for others of their kind, so that what is learnt of 业主 holds for 车主. */
import { CUES } from './cues.ts';

/** Cues whose words stand for each other in a sentence. */
const ALIKE = [
  'about.people',
  'who.other',
  'about.record',
  'who.insider',
  'about.identity',
  'about.bank',
  'about.account',
  'about.phone',
  'about.camera',
  'about.tool',
  'about.sim',
  'deal.contact',
  'do.lookup',
  'data.fresh',
  'role.buyer_trade',
  'place.private',
];

const KIND = new Map<string, readonly string[]>();
for (const cue of ALIKE) {
  const words = CUES[cue]!.split(' ').filter(({ length }) => length >= 2);
  for (const word of words) if (!KIND.has(word)) KIND.set(word, words);
}
const KNOWN = new RegExp(
  [...KIND.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|'),
  'g',
);

/** Changes about half of the known words. */
export function reword(text: string, next: () => number): string {
  return text.replace(KNOWN, (word) => {
    const kind = KIND.get(word)!;
    return next() < 0.5 ? kind[Math.floor(next() * kind.length)]! : word;
  });
}
