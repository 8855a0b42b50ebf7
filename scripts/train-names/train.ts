import { allowed, NEVER } from '../../engine/src/detect/tagger/decode.ts';
import { FEATURES, featureRows } from '../../engine/src/detect/tagger/features.ts';
import { newWords, segmenter } from '../../engine/src/detect/tagger/segment.ts';
import {
  MAY_FOLLOW,
  mayEnd,
  mayStart,
  O,
  PERSON_FIRST,
  PLACE_FIRST,
  TAGS,
} from '../../engine/src/detect/tagger/tags.ts';
import { wordTree } from '../../engine/src/detect/tagger/word-tree.ts';
import type { TaggerModel } from '../../engine/src/detect/tagger/model.ts';
import type { Random } from './random.ts';
import { NOBODY } from './sample.ts';
import type { Tagged } from './sample.ts';

export interface Schedule {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features left out at each visit, so that no single one is relied upon. */
  readonly dropout: number;
  readonly seed: Random;
  readonly note: (line: string) => void;
}

export interface Learnt {
  /** Averages over the second half of the training, in natural-log units. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** What is nearly right already is left as it is. */
const LEAST_GRADIENT = 1e-3;

/** Places of a row of weights while they are learnt. */
const [SQUARES, LATE, ROW] = [TAGS, 2 * TAGS, 3 * TAGS];

interface Prepared {
  readonly rows: Int32Array;
  readonly tags: Uint8Array;
  readonly size: number;
}

/** Linear-chain conditional random field by stochastic gradient with per-weight rates (AdaGrad). */
export function train(
  samples: readonly Tagged[],
  model: Pick<TaggerModel, 'rowBits' | 'classes' | 'nodeCode' | 'nodeChild' | 'nodeWeight' | 'nodeClass'>,
  { epochs, rate, dropout, seed, note }: Schedule,
): Learnt {
  const segment = segmenter(wordTree(model as TaggerModel));
  const words = newWords();
  const prepared: Prepared[] = samples.map(({ codes, tags }) => {
    const size = codes.length;
    segment(codes, 0, size, words);
    const rows = new Int32Array(size * FEATURES);
    featureRows(words, size, model.classes, model.rowBits, rows);
    return { rows, tags, size };
  });
  // Of each row the weights, the sums of squared gradients, and the sums of step number times change side by side: they are
  // wanted together, and memory is what training waits for. The average is weight - late / steps.
  const cells = new Float32Array(ROW << model.rowBits);
  const links = new Float32Array(TAGS * TAGS);
  const linkSquares = new Float32Array(TAGS * TAGS);
  const linkLate = new Float32Array(TAGS * TAGS);
  const order = prepared.map((_, i) => i);
  const emission = new Float64Array(256 * TAGS);
  const all = newSums();
  const fitting = newSums();
  const step = new Float64Array(TAGS * TAGS);
  const kept = new Uint8Array(256 * FEATURES);
  const total = epochs * prepared.length;
  const averageFrom = Math.floor(total / 2);
  let visit = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    seed.shuffle(order);
    let loss = 0;
    for (const index of order) {
      const { rows, tags, size } = prepared[index]!;
      const moment = Math.max(0, visit++ - averageFrom);
      const now = rate * (1 - (0.9 * visit) / total);
      for (let k = 0; k < TAGS * TAGS; k++) step[k] = MAY_FOLLOW[k] === 1 ? Math.exp(links[k]!) : 0;
      for (let i = 0; i < size; i++) {
        const at = i * TAGS;
        emission.fill(0, at, at + TAGS);
        for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
          if ((kept[f] = seed.next() >= dropout ? 1 : 0) === 0) continue;
          const row = rows[f]! * ROW;
          for (let tag = 0; tag < TAGS; tag++) emission[at + tag]! += cells[row + tag]!;
        }
        let top = -Infinity;
        for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, emission[at + tag]!);
        for (let tag = 0; tag < TAGS; tag++) emission[at + tag] = Math.exp(emission[at + tag]! - top);
      }
      const free = sums(emission, size, step, null, all);
      // What is only known to be no person may be any other tag: it is learnt from in the shares that the model gives.
      const told = tags.includes(NOBODY) ? sums(emission, size, step, tags, fitting) : null;
      for (let i = 0; i < size; i++) {
        const at = i * TAGS;
        for (let tag = 0; tag < TAGS; tag++) {
          const probability = (free.forward[at + tag]! * free.backward[at + tag]!) / free.ending;
          const wanted =
            told === null
              ? tags[i] === tag
                ? 1
                : 0
              : (told.forward[at + tag]! * told.backward[at + tag]!) / told.ending;
          const gradient = probability - wanted;
          if (tags[i] === tag) loss -= Math.log(Math.max(probability, 1e-9));
          if (Math.abs(gradient) < LEAST_GRADIENT) continue;
          for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
            if (kept[f] === 0) continue;
            const cell = rows[f]! * ROW + tag;
            const change = (-now * gradient) / (0.1 + Math.sqrt((cells[cell + SQUARES]! += gradient * gradient)));
            cells[cell]! += change;
            cells[cell + LATE]! += moment * change;
          }
        }
        if (i === 0) continue;
        for (let previous = 0; previous < TAGS; previous++)
          for (let tag = 0; tag < TAGS; tag++) {
            const k = previous * TAGS + tag;
            if (step[k] === 0) continue;
            const way = step[k]! * emission[at + tag]!;
            const probability = pair(free, i, previous, tag) * way;
            const wanted =
              told === null
                ? tags[i - 1] === previous && tags[i] === tag
                  ? 1
                  : 0
                : fits(tags[i]!, tag)
                  ? pair(told, i, previous, tag) * way
                  : 0;
            const gradient = probability - wanted;
            if (Math.abs(gradient) < LEAST_GRADIENT) continue;
            linkSquares[k]! += gradient * gradient;
            const change = (-now * gradient) / (1 + Math.sqrt(linkSquares[k]!));
            links[k]! += change;
            linkLate[k]! += moment * change;
          }
      }
    }
    note(`epoch ${epoch + 1}/${epochs}: loss ${(loss / prepared.length).toFixed(3)} a sentence`);
  }
  const span = Math.max(1, total - averageFrom);
  return {
    weights: Float32Array.from({ length: TAGS << model.rowBits }, (_, i) => {
      const cell = Math.floor(i / TAGS) * ROW + (i % TAGS);
      return cells[cell]! - cells[cell + LATE]! / span;
    }),
    transitions: links.map((weight, i) => weight - linkLate[i]! / span),
  };
}

interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  ending: number;
}

const newSums = (): Sums => ({
  forward: new Float64Array(256 * TAGS),
  backward: new Float64Array(256 * TAGS),
  scale: new Float64Array(256),
  ending: 0,
});

const fits = (told: number, tag: number): boolean =>
  told === tag || (told === NOBODY && (tag === O || tag >= PLACE_FIRST));

/** Forward and backward sums over all sequences of tags, or over those that fit what is told. */
function sums(emission: Float64Array, size: number, step: Float64Array, told: Uint8Array | null, into: Sums): Sums {
  const { forward, backward, scale } = into;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let value = 0;
      if (told === null || fits(told[i]!, tag)) {
        if (i === 0) value = mayStart(tag) ? 1 : 0;
        else
          for (let previous = 0; previous < TAGS; previous++)
            value += forward[(i - 1) * TAGS + previous]! * step[previous * TAGS + tag]!;
      }
      sum += forward[i * TAGS + tag] = value * emission[i * TAGS + tag]!;
    }
    scale[i] = sum;
    for (let tag = 0; tag < TAGS; tag++) forward[i * TAGS + tag]! /= sum;
  }
  into.ending = 0;
  for (let tag = 0; tag < TAGS; tag++) {
    backward[(size - 1) * TAGS + tag] = mayEnd(tag) ? 1 : 0;
    if (mayEnd(tag)) into.ending += forward[(size - 1) * TAGS + tag]!;
  }
  for (let i = size - 2; i >= 0; i--)
    for (let tag = 0; tag < TAGS; tag++) {
      let value = 0;
      for (let next = 0; next < TAGS; next++)
        if (told === null || fits(told[i + 1]!, next))
          value += step[tag * TAGS + next]! * emission[(i + 1) * TAGS + next]! * backward[(i + 1) * TAGS + next]!;
      backward[i * TAGS + tag] = value / scale[i + 1]!;
    }
  return into;
}

/** Share of the sequences that pass from one tag to another at `i`, but for the weight of that step itself. */
const pair = ({ forward, backward, scale, ending }: Sums, i: number, previous: number, tag: number): number =>
  (forward[(i - 1) * TAGS + previous]! * backward[i * TAGS + tag]!) / (scale[i]! * ending);

/**
 * Whole-number weights: `perUnit` steps to a natural-log unit, small ones dropped so that the table packs well. A person's
 * name begins as if it were `reluctance` less likely: the sentences learnt from name more people than texts do.
 */
export function quantise(
  { weights, transitions }: Learnt,
  perUnit: number,
  least: number,
  reluctance: number,
): Pick<TaggerModel, 'weights' | 'transitions' | 'perUnit'> {
  return {
    perUnit,
    weights: Int8Array.from(weights, (weight) =>
      Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * perUnit))),
    ),
    transitions: allowed(
      Int32Array.from(transitions, (weight, i) =>
        Math.round((weight - (i % TAGS === PERSON_FIRST ? reluctance : 0)) * perUnit),
      ),
    ).map((w) => Math.max(w, NEVER)),
  };
}
