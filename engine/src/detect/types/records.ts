import type { PiType } from '../../model/index.ts';
import type { Candidate, Detector } from '../candidate.ts';
import { RECORDS as GROUP } from '../screen/group.ts';
import { reason } from '../weigh.ts';
import { isWordCode } from '../view/char-class.ts';
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
    return found;
  },
};

const isMasked = (view: View, end: number): boolean => view.codes[end] === 0x2a || isWordCode(view.codes[end] ?? 0);
