import type { PolicyDate, PolicyFacts, PolicyRetention } from '../policy-facts.ts';
import { partOf, spanOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { promisesOf } from './rights.ts';
import { termsOf } from './terms.ts';

const KEEPS = /存储|保存|储存|留存|保留|保管|存放/;
const SHORTEST = /最短|所必[需要须]|必要(?:的)?(?:期限|期间|时间)|实现.{0,16}目的/;
const LAW = /法律.{0,16}(?:规定|要求|强制|另有)|法规.{0,10}(?:规定|要求)/;
const CLOSED = /(?:注销|删除|终止|停止使用|撤回).{0,20}(?:前|之前|为止|之日|后)|使用.{0,12}(?:期间|期限)/;
const PERIOD = /期限|期间|时间|时长|多久|天|日|月|年/;

/** How long information is kept: a stated time, or only a measure of it. */
export function readRetention(readings: readonly Reading[]): PolicyRetention[] {
  return readings.flatMap((reading): PolicyRetention[] => {
    if (reading.heading || !KEEPS.test(reading.text) || !PERIOD.test(reading.text)) return [];
    const promised = new Set(promisesOf(reading).map((term) => term.start));
    const terms = termsOf(reading).filter((term) => term.unit !== 'workingDay' && !promised.has(term.start));
    if (terms.length > 0) return terms.map((term) => ({ ...spanOf(reading), term, bound: 'term' }));
    const bound = SHORTEST.test(reading.text)
      ? 'shortest'
      : LAW.test(reading.text)
        ? 'law'
        : CLOSED.test(reading.text)
          ? 'untilClosed'
          : null;
    return bound === null ? [] : [{ ...spanOf(reading), term: null, bound }];
  });
}

const DATE = /((?:19|20)\d{2})\s?[年.\-/]\s?(\d{1,2})(?:\s?[月.\-/]\s?(?:(\d{1,2})\s?日?)?)?/g;
const KINDS: readonly (readonly [PolicyDate['kind'], RegExp])[] = [
  ['effective', /生效|施行|实施/],
  ['updated', /更新|修订|修改|变更|版本/],
  ['published', /发布|公布|发表/],
];

/** Dates of the text itself. A date elsewhere in a sentence is somebody else's. */
export function readDates(readings: readonly Reading[]): PolicyFacts['dates'] {
  const dates: PolicyDate[] = [];
  for (const reading of readings) {
    if (reading.text.length > 120) continue;
    for (const found of reading.text.matchAll(DATE)) {
      const before = reading.text.slice(Math.max(0, found.index - 24), found.index);
      const after = reading.text.slice(found.index + found[0].length, found.index + found[0].length + 8);
      const near = nearest(before);
      const kind =
        near ?? KINDS.find(([, pattern]) => pattern.test(after))?.[0] ?? (reading.text.length < 30 ? 'unnamed' : null);
      const month = Number(found[2]);
      if (kind === null || /《/.test(before) || month < 1 || month > 12) continue;
      const day = found[3] === undefined ? '' : `-${found[3].padStart(2, '0')}`;
      dates.push({
        ...partOf(reading, found.index, found.index + found[0].length),
        kind,
        date: `${found[1] ?? ''}-${String(month).padStart(2, '0')}${day}`,
      });
    }
  }
  return dates;
}

/** The kind whose word stands closest before the date. */
function nearest(before: string): PolicyDate['kind'] | null {
  let best: PolicyDate['kind'] | null = null;
  let at = -1;
  for (const [kind, pattern] of KINDS) {
    for (const found of before.matchAll(new RegExp(pattern, 'g'))) {
      if (found.index > at) {
        at = found.index;
        best = kind;
      }
    }
  }
  return best;
}
