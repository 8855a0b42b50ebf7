import type { Candidate, Detector } from '../candidate.ts';
import { NUMBER } from '../screen/group.ts';
import { idCard, idCard15 } from '../validate/id-card.ts';
import { fprId } from '../validate/papers.ts';
import { isValid, valid } from '../validate/validity.ts';
import type { Validity } from '../validate/validity.ts';
import { means, reason, weigh } from '../weigh.ts';
import { namingOf, nearbyLabel } from '../view/context.ts';
import type { NumberSpan } from '../view/numbers.ts';
import { isPiece, namesThing } from '../view/surroundings.ts';
import type { View } from '../view/view.ts';

/** Resident identity numbers of 18 and 15 digits, and the 18-digit card of foreign permanent residents. */
export const idCardDetector: Detector = {
  id: 'id-card',
  group: NUMBER,
  types: ['ID_CARD', 'ID_CARD_15', 'FPR_ID'],
  find(view) {
    const found: Candidate[] = [];
    for (const span of view.numbers) {
      if (span.groups.length > 1 && Math.min(...span.groups) < 3) continue;
      const candidate =
        span.digits.length === 18 ? read18(view, span) : span.digits.length === 15 ? read15(view, span) : null;
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
};

function read18(view: View, span: NumberSpan): Candidate | null {
  const { start, end, digits } = span;
  const resident = residentOf(view, start, digits);
  const foreign = isValid(resident) ? resident : fprId(digits);
  if (!isValid(foreign)) return null;
  const type = isValid(resident) ? 'ID_CARD' : 'FPR_ID';
  const reasons = [
    reason('checksum', 'GB 11643'),
    ...(span.spelled || span.groups.length > 1 ? [reason('spelling')] : []),
  ];
  let bare = span.groups.length > 1 && !span.whole ? 0.8 : 0.97;
  if (isPiece(view, start, end) && !means(namingOf(view, start), 'ID_CARD', 'DOCUMENT')) bare = 0.7;
  if (namesThing(view, end)) bare = 0.3;
  return weigh(view, { type, start, end, value: foreign.value, proof: 'checksum', bare, reasons });
}

/** People born on a day that manuals print do exist: in a column of ID numbers theirs is no specimen. */
function residentOf(view: View, start: number, digits: string): Validity {
  const validity = idCard(digits);
  if (isValid(validity) || validity.invalid !== 'documentation') return validity;
  const naming = namingOf(view, start);
  return naming?.via === 'column' && means(naming, 'ID_CARD', 'DOCUMENT') ? valid(digits) : validity;
}

function read15(view: View, span: NumberSpan): Candidate | null {
  const { start, end, digits } = span;
  const validity = idCard15(digits);
  if (!isValid(validity)) return null;
  const near = nearbyLabel(view, start, ['ID_CARD', 'DOCUMENT']) !== null;
  const bare = isPiece(view, start, end) || namesThing(view, end) ? 0.2 : near ? 0.85 : 0.55;
  const reasons = [reason('pattern', 'GB 11643-1989')];
  return weigh(view, { type: 'ID_CARD_15', start, end, value: validity.value, proof: 'structure', bare, reasons });
}
