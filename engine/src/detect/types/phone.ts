import type { Candidate, Detector } from '../candidate.ts';
import { NUMBER } from '../screen/group.ts';
import { isValid } from '../validate/validity.ts';
import { phone } from '../validate/phone.ts';
import { means, reason, weigh } from '../weigh.ts';
import { CLASS, LETTER } from '../view/char-class.ts';
import { namingOf, nearbyLabel } from '../view/context.ts';
import type { NumberSpan } from '../view/numbers.ts';
import { hasUnit, isPiece, namesThing } from '../view/surroundings.ts';
import type { View } from '../view/view.ts';

/** Mainland mobile numbers in any spelling, with the country code when one is written. */
export const phoneDetector: Detector = {
  id: 'phone',
  group: NUMBER,
  types: ['PHONE'],
  find(view) {
    const found: Candidate[] = [];
    for (const span of view.numbers) {
      const candidate = read(view, span);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
};

function read(view: View, span: NumberSpan): Candidate | null {
  const { digits, groups } = span;
  const cut =
    digits.length === 11
      ? 0
      : digits.length === 13 && digits.startsWith('86')
        ? 2
        : digits.length === 15 && digits.startsWith('0086')
          ? 4
          : -1;
  if (cut < 0) return null;
  const validity = phone(digits.slice(cut));
  if (!isValid(validity)) return null;
  if (groups.length > 1 && !span.whole && !isNatural(groups)) return null;
  // 198.51.100.110 is an address of a machine.
  if (groups.length === 4 && Math.max(...groups) <= 3 && view.slice(span.start, span.end).split('.').length === 4)
    return null;
  // A group of digits that the prefix itself does not explain: 8613… inside a longer word is read as written.
  const start = cut > 0 ? withPlus(view, span.start) : withCountryCode(view, span.start);
  const reasons = [reason('prefix', validity.value.slice(0, 3))];
  if (span.spelled || groups.length > 1) reasons.push(reason('spelling'));
  const naming = namingOf(view, start);
  const named = means(naming, 'PHONE', 'LANDLINE', 'WECHAT');
  let bare = span.spelled ? 0.75 : groups.length > 1 ? (isNatural(groups) ? 0.85 : 0.7) : 0.8;
  if (start < span.start) bare = 0.92;
  else if (nearbyLabel(view, start, ['PHONE']) !== null) bare += 0.1;
  if (!named) {
    if (start === span.start && isPiece(view, span.start, span.end)) bare = 0.3;
    if (!span.spelled && hasUnit(view, span.end)) bare = 0.2;
    if (namesThing(view, span.end)) bare = 0.2;
    if (CLASS[view.codes[start - 1] ?? 0] === LETTER) bare = 0.3;
  }
  if (span.end < view.length && isPiece(view, span.end, span.end) && named) bare = 0.3;
  // Nobody writes +86 before an order number: a general word such as `number` says nothing against it.
  const proof = view.codes[start] === 0x2b ? 'checksum' : 'structure';
  return weigh(view, { type: 'PHONE', start, end: span.end, value: validity.value, proof, bare, reasons });
}

const NATURAL = new Set([
  '11',
  '3-4-4',
  '3-3-5',
  '4-4-3',
  '3-8',
  '7-4',
  '4-7',
  '5-6',
  '6-5',
  '3-4-2-2',
  '4-3-4',
  '3-2-3-3',
  '3-5-3',
  '2-3-3-3',
  '3-2-2-4',
  '2-3-4-4',
  '2-11',
  '2-3-3-5',
  '4-3-4-4',
  '4-11',
]);
const isNatural = (groups: readonly number[]): boolean => NATURAL.has(groups.join('-'));

/** Where the number starts when `+86`, `0086` or `(+86)` stands before it. */
function withCountryCode(view: View, start: number): number {
  const before = view.slice(Math.max(0, start - 8), start);
  const match = !before.includes('86')
    ? null
    : /(?:\(\+?86\)|(?:\+|(?<!\d)00)86|(?<![\d.])86(?=-))[\s\-_.]{0,2}\(?$/.exec(before);
  if (match !== null) return start - match[0].length;
  return view.codes[start - 1] === 0x28 && view.codes[start + 3] === 0x29 ? start - 1 : start;
}

const withPlus = (view: View, start: number): number => (view.codes[start - 1] === 0x2b ? start - 1 : start);
