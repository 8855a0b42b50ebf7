import { curveOf, PLACE } from '../../engine/src/detect/tagger/calibration.ts';
import { CALIBRATION_STEPS, CURVES } from '../../engine/src/detect/tagger/model.ts';
import type { Tagger } from '../../engine/src/detect/tagger/tagger.ts';
import { fold } from '../../engine/src/detect/view/fold.ts';
import type { Sample } from './sample.ts';

interface Judged {
  readonly probability: number;
  readonly right: boolean;
  readonly weight: number;
}

/**
 * How often mentions of a probability are right on the development split, never falling as the probability rises
 * (pool adjacent violators). Each corpus counts alike, however long it is.
 */
export function calibrate(
  tagger: Tagger,
  corpora: readonly (readonly Sample[])[],
  places: readonly string[],
): Float32Array {
  const judged: Judged[][] = Array.from({ length: CURVES }, () => []);
  for (const samples of corpora) {
    const here: [number, Omit<Judged, 'weight'>][] = [];
    for (const { text, spans } of samples) {
      const { codes, length, origin } = fold(text);
      for (const { entity, start, end, probability } of tagger.tag(codes, length)) {
        const from = origin === null ? start : origin[start]!;
        const to = origin === null ? end : origin[end - 1]! + 1;
        const labels = entity === 'person' ? ['PER'] : places;
        const right = spans.some(([s, e, label]) => s === from && e === to && labels.includes(label));
        here.push([entity === 'place' ? PLACE : curveOf(tagger.model, text.slice(from, to)), { probability, right }]);
      }
    }
    for (const [curve, one] of here) judged[curve]!.push({ ...one, weight: 1 / here.length });
  }
  const table = new Float32Array(CALIBRATION_STEPS * 2 * CURVES);
  judged.forEach((list, curve) => table.set(curveThrough(list), curve * CALIBRATION_STEPS * 2));
  return table;
}

/** Equal shares of the mentions, the surest in ever smaller ones: there the curve matters most. */
function curveThrough(list: readonly Judged[]): number[] {
  const sorted = list.toSorted((a, b) => a.probability - b.probability);
  const blocks: { upper: number; right: number; weight: number }[] = [];
  for (let step = 0; step < CALIBRATION_STEPS; step++) {
    const part = sorted.slice(
      Math.floor((sorted.length * step) / CALIBRATION_STEPS),
      Math.floor((sorted.length * (step + 1)) / CALIBRATION_STEPS),
    );
    if (part.length === 0) continue;
    const weight = part.reduce((sum, one) => sum + one.weight, 0);
    const right = part.reduce((sum, one) => sum + (one.right ? one.weight : 0), 0);
    blocks.push({ upper: part.reduce((sum, one) => sum + one.probability, 0) / part.length, right, weight });
    for (let last = blocks.length - 1; last > 0; last = blocks.length - 1) {
      const [before, now] = [blocks[last - 1]!, blocks[last]!];
      if (before.right / before.weight <= now.right / now.weight) break;
      const share = now.weight / (before.weight + now.weight);
      blocks.splice(last - 1, 2, {
        upper: before.upper * (1 - share) + now.upper * share,
        right: before.right + now.right,
        weight: before.weight + now.weight,
      });
    }
  }
  const points = blocks.map(({ upper, right, weight }) => [upper, right / weight] as const);
  const last = points.at(-1) ?? [1, 0];
  while (points.length < CALIBRATION_STEPS) points.push([1, last[1]]);
  return points.flat();
}
