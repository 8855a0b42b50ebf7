import type { Candidate, Detector } from '../candidate.ts';
import { USCC } from '../screen/group.ts';
import { isValid } from '../validate/validity.ts';
import { uscc } from '../validate/uscc.ts';
import { means, reason, weigh } from '../weigh.ts';
import { namingOf } from '../view/context.ts';
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
      // Digits alone may be any long number: an ID number that fails its own check is no code either.
      const digits = !/[A-Z]/.test(validity.value);
      if (digits && means(namingOf(view, start), 'ID_CARD', 'DOCUMENT')) continue;
      const bare = digits ? 0.6 : 0.96;
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
