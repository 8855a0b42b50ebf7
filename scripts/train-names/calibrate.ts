import { curveOf, PLACE } from '../../engine/src/detect/tagger/calibration.ts';
import { CALIBRATION_STEPS, CURVES } from '../../engine/src/detect/tagger/model.ts';
import type { Tagger } from '../../engine/src/detect/tagger/tagger.ts';
import { fold } from '../../engine/src/detect/view/fold.ts';
import type { Sample } from './sample.ts';

interface Judged {
  readonly probability: number;
  readonly right: boolean;
  readonly weight: number;
  readonly corpus: number;
}

/**
 * How often mentions of a probability are right on the development split, never falling as the probability rises
 * (pool adjacent violators). Each corpus counts alike, however long it is. Nine tenths are promised only where they are right even
 * when what corpora differ by is taken off: the promise is to hold for texts of other kinds too.
 */
export function calibrate(
  tagger: Tagger,
  corpora: readonly (readonly Sample[])[],
  places: readonly string[],
): Float32Array {
  const judged: Judged[][] = Array.from({ length: CURVES }, () => []);
  corpora.forEach((samples, corpus) => {
    const here: [number, Omit<Judged, 'weight'>][] = [];
    for (const { text, spans } of samples) {
      const { codes, length, origin } = fold(text);
      for (const { entity, start, end, probability } of tagger.tag(codes, length)) {
        const from = origin === null ? start : origin[start]!;
        const to = origin === null ? end : origin[end - 1]! + 1;
        const labels = entity === 'person' ? ['PER'] : places;
        const right = spans.some(([s, e, label]) => s === from && e === to && labels.includes(label));
        here.push([
          entity === 'place' ? PLACE : curveOf(tagger.model, text.slice(from, to)),
          { probability, right, corpus },
        ]);
      }
    }
    for (const [curve, one] of here) judged[curve]!.push({ ...one, weight: 1 / here.length });
  });
  const table = new Float32Array(CALIBRATION_STEPS * 2 * CURVES);
  judged.forEach((list, curve) => table.set(curveThrough(list), curve * CALIBRATION_STEPS * 2));
  return table;
}

const PROMISED = 0.9;
const BELOW = 0.89;

/** Equal shares of the mentions, the surest in ever smaller ones: there the curve matters most. */
function curveThrough(list: readonly Judged[]): number[] {
  const sorted = list.toSorted((a, b) => a.probability - b.probability);
  const blocks: Judged[][] = [];
  for (let step = 0; step < CALIBRATION_STEPS; step++) {
    const part = sorted.slice(
      Math.floor((sorted.length * step) / CALIBRATION_STEPS),
      Math.floor((sorted.length * (step + 1)) / CALIBRATION_STEPS),
    );
    if (part.length === 0) continue;
    blocks.push(part);
    for (let last = blocks.length - 1; last > 0; last = blocks.length - 1) {
      if (shareOf(blocks[last - 1]!) <= shareOf(blocks[last]!)) break;
      blocks.splice(last - 1, 2, [...blocks[last - 1]!, ...blocks[last]!]);
    }
  }
  let highest = 0;
  const points = blocks.map((block) => {
    const upper = block.reduce((sum, { probability }) => sum + probability, 0) / block.length;
    const [share, low] = [shareOf(block), shareOf(block) - spreadOf(block)];
    return [upper, (highest = Math.max(highest, low >= PROMISED ? low : Math.min(share, BELOW)))] as const;
  });
  const last = points.at(-1) ?? [1, 0];
  while (points.length < CALIBRATION_STEPS) points.push([1, last[1]]);
  return points.flat();
}

const weightOf = (list: readonly Judged[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
const shareOf = (list: readonly Judged[]): number => weightOf(list.filter(({ right }) => right)) / weightOf(list);

/** A corpus of few mentions says little of how corpora differ: as many are added as are right in all of them. */
const ADDED = 8;

/** Standard deviation of the share of right mentions between corpora. */
function spreadOf(list: readonly Judged[]): number {
  const all = shareOf(list);
  let squares = 0;
  for (const corpus of new Set(list.map((one) => one.corpus))) {
    const here = list.filter((one) => one.corpus === corpus);
    const right = here.filter((one) => one.right).length;
    squares += weightOf(here) * ((right + ADDED * all) / (here.length + ADDED) - all) ** 2;
  }
  return Math.sqrt(squares / weightOf(list));
}
