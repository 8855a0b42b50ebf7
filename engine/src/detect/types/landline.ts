import type { Candidate, Detector } from '../candidate.ts';
import { NUMBER } from '../screen/group.ts';
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
  group: NUMBER,
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
  const plus = codes[span.start - 1] === 0x2b;
  const international =
    (digits.startsWith('86') && groups[0] === 2 && (plus || means(namingOf(view, span.start), 'PHONE', 'LANDLINE'))) ||
    (digits.startsWith('0086') && groups[0] === 4);
  if (!digits.startsWith('0') && !international) return local(view, span);
  if (digits.length > 16) return null;
  const validity = landline(digits);
  if (!isValid(validity)) return null;
  const area = validity.value.indexOf('-');
  if (groups.length > 1 && !international && groups[0] !== area) return null;
  const start =
    plus && international
      ? span.start - 1
      : codes[span.start - 1] === 0x28 && codes[span.start + area] === 0x29
        ? span.start - 1
        : span.start;
  const end = span.end + extension(view, span.end);
  const naming = namingOf(view, start);
  const named = means(naming, 'PHONE', 'LANDLINE');
  let bare = groups.length > 1 ? 0.85 : 0.45;
  if (!named && isPiece(view, span.start, end)) bare = 0.2;
  if (!span.whole && end === span.end && groups.length > 2) bare -= 0.3;
  const reasons = [reason('prefix', validity.value.slice(0, area)), ...(span.spelled ? [reason('spelling')] : [])];
  return weigh(view, {
    type: 'LANDLINE',
    start,
    end,
    value: validity.value,
    proof: 'structure',
    bare,
    reasons,
  });
}

/** `-336`, `转8012`, `ext. 12`: an extension written on to the number belongs to it only when a dash joins it. */
function extension(view: View, end: number): number {
  return /^-\d{1,6}(?![\d\w-])/.exec(view.slice(end, end + 8))?.[0].length ?? 0;
}

/** `座机: 86362815`: a number without its area code, where a label says that it is a fixed line. */
function local(view: View, { start, end, digits, groups }: NumberSpan): Candidate | null {
  if (digits.length < 7 || digits.length > 8 || groups.length > 2 || !/^[2-8]/.test(digits) || /^(\d)\1+$/.test(digits))
    return null;
  const naming = namingOf(view, start);
  if (!means(naming, 'LANDLINE') || means(naming, 'hotline') || isPiece(view, start, end)) return null;
  return {
    type: 'LANDLINE',
    start,
    end,
    value: digits,
    confidence: 0.85,
    reasons: [reason('pattern', 'local'), reason(naming!.via, naming!.word)],
  };
}
