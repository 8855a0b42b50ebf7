import type { Candidate, Detector } from '../candidate.ts';
import { ANNOUNCED, BESIDE, NAME } from '../screen/group.ts';
import { labelledNames } from '../name/labelled.ts';
import { standingNames } from '../name/standing.ts';
import { CLASS, STAR } from '../view/char-class.ts';
import type { View } from '../view/view.ts';

/** Personal names, by label, column, title and neighbourhood. A statistical tagger would stand beside this as one more detector. */
export const nameDetector: Detector = {
  id: 'name',
  group: NAME | ANNOUNCED | BESIDE,
  types: ['NAME'],
  leaf: true,
  find(view, settled) {
    const labelled = labelledNames(view);
    const found = [...labelled, ...standingNames(view, [...settled, ...labelled])];
    return view.anchors.stars.length === 0 ? found : found.filter((c) => !isHalfMasked(view, c));
  },
};

/** `*燕桂`, `恭喜成**`: stars on one side hide part of the name; on both they are a heavy type's. */
function isHalfMasked(view: View, { start, end }: Candidate): boolean {
  const before = CLASS[view.codes[start - 1] ?? 0] === STAR;
  const after = CLASS[view.codes[end] ?? 0] === STAR;
  return before !== after;
}
