import type { Candidate, Detector } from '../candidate.ts';
import { USCC } from '../screen/group.ts';
import { isValid } from '../validate/validity.ts';
import { uscc } from '../validate/uscc.ts';
import { reason, weigh } from '../weigh.ts';
import { LETTERS } from '../view/words.ts';

/** Unified social credit codes: sole traders are persons, so the code is reported. */
export const usccDetector: Detector = {
  id: 'uscc',
  group: USCC,
  types: ['USCC'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const [start, end] = [words[i]!, words[i + 1]!];
      if (end - start !== 18 || words[i + 2] === LETTERS) continue;
      const validity = uscc(view.slice(start, end));
      if (!isValid(validity)) continue;
      const bare = /[A-Z]/.test(validity.value) ? 0.96 : 0.6;
      found.push(
        weigh(view, {
          type: 'USCC',
          start,
          end,
          value: validity.value,
          proof: 'checksum',
          bare,
          reasons: [reason('checksum', 'GB 32100')],
        }),
      );
    }
    return found;
  },
};
