import { allowed, NEVER } from '../../engine/src/detect/tagger/decode.ts';
import { FEATURES, featureRows } from '../../engine/src/detect/tagger/features.ts';
import { newWords, segmenter } from '../../engine/src/detect/tagger/segment.ts';
import { MAY_FOLLOW, mayEnd, mayStart, PERSON_FIRST, TAGS } from '../../engine/src/detect/tagger/tags.ts';
import { wordTree } from '../../engine/src/detect/tagger/word-tree.ts';
import type { TaggerModel } from '../../engine/src/detect/tagger/model.ts';
import type { Random } from './random.ts';
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
  const cells = TAGS << model.rowBits;
  const weights = new Float32Array(cells);
  const squares = new Float32Array(cells);
  // sum of step number times change: the average is weights - late / steps.
  const late = new Float32Array(cells);
  const links = new Float32Array(TAGS * TAGS);
  const linkSquares = new Float32Array(TAGS * TAGS);
  const linkLate = new Float32Array(TAGS * TAGS);
  const order = prepared.map((_, i) => i);
  const emission = new Float64Array(256 * TAGS);
  const forward = new Float64Array(256 * TAGS);
  const backward = new Float64Array(256 * TAGS);
  const scale = new Float64Array(256);
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
          const row = rows[f]! * TAGS;
          for (let tag = 0; tag < TAGS; tag++) emission[at + tag]! += weights[row + tag]!;
        }
        let top = -Infinity;
        for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, emission[at + tag]!);
        for (let tag = 0; tag < TAGS; tag++) emission[at + tag] = Math.exp(emission[at + tag]! - top);
      }
      for (let i = 0; i < size; i++) {
        let sum = 0;
        for (let tag = 0; tag < TAGS; tag++) {
          let value = 0;
          if (i === 0) value = mayStart(tag) ? 1 : 0;
          else
            for (let previous = 0; previous < TAGS; previous++)
              value += forward[(i - 1) * TAGS + previous]! * step[previous * TAGS + tag]!;
          sum += forward[i * TAGS + tag] = value * emission[i * TAGS + tag]!;
        }
        scale[i] = sum;
        for (let tag = 0; tag < TAGS; tag++) forward[i * TAGS + tag]! /= sum;
      }
      let ending = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        backward[(size - 1) * TAGS + tag] = mayEnd(tag) ? 1 : 0;
        if (mayEnd(tag)) ending += forward[(size - 1) * TAGS + tag]!;
      }
      for (let i = size - 2; i >= 0; i--)
        for (let tag = 0; tag < TAGS; tag++) {
          let value = 0;
          for (let next = 0; next < TAGS; next++)
            value += step[tag * TAGS + next]! * emission[(i + 1) * TAGS + next]! * backward[(i + 1) * TAGS + next]!;
          backward[i * TAGS + tag] = value / scale[i + 1]!;
        }
      for (let i = 0; i < size; i++) {
        const at = i * TAGS;
        for (let tag = 0; tag < TAGS; tag++) {
          const probability = (forward[at + tag]! * backward[at + tag]!) / ending;
          const gradient = probability - (tags[i] === tag ? 1 : 0);
          if (tags[i] === tag) loss -= Math.log(Math.max(probability, 1e-9));
          if (Math.abs(gradient) < LEAST_GRADIENT) continue;
          for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
            if (kept[f] === 0) continue;
            const cell = rows[f]! * TAGS + tag;
            squares[cell]! += gradient * gradient;
            const change = (-now * gradient) / (0.1 + Math.sqrt(squares[cell]!));
            weights[cell]! += change;
            late[cell]! += moment * change;
          }
        }
        if (i === 0) continue;
        for (let previous = 0; previous < TAGS; previous++)
          for (let tag = 0; tag < TAGS; tag++) {
            const k = previous * TAGS + tag;
            if (step[k] === 0) continue;
            const probability =
              (forward[at - TAGS + previous]! * step[k]! * emission[at + tag]! * backward[at + tag]!) /
              (scale[i]! * ending);
            const gradient = probability - (tags[i - 1] === previous && tags[i] === tag ? 1 : 0);
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
    weights: weights.map((weight, i) => weight - late[i]! / span),
    transitions: links.map((weight, i) => weight - linkLate[i]! / span),
  };
}

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
