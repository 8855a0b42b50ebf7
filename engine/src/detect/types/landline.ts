import type { Candidate, Detector } from '../candidate.ts';
import { isValid } from '../validate/validity.ts';
import { landline } from '../validate/landline.ts';
import { means, reason, weigh } from '../weigh.ts';
import { namingOf } from '../view/context.ts';
import type { NumberSpan } from '../view/numbers.ts';
import { isPiece } from '../view/surroundings.ts';
import type { View } from '../view/view.ts';

/** Fixed lines with their area code: `010-6040 2269`, `(0771)5474894`, `+86 25 4574 0655`. */
export const landlineDetector: Detector = {
  id: 'landline',
  types: ['LANDLINE'],
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
  const { codes } = view;
  const international = digits.startsWith('86') && groups[0] === 2 && codes[span.start - 1] === 0x2b;
  if (digits.length > 14 || (!digits.startsWith('0') && !international)) return null;
  const validity = landline(digits);
  if (!isValid(validity)) return null;
  const area = validity.value.indexOf('-');
  if (groups.length > 1 && !international && groups[0] !== area) return null;
  const start = international
    ? span.start - 1
    : codes[span.start - 1] === 0x28 && codes[span.start + area] === 0x29
      ? span.start - 1
      : span.start;
  const naming = namingOf(view, start);
  const named = means(naming, 'PHONE', 'LANDLINE');
  let bare = groups.length > 1 ? 0.85 : 0.45;
  if (!named && isPiece(view, span.start, span.end)) bare = 0.2;
  if (!span.whole && groups.length > 2) bare -= 0.3;
  const reasons = [reason('prefix', validity.value.slice(0, area)), ...(span.spelled ? [reason('spelling')] : [])];
  return weigh(view, {
    type: 'LANDLINE',
    start,
    end: span.end,
    value: validity.value,
    proof: 'structure',
    bare,
    reasons,
  });
}
