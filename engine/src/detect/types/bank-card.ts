import type { Candidate, Detector } from '../candidate.ts';
import { NUMBER } from '../screen/group.ts';
import { CARD_ISSUERS } from '../lexicon/card-issuers.ts';
import { bankCard, isUnionPay } from '../validate/bank-card.ts';
import { isValid } from '../validate/validity.ts';
import { means, reason, weigh } from '../weigh.ts';
import { namingOf, nearbyLabel } from '../view/context.ts';
import type { NumberSpan } from '../view/numbers.ts';
import { isPiece, namesThing } from '../view/surroundings.ts';
import type { View } from '../view/view.ts';

/** Payment cards: Luhn and a known issuer prefix; a prefix other than UnionPay's needs a word about cards nearby. */
export const bankCardDetector: Detector = {
  id: 'bank-card',
  group: NUMBER,
  types: ['BANK_CARD'],
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
  const { start, end, digits, groups } = span;
  if (digits.length < 14) return null;
  if (groups.length > 1 && (!span.whole || Math.min(...groups.slice(0, -1)) < 3)) return null;
  const validity = bankCard(digits);
  if (!isValid(validity)) return null;
  const naming = namingOf(view, start);
  const named = means(naming, 'BANK_CARD', 'ACCOUNT');
  const domestic = CARD_ISSUERS.has(digits.slice(0, 6));
  let bare = isUnionPay(digits) ? 0.92 : domestic ? 0.85 : 0.4;
  if (
    bare < 0.8 &&
    (groups.join('-').startsWith('4-4-4-4') || nearbyLabel(view, start, ['BANK_CARD', 'ACCOUNT']) !== null)
  )
    bare = 0.8;
  if (!named && (isPiece(view, start, end) || namesThing(view, end))) bare = 0.3;
  const reasons = [
    reason('checksum', 'Luhn'),
    reason('prefix', digits.slice(0, 6)),
    ...(groups.length > 1 ? [reason('spelling')] : []),
  ];
  return weigh(view, { type: 'BANK_CARD', start, end, value: validity.value, proof: 'checksum', bare, reasons });
}
