import type { Candidate } from '../candidate.ts';
import type { View } from '../view/view.ts';
import { reason } from '../weigh.ts';
import { isLabel, name } from './labelled.ts';
import { fitOf, isPlausible } from './shape.ts';

/** `车厘68票`, `戴宗仁伍仟`, `鄢然的爸爸`: votes, gifts and kin belong to people. */
export function owning(view: View, start: number, run: number): Candidate | null {
  for (const size of [3, 2, 4]) {
    const end = start + size;
    if (end > run || !OWNED_STARTS.has(view.codes[end] ?? 0)) continue;
    const full = view.slice(start, end);
    const fit = fitOf(full);
    if (fit === 'no' || isLabel(view, start, end)) continue;
    const behind = OWNED.exec(view.slice(end, end + 12))?.[0];
    if (behind === undefined) continue;
    if (fit !== 'likely' && !isPlausible(full) && !/^\d/.test(behind)) continue;
    return name(view, start, end, fit === 'likely' ? 0.85 : 0.62, [
      reason('dictionary'),
      reason('context', behind.slice(0, 4)),
    ]);
  }
  return null;
}

const OWNED_STARTS = new Set(Array.from('的0123456789零壹贰叁肆伍陆柒捌玖拾', (c) => c.charCodeAt(0)));
/** What the words for kin in `OWNED` start with. */
export const KIN_STARTS: ReadonlySet<number> = new Set(
  Array.from('爸妈爷奶外父母家妻丈儿女老', (c) => c.charCodeAt(0)),
);
const OWNED =
  /^(?:\d{1,4}票|[零壹贰叁肆伍陆柒捌玖拾]{1,3}[佰仟万拾][零壹贰叁肆伍陆柒捌玖拾佰仟万]{0,8}[元圆整]{0,2}(?![\u4e00-\u9fff])|的(?:爸爸?|妈妈?|爷爷|奶奶|外公|外婆|父亲|母亲|父母|家长|妻子|丈夫|儿子|女儿|老公|老婆)(?:[，,。\n]|[\u4e00-\u9fff]))/;
