import type { Finding } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { DETECTORS } from './detectors.ts';
import { DEFAULT_CONFIDENCE } from './options.ts';
import type { DetectOptions } from './options.ts';
import { resolve } from './resolve.ts';
import { LEAST_CONDENSED, condense, reachesBeyond, restored } from './screen/condense.ts';
import { BESIDE, EVERY } from './screen/group.ts';
import { askedBy, screen } from './screen/screen.ts';
import { mayHoldNames, taggedNames } from './tagger/tagged-names.ts';
import { borrowUnits, giveBackUnits } from './view/short-units.ts';
import { View, givenBy } from './view/view.ts';
import type { Given } from './view/view.ts';

/** Personal information in a text: sorted, non-overlapping, offsets in UTF-16 code units of `text`. */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  return detectAs(text, givenBy(options.label), options);
}

/** The same in a text of which something is known. Most short texts hold nothing, and cost a glance at their units. */
export function detectAs(text: string, given: Given | null, options: DetectOptions): Finding[] {
  return (given === null ? detectCondensed(text, () => text, options) : null) ?? detectWhole(text, given, options);
}

/** The same in valid UTF-8. Of a long text only what the kernel's screen leaves is decoded. */
export function detectUtf8(utf8: Uint8Array, whole: () => string, options: DetectOptions): Finding[] {
  return detectCondensed(utf8, whole, options) ?? detectWhole(whole(), null, options);
}

function detectCondensed(text: string | Uint8Array, whole: () => string, options: DetectOptions): Finding[] | null {
  if ((options.minConfidence ?? DEFAULT_CONFIDENCE) < LEAST_CONDENSED) return null;
  const condensed = condense(text);
  if (condensed === null) return null;
  if (condensed.text === '') return [];
  const view = new View(condensed.text);
  return reachesBeyond(view, whole) ? null : restored(findIn(view, options), condensed);
}

/** The same, every line of it read. */
export function detectWhole(text: string, given: Given | null, options: DetectOptions): Finding[] {
  const { run, ifAsked } = screen(text, given === null ? null : given.label);
  const tagged = options.tagger !== undefined && mayHoldNames(text, options.types);
  if ((run | ifAsked) === 0 && !tagged) return [];
  const units = borrowUnits(text.length);
  try {
    const view = new View(text, given, units);
    const groups = (run | ifAsked) === run ? run : run | (ifAsked & askedBy(view));
    return groups === 0 && !tagged ? [] : findIn(view, options, groups);
  } finally {
    giveBackUnits(units);
  }
}

/** @param groups what the screen has let through */
export function findIn(view: View, options: DetectOptions, groups: number = EVERY): Finding[] {
  const { types, tagger, minConfidence = DEFAULT_CONFIDENCE } = options;
  const candidates: Candidate[] = [];
  for (const detector of DETECTORS) {
    if ((detector.group & (candidates.length > 0 ? groups : groups & ~BESIDE)) === 0) continue;
    if (types !== undefined && detector.leaf && !detector.types.some((type) => types.has(type))) continue;
    const found = detector.find(view, candidates);
    for (let i = 0; i < found.length; i++) candidates.push(found[i]!);
  }
  if (tagger !== undefined && mayHoldNames(view.source, types))
    for (const candidate of taggedNames(view, candidates, tagger)) candidates.push(candidate);
  const findings: Finding[] = [];
  for (const { type, start, end, value, confidence, reasons } of resolve(candidates, minConfidence)) {
    if (types !== undefined && !types.has(type)) continue;
    findings.push({
      type,
      start: view.sourceStart(start),
      end: view.sourceEnd(end),
      value,
      confidence,
      reasons,
    });
  }
  return findings;
}
