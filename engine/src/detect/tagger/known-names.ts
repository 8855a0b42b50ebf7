import type { Candidate } from '../candidate.ts';
import { isHan } from '../view/char-class.ts';
import { buildTrie } from '../view/trie.ts';
import type { View } from '../view/view.ts';

/** Names looked for again; a text with more is a table. */
const LIMIT = 2000;
const HAN_NAME = /^[\u4e00-\u9fff]{3,4}$|^[\u4e00-\u9fff]+(?:·[\u4e00-\u9fff]+)+$/;

/** A name that a label or column has announced, or that is `least` as sure, wherever else it stands in the same text. */
export function namesSeenAgain(view: View, settled: readonly Candidate[], least = 0.85): Candidate[] {
  const names = new Map<string, Candidate>();
  for (const candidate of settled) {
    if (candidate.type !== 'NAME' || candidate.confidence < least || candidate.value === null) continue;
    const text = view.slice(candidate.start, candidate.end);
    if (HAN_NAME.test(text) && !names.has(text) && names.size < LIMIT) names.set(text, candidate);
  }
  if (names.size === 0) return [];
  const known = lookup(names);
  const taken = new Set(settled.filter(({ type }) => type === 'NAME').map(({ start }) => start));
  const found: Candidate[] = [];
  for (let i = 0; i < view.length; i++) {
    const hit = known(view, i);
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

type Hit = { readonly end: number; readonly payload: Candidate } | null;

/** A tree costs more to grow than a few names are worth. */
const FEW = 16;

function lookup(names: ReadonlyMap<string, Candidate>): (view: View, at: number) => Hit {
  if (names.size > FEW) {
    const trie = buildTrie(names);
    return ({ codes, length }, at) => (trie.starts[codes[at]!] === 0 ? null : trie.longest(codes, length, at));
  }
  const list = [...names].toSorted(([a], [b]) => b.length - a.length);
  const firsts = new Set(list.map(([text]) => text.charCodeAt(0)));
  return (view, at) => {
    if (!firsts.has(view.codes[at]!)) return null;
    const hit = list.find(([text]) => view.slice(at, at + text.length) === text);
    return hit === undefined ? null : { end: at + hit[0].length, payload: hit[1] };
  };
}
