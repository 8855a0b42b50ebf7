import type { Decoder } from './decoder.ts';
import { FEATURES, TEMPLATES } from './features.ts';
import { O, TAGS } from './tags.ts';

const SHOWN = 3;
const favour = new Int32Array(FEATURES);

/** Names of the features that most favoured these tags over no tag at all. */
export function loudest(decoder: Decoder, start: number, end: number): string {
  const { tags, weights } = decoder;
  favour.fill(0);
  for (let i = start; i < end; i++)
    for (let feature = 0; feature < FEATURES; feature++) {
      const row = decoder.row(i, feature) * TAGS;
      favour[feature]! += weights[row + tags[i]!]! - weights[row + O]!;
    }
  let text = '';
  for (let shown = 0; shown < SHOWN; shown++) {
    let top = 0;
    for (let feature = 1; feature < FEATURES; feature++) if (favour[feature]! > favour[top]!) top = feature;
    favour[top] = -(2 ** 31);
    text += (shown === 0 ? '' : ', ') + TEMPLATES[top];
  }
  return text;
}
