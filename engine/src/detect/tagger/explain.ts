import { FEATURES, TEMPLATES } from './features.ts';
import { O, TAGS } from './tags.ts';

const SHOWN = 3;

/** Names of the features that most favoured these tags over no tag at all. */
export function loudest(rows: Int32Array, tags: Uint8Array, start: number, end: number, weights: Int8Array): string {
  const favour = new Int32Array(FEATURES);
  for (let i = start; i < end; i++)
    for (let f = 0; f < FEATURES; f++) {
      const row = rows[i * FEATURES + f]! * TAGS;
      favour[f]! += weights[row + tags[i]!]! - weights[row + O]!;
    }
  return Array.from(favour.keys())
    .toSorted((a, b) => favour[b]! - favour[a]!)
    .slice(0, SHOWN)
    .map((f) => TEMPLATES[f])
    .join(', ');
}
