import type { Candidate } from '../candidate.ts';
import { isHan } from '../view/char-class.ts';
import { buildTrie } from '../view/trie.ts';
import type { View } from '../view/view.ts';

/** Names looked for again; a text with more is a table. */
const LIMIT = 2000;
const HAN_NAME = /^[\u4e00-\u9fff]{3,4}$|^[\u4e00-\u9fff]+(?:·[\u4e00-\u9fff]+)+$/;

/** A name that a label or column has announced, wherever else it stands in the same text. */
export function namesSeenAgain(view: View, settled: readonly Candidate[]): Candidate[] {
  const names = new Map<string, Candidate>();
  for (const candidate of settled) {
    if (candidate.type !== 'NAME' || candidate.confidence < 0.85 || candidate.value === null) continue;
    const text = view.slice(candidate.start, candidate.end);
    if (HAN_NAME.test(text) && !names.has(text) && names.size < LIMIT) names.set(text, candidate);
  }
  if (names.size === 0) return [];
  const trie = buildTrie(names);
  const taken = new Set(settled.filter(({ type }) => type === 'NAME').map(({ start }) => start));
  const found: Candidate[] = [];
  for (let i = 0; i < view.length; i++) {
    if (trie.starts[view.codes[i]!] === 0) continue;
    const hit = trie.longest(view.codes, view.length, i);
    if (hit === null) continue;
    const joined = view.codes[i - 1] === 0xb7 || (view.codes[hit.end] === 0xb7 && isHan(view.codes[hit.end + 1] ?? 0));
    if (!taken.has(i) && !joined)
      found.push({
        type: 'NAME',
        start: i,
        end: hit.end,
        value: hit.payload.value,
        confidence: Math.min(0.9, hit.payload.confidence),
        reasons: [{ kind: 'dictionary', detail: hit.payload.reasons[0]?.detail ?? '' }],
      });
    i = hit.end - 1;
  }
  return found;
}
