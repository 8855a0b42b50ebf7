import type { Entity } from '../../engine/src/detect/tagger/tags.ts';
import { fold } from '../../engine/src/detect/view/fold.ts';
import type { Tagger } from '../../engine/src/detect/tagger/tagger.ts';
import type { Sample } from './sample.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

export const scoreOf = (right: number, found: number, gold: number): Score => {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall), gold };
};

/** Exact spans of one kind, as the tagger alone finds them. */
export function measure(tagger: Tagger, samples: readonly Sample[], entity: Entity, labels: readonly string[]): Score {
  let [right, found, gold] = [0, 0, 0];
  for (const { text, spans } of samples) {
    const wanted = new Set(spans.filter(([, , label]) => labels.includes(label)).map(([s, e]) => `${s},${e}`));
    gold += wanted.size;
    const { codes, length, origin } = fold(text);
    for (const mention of tagger.tag(codes, length)) {
      if (mention.entity !== entity) continue;
      found++;
      const start = origin === null ? mention.start : origin[mention.start]!;
      const end = origin === null ? mention.end : origin[mention.end - 1]! + 1;
      if (wanted.has(`${start},${end}`)) right++;
    }
  }
  return scoreOf(right, found, gold);
}

export const percent = ({ precision, recall, f1, gold }: Score): string =>
  `P ${(precision * 100).toFixed(1)} R ${(recall * 100).toFixed(1)} F ${(f1 * 100).toFixed(1)} (n ${gold})`;
