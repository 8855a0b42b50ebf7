import type { Detector } from '../candidate.ts';
import { NAME } from '../screen/group.ts';
import { labelledNames } from '../name/labelled.ts';
import { standingNames } from '../name/standing.ts';

/** Personal names, by label, column, title and neighbourhood. A statistical tagger would stand beside this as one more detector. */
export const nameDetector: Detector = {
  id: 'name',
  group: NAME,
  types: ['NAME'],
  leaf: true,
  find(view, settled) {
    const labelled = labelledNames(view);
    return [...labelled, ...standingNames(view, [...settled, ...labelled])];
  },
};
