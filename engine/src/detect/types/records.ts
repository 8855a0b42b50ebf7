import type { PiType } from '../../model/index.ts';
import type { Candidate, Detector } from '../candidate.ts';
import { RECORDS as GROUP } from '../screen/group.ts';
import { reason } from '../weigh.ts';
import { idCard } from '../validate/id-card.ts';
import { phone } from '../validate/phone.ts';
import { isValid } from '../validate/validity.ts';
import { answersTo } from '../view/answers.ts';
import { isWordCode } from '../view/char-class.ts';
import { nearbyLabel } from '../view/context.ts';
import type { View } from '../view/view.ts';

/** Numbers whose form each institution makes up: found only where a label announces them. */
const RECORDS: readonly {
  readonly type: PiType & ('SOCIAL_SECURITY' | 'MEDICAL_RECORD_NO');
  readonly shape: RegExp;
}[] = [
  { type: 'SOCIAL_SECURITY', shape: /^(?:[A-Z]{1,2}\d{7,9}[\dX]?|\d{8,12}|\d{15,20}|[A-Z0-9]{9})(?![A-Za-z0-9])/i },
  { type: 'MEDICAL_RECORD_NO', shape: /^(?:[A-Z]{1,4}[-_]?)?\d{4,14}(?:-\d{1,6})?(?![A-Za-z0-9])/i },
];

export const recordsDetector: Detector = {
  id: 'records',
  group: GROUP,
  types: ['SOCIAL_SECURITY', 'MEDICAL_RECORD_NO'],
  find(view) {
    const found: Candidate[] = [];
    for (const { type, shape } of RECORDS) {
      for (const slot of view.slots(type)) {
        const text = shape.exec(view.slice(slot.start, Math.min(slot.limit, slot.start + 24)))?.[0];
        if (text === undefined || isMasked(view, slot.start + text.length) || !/\d{4}/.test(text)) continue;
        found.push({
          type,
          start: slot.start,
          end: slot.start + text.length,
          value: text.toUpperCase(),
          confidence: slot.naming.via === 'column' ? 0.94 : 0.92,
          reasons: [reason('pattern'), reason(slot.naming.via, slot.naming.word)],
        });
      }
    }
    cardNumbers(view, found);
    for (const { type, shape } of RECORDS) answered(view, type, shape, found);
    return found;
  },
};

/** `你爸医保卡号报一下\n家属：B24832567`: the first word of the answer that looks like one. */
function answered(view: View, type: (typeof RECORDS)[number]['type'], shape: RegExp, out: Candidate[]): void {
  for (const { start, end, naming } of answersTo(view, type)) {
    const at = start + Math.max(0, view.slice(start, end).search(/[A-Za-z]{0,4}-?\d/));
    const text = shape.exec(view.slice(at, Math.min(end, at + 24)))?.[0];
    if (text === undefined || !/\d{4}/.test(text) || isMasked(view, at + text.length)) continue;
    if (isValid(phone(text)) || isValid(idCard(text.toUpperCase()))) continue;
    out.push({
      type,
      start: at,
      end: at + text.length,
      value: text.toUpperCase(),
      confidence: 0.85,
      reasons: [reason('pattern'), reason(naming.via, naming.word)],
    });
    return;
  }
}

const isMasked = (view: View, end: number): boolean => view.codes[end] === 0x2a || isWordCode(view.codes[end] ?? 0);

/** `社会保障卡 社会保障号码 … 卡号 A12345678`: 卡号 on a card of social security is its own number, not a bank's. */
function cardNumbers(view: View, out: Candidate[]): void {
  const { end, label } = view.labels;
  for (let i = 1; i < end.length; i++) {
    if (label[i]!.word !== '卡号') continue;
    const card = nearbyLabel(view, end[i - 1]!, ['SOCIAL_SECURITY'], 60);
    if (card === null || !/卡/.test(view.slice(Math.max(0, end[i]! - 80), end[i]! - 2))) continue;
    const match = /^[\s:：]{0,3}([A-Z]{0,2}\d{8,10})(?![A-Za-z0-9*])/i.exec(view.slice(end[i]!, end[i]! + 20));
    if (match === null) continue;
    const start = end[i]! + match[0].length - match[1]!.length;
    out.push({
      type: 'SOCIAL_SECURITY',
      start,
      end: start + match[1]!.length,
      value: match[1]!.toUpperCase(),
      confidence: 0.9,
      reasons: [reason('pattern'), reason('context', card.word)],
    });
  }
}
