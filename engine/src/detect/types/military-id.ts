import type { Candidate, Detector } from '../candidate.ts';
import { MILITARY } from '../screen/group.ts';
import { isHan } from '../view/char-class.ts';
import { means, reason } from '../weigh.ts';
import { namingOf, nearbyLabel } from '../view/context.ts';
import { DIGITS } from '../view/words.ts';

/** Issuing commands and services: only these need no label. 房字第…号 is a deed, 民字第…号 a judgment. */
const ISSUERS = new Set(Array.from('军海空南北沈兰成济广政参后装火联国武东西中战文士官'));

/** Military cards: `北字第52848913号`, the whole string. */
export const militaryIdDetector: Detector = {
  id: 'military-id',
  group: MILITARY,
  types: ['MILITARY_ID'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const [from, to] = [words[i]!, words[i + 1]!];
      if (words[i + 2] !== DIGITS || to - from < 5 || to - from > 9) continue;
      const match = /([\u4e00-\u9fff]{1,3}) ?字 ?(?:第 ?)?$/.exec(view.slice(Math.max(0, from - 8), from));
      if (match === null) continue;
      const before = from - match[0].length;
      const issuer = match[1]!;
      const named = [before, before + 1, before + 2].find(
        (at) => at < from - 2 && view.codes[at] !== 0x53f7 && means(namingOf(view, at), 'MILITARY_ID', 'DOCUMENT'),
      );
      const near = nearbyLabel(view, before + 1, ['MILITARY_ID'], 12);
      const start = named ?? from - match[0].length + issuer.length - 1;
      const known = ISSUERS.has(issuer.at(-1)!) && to - from >= 7 && !isHan(view.codes[start - 1] ?? 0);
      const closed = view.codes[to] === 0x53f7;
      const confidence = named !== undefined || near !== null ? 0.96 : known && closed ? 0.7 : 0.2;
      const end = closed ? to + 1 : to;
      const reasons = [
        reason('pattern', '字第号'),
        ...(named === undefined ? [] : [reason('label', namingOf(view, named)!.word)]),
      ];
      found.push({
        type: 'MILITARY_ID',
        start,
        end,
        value: view.slice(start, end).replaceAll(' ', ''),
        confidence,
        reasons,
      });
    }
    return found;
  },
};
