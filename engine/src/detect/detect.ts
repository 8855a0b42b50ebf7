import type { Finding } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { DETECTORS } from './detectors.ts';
import { DEFAULT_CONFIDENCE } from './options.ts';
import type { DetectOptions } from './options.ts';
import { resolve } from './resolve.ts';
import type { View } from './view/view.ts';
import { viewOf } from './view/view.ts';

/** Personal information in a text: sorted, non-overlapping, offsets in UTF-16 code units of `text`. */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  return findIn(viewOf(text, options.label), options);
}

export function findIn(view: View, options: DetectOptions): Finding[] {
  const { types, minConfidence = DEFAULT_CONFIDENCE } = options;
  const candidates: Candidate[] = [];
  for (const detector of DETECTORS) {
    if (types !== undefined && detector.leaf && !detector.types.some((type) => types.has(type))) continue;
    for (const candidate of detector.find(view, candidates)) candidates.push(candidate);
  }
  return resolve(candidates, minConfidence)
    .filter((candidate) => types === undefined || types.has(candidate.type))
    .map((candidate) => ({
      ...candidate,
      start: view.sourceStart(candidate.start),
      end: view.sourceEnd(candidate.end),
    }));
}
