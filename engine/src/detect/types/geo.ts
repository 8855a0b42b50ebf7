import type { Candidate, Detector } from '../candidate.ts';
import { GEO } from '../screen/group.ts';
import { means, reason } from '../weigh.ts';
import { fieldAt, namingOf, nearbyLabel } from '../view/context.ts';
import { CLASS, DIGIT } from '../view/char-class.ts';
import type { View } from '../view/view.ts';
import { DIGITS, MIXED } from '../view/words.ts';

interface Decimal {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly places: number;
}

/** Coordinates: a pair that can only lie in or near China, or any pair or single value that a label calls so. */
export const geoDetector: Detector = {
  id: 'geo',
  group: GEO,
  types: ['GEO'],
  find(view) {
    const found: Candidate[] = [];
    const decimals = readDecimals(view);
    for (let i = 0; i < decimals.length; i++) {
      const here = decimals[i]!;
      const next = decimals[i + 1];
      const pair = next === undefined ? null : readPair(view, here, next);
      if (pair !== null) {
        found.push(pair);
        i++;
        continue;
      }
      const naming = namingOf(view, here.start);
      if (means(naming, 'GEO') && here.places >= 3 && Math.abs(here.value) <= 180) {
        found.push({
          type: 'GEO',
          start: here.start,
          end: here.end,
          value: String(here.value),
          confidence: 0.95,
          reasons: [reason(naming!.via, naming!.word)],
        });
      }
    }
    degrees(view, found);
    return found;
  },
};

function readDecimals(view: View): Decimal[] {
  const { words } = view.anchors;
  const { codes } = view;
  const decimals: Decimal[] = [];
  for (let i = 0; i + 3 < words.length; i += 3) {
    const [from, dot] = [words[i]!, words[i + 1]!];
    if (codes[dot] !== 0x2e || words[i + 3] !== dot + 1) continue;
    // 30.0812N
    const compassed =
      words[i + 5] === MIXED && /^\d+[NSEW]$/.test(view.slice(words[i + 3]!, words[i + 4]!)) && isSpoken(view, from);
    const end = words[i + 4]! - (compassed ? 1 : 0);
    // N30.25, E120.17
    const compass = words[i + 2] === MIXED && /^[NSEW]$/.test(view.slice(from, from + 1));
    const start = compass ? from + 1 : from;
    if (
      (words[i + 2] !== DIGITS && !compass) ||
      dot === start ||
      CLASS[codes[start]!] !== DIGIT ||
      (words[i + 5] !== DIGITS && !compassed) ||
      dot - start > 3
    )
      continue;
    if (codes[start - 1] === 0x2e || (codes[end] === 0x2e && CLASS[codes[end + 1] ?? 0] === DIGIT)) continue;
    if (end - dot < 4 || end - dot > 18) continue;
    const signed = codes[start - 1] === 0x2d && CLASS[codes[start - 2] ?? 0] !== DIGIT ? start - 1 : start;
    decimals.push({ start: signed, end, value: Number(view.slice(signed, end)), places: end - dot - 1 });
  }
  return decimals;
}

/** In a log 0.25E or 1.2345S may be anything: a sentence or a label says what it is. */
const isSpoken = (view: View, at: number): boolean =>
  means(namingOf(view, at), 'GEO') || /[\u4e00-\u9fff][^\n]*$/.test(view.slice(Math.max(0, at - 60), at));

const BETWEEN = /^\s{0,2}(?:[,;/|、]\s{0,2}|°?\s?[NSEW]?\s?[,，]?\s?|"?,\s?"?)$/;

function readPair(view: View, a: Decimal, b: Decimal): Candidate | null {
  if (b.start - a.end > 6 || b.start === a.end || !BETWEEN.test(view.slice(a.end, b.start))) return null;
  const field = fieldAt(view, a.start);
  if (field !== null && field.via === 'column' && field.end <= a.end) return null; // two columns: two values
  const lonFirst = isLon(a.value) && isLat(b.value);
  const latFirst = isLat(a.value) && isLon(b.value);
  const naming = namingOf(view, a.start);
  const named = means(naming, 'GEO') ? naming : nearbyLabel(view, a.start, ['GEO'], 16);
  const fine = a.places >= 4 && b.places >= 4;
  if (named === null ? !fine || !(lonFirst || latFirst) : Math.abs(a.value) > 180 || Math.abs(b.value) > 180)
    return null;
  const [lat, lon] = lonFirst || Math.abs(a.value) > 90 ? [b.value, a.value] : [a.value, b.value];
  const reasons = [reason('pattern', 'lat,lon'), ...(named === null ? [] : [reason(named.via, named.word)])];
  return {
    type: 'GEO',
    start: a.start,
    end: b.end + (/^°?\s?[NSEW](?![A-Za-z0-9])/.exec(view.slice(b.end, b.end + 4))?.[0].length ?? 0),
    value: `${lat},${lon}`,
    confidence: named === null ? 0.8 : 0.96,
    reasons,
  };
}

const isLon = (value: number): boolean => value >= 73 && value <= 135.5;
const isLat = (value: number): boolean => value >= 3 && value <= 54;

const DEGREES =
  /^[NSEW]?\d{1,3}(?:\.\d+)?\s?[°度]\s?(?:\d{1,2}(?:\.\d+)?\s?['′’分]\s?(?:\d{1,2}(?:\.\d+)?\s?["″”秒])?)?\s?[NSEW]?/;

/** `北纬39°54′20″`, `116.40°E`. */
function degrees(view: View, out: Candidate[]): void {
  const { words } = view.anchors;
  for (let i = 0; i < words.length; i += 3) {
    const start = words[i]!;
    const code = view.codes[words[i + 1]!];
    if ((code !== 0xb0 && code !== 0x5ea6 && code !== 0x2e) || words[i + 1]! - start > 4) continue;
    if (view.codes[start - 1] === 0x2e) continue;
    if (words[i + 2] !== DIGITS && !/^[NSEW]\d/.test(view.slice(start, start + 2))) continue;
    const text = DEGREES.exec(view.slice(start, start + 32))?.[0].trimEnd();
    if (text === undefined) continue;
    const named =
      /[东西]经\s?:?\s?$|[南北]纬\s?:?\s?$/.test(view.slice(Math.max(0, start - 6), start)) ||
      /^[NSEW]|[NSEW]$/.test(text);
    if (named)
      out.push({
        type: 'GEO',
        start,
        end: start + text.length,
        value: null,
        confidence: 0.95,
        reasons: [reason('unit', '°')],
      });
  }
}
