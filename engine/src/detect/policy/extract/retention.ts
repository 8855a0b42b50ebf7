import type { PolicyDate, PolicyFacts, PolicyRetention } from '../policy-facts.ts';
import { partOf, spanOf, termOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { promisesIn } from './rights.ts';
import { lengthsIn } from './terms.ts';

const KEEPS = /存储|保存|储存|留存|保留|保管|存放|保管|保持|保存|retain|\bstored?\b|\bkept?\b|keep/i;
const SHORTEST =
  /最短|所必[需要须]|必[需要须]的?(?:期限|期间|时间)|(?:实现|履行|达成|完成|达到).{0,24}目的|目的(?:之)?所需|necessary|as needed|as long as/i;
const LAW =
  /法律.{0,16}(?:规定|要求|强制|另有)|法(?:规|令|定).{0,10}(?:规定|要求|期限)|required by (?:applicable )?law/i;
const CLOSED =
  /(?:注销|删除|终止|停止使用|撤回).{0,20}(?:前|之前|为止|之日|后)|使用.{0,12}(?:期间|期限)|until you delete/;
const PERIOD = /期限|期间|时间|时长|多久|天|日|月|年|necessary|needed|until|days?\b|months?\b|years?\b/i;

/** How long information is kept: a stated time, or only a measure of it. */
export function readRetention(readings: readonly Reading[]): PolicyRetention[] {
  return readings.flatMap((reading): PolicyRetention[] => {
    if (reading.heading || !KEEPS.test(reading.text) || !PERIOD.test(reading.text)) return [];
    const promised = new Set(promisesIn(reading.text).map((term) => term.from));
    const terms = lengthsIn(reading.text).filter((term) => term.unit !== 'workingDay' && !promised.has(term.from));
    const stated = terms.map((term): PolicyRetention => ({
      ...spanOf(reading),
      term: termOf(reading, term),
      bound: 'term',
    }));
    const bound = SHORTEST.test(reading.text)
      ? 'shortest'
      : LAW.test(reading.text)
        ? 'law'
        : CLOSED.test(reading.text)
          ? 'untilClosed'
          : null;
    const measure = stated.length > 0 && bound !== 'shortest' ? null : bound;
    return measure === null ? stated : [...stated, { ...spanOf(reading), term: null, bound: measure }];
  });
}

/** 2022年6月28日, 【2022】年【6】月【28】日, 2022-06-28, and July 16, 2026. */
const DATE =
  /((?:19|20)\d{2})[】\]]?\s?[年.\-/]\s?[【[]?(\d{1,2})[】\]]?(?:\s?[月.\-/]\s?(?:[【[]?(\d{1,2})[】\]]?\s?日?)?)?|\b(January|February|March|April|May|June|July|August|September|October|November|December)\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d{2})/g;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const KINDS: readonly (readonly [PolicyDate['kind'], RegExp])[] = [
  ['effective', /生效|施行|实施|effective|制定/i],
  ['updated', /更新|修订|修改|变更|版本|改定|改訂|updated|revised|modified/i],
  ['published', /发布|公布|发表|published/i],
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
      const month = found[4] === undefined ? Number(found[2]) : MONTHS.indexOf(found[4]) + 1;
      const year = found[1] ?? found[6] ?? '';
      const dayOfMonth = found[3] ?? found[5];
      if (kind === null || /《/.test(before) || month < 1 || month > 12) continue;
      const day = dayOfMonth === undefined ? '' : `-${dayOfMonth.padStart(2, '0')}`;
      dates.push({
        ...partOf(reading, found.index, found.index + found[0].length),
        kind,
        date: `${year}-${String(month).padStart(2, '0')}${day}`,
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
    for (const found of before.matchAll(new RegExp(pattern, 'gi'))) {
      if (found.index > at) {
        at = found.index;
        best = kind;
      }
    }
  }
  return best;
}
