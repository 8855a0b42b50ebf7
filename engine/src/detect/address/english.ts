import type { Candidate } from '../candidate.ts';
import { lastAtOrBefore } from '../view/context.ts';
import type { View } from '../view/view.ts';
import { LETTERS } from '../view/words.ts';
import { reason } from '../weigh.ts';

const DOOR = '(?:Room|Rm|Flat|Unit|Apt|Apartment|Suite|Building|Bldg|Block|Tower|Floor|No)\\.? ?#?\\d[\\w-]{0,7}';
const ROAD =
  "(?:[A-Z][\\w'’]{0,15} ){1,4}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Alley|District|County|Town|Township|Village|City|Garden|Gardens|Estate|Community)\\b\\.?(?: \\d{1,5}\\b)?";
const PLACE = '[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?(?: \\d{6})?(?! ?[\\d:=])';
const ADDRESS = new RegExp(`^${DOOR}(?:,? ${DOOR})*,? (?:${ROAD})(?:, ?${ROAD})*(?:, ?${PLACE}){0,2}`);
const STARTS = /^(?:Room|Rm|Flat|Unit|Apt|Apartment|Suite|Building|Bldg|Block|Tower|Floor|No)$/;

/** `Room 302, Unit 4, No. 26 Beijing East Road, Chengguan District, Lhasa`, in a line that a label speaks in. */
export function englishAddresses(view: View): Candidate[] {
  const found: Candidate[] = [];
  const { words } = view.anchors;
  let after = 0;
  for (let i = 0; i < words.length; i += 3) {
    const start = words[i]!;
    if (words[i + 2] !== LETTERS || start < after || words[i + 1]! - start > 9) continue;
    if (!STARTS.test(view.slice(start, words[i + 1]!)) || !isSpoken(view, start)) continue;
    const text = ADDRESS.exec(view.slice(start, Math.min(view.length, start + 140)))?.[0];
    if (text === undefined) continue;
    after = start + text.length;
    const value = view.written(start, after);
    found.push({ type: 'ADDRESS', start, end: after, value, confidence: 0.85, reasons: [reason('grammar', 'door')] });
  }
  return found;
}

const REACH = 80;

/** Logs name rooms and units too: a label has to stand before it in its line. */
function isSpoken(view: View, at: number): boolean {
  const label = lastAtOrBefore(view.labels.end, at);
  const end = label < 0 ? -1 : view.labels.end[label]!;
  return end >= 0 && at - end <= REACH && !view.slice(end, at).includes('\n');
}
