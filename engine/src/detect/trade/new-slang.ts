import { createFolder } from './fold.ts';
import type { Folded } from './fold.ts';
import { formsOf } from './matcher.ts';
import type { TermPack } from './term.ts';
import { createTermIndex } from './term-index.ts';
import type { TermIndex } from './term-index.ts';

/** A run of characters that violating posts use and others do not, and no pack knows. */
export interface SlangCandidate {
  readonly text: string;
  /** Posts of each kind that hold it. */
  readonly violating: number;
  readonly ok: number;
  /** Log-likelihood ratio: over 10.8 is one chance in a thousand. */
  readonly weight: number;
}

export interface SlangOptions {
  /** Fewest violating posts: what fewer people write is no slang, and may be somebody's name. 5 unless said. */
  readonly fewest?: number;
  /** Most candidates handed back, strongest first. 50 unless said. */
  readonly most?: number;
}

const SHORTEST = 2;
const LONGEST = 6;
const MOST_UNITS = 2000;
const LINE_FEED = 10;
const LEAST_WEIGHT = 10.8;

/**
 * The drift report: what reviewers' decisions say about words the packs lack. Posts are those reviewed, with the label
 * they got. Runs with digits are left out, and so is every run that is part of a longer one just as frequent.
 */
export function newSlang(
  posts: Iterable<{ readonly text: string; readonly violating: boolean }>,
  packs: readonly TermPack[],
  { fewest = 5, most = 50 }: SlangOptions = {},
): SlangCandidate[] {
  const fold = createFolder();
  const known = createTermIndex(formsOf(packs).flatMap(({ text, sound }) => (sound ? [] : [text])));
  const counts = new Map<string, [violating: number, ok: number]>();
  const totals: [violating: number, ok: number] = [0, 0];
  for (const { text, violating } of posts) {
    const kind = violating ? 0 : 1;
    totals[kind]++;
    for (const gram of gramsOf(unknownText(fold(text.slice(0, MOST_UNITS)), known))) {
      const row = counts.get(gram);
      if (row !== undefined) row[kind]++;
      else if (violating) counts.set(gram, [1, 0]);
      else counts.set(gram, [0, 1]);
    }
  }
  const candidates = [...counts]
    .filter(([, [violating]]) => violating >= fewest)
    .map(([text, [violating, ok]]) => ({ text, violating, ok, weight: ratio(violating, ok, totals) }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((a, b) => b.weight - a.weight || b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  const kept: SlangCandidate[] = [];
  for (const candidate of candidates) {
    if (kept.length === most) break;
    const twin = kept.some(({ text }) => text.includes(candidate.text) || candidate.text.includes(text));
    if (!twin) kept.push({ ...candidate, weight: Math.round(candidate.weight * 10) / 10 });
  }
  return kept;
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let size = SHORTEST; size <= LONGEST; size++)
    for (let i = 0; i + size <= text.length; i++) {
      const gram = text.slice(i, i + size);
      if (!/[\d\n]/.test(gram)) grams.add(gram);
    }
  return grams;
}

/** The folded text with the terms of the packs cut out. */
function unknownText({ units, length }: Folded, known: TermIndex): string {
  const left = units.slice(0, length);
  known.scan(units, length, (_, start, end) => void left.fill(LINE_FEED, start, end));
  return String.fromCharCode(...left);
}

/** Dunning's ratio, nought where the run is not commoner in violating posts. */
function ratio(violating: number, ok: number, [allViolating, allOk]: readonly [number, number]): number {
  if (violating * allOk <= ok * allViolating) return 0;
  const share = (violating + ok) / (allViolating + allOk);
  const part = (seen: number, all: number): number => (seen === 0 ? 0 : seen * Math.log(seen / (all * share)));
  return (
    2 *
    (part(violating, allViolating) +
      part(ok, allOk) +
      missing(violating, allViolating, share) +
      missing(ok, allOk, share))
  );
}

function missing(seen: number, all: number, share: number): number {
  return all === seen ? 0 : (all - seen) * Math.log((all - seen) / (all * (1 - share)));
}
