import type { Candidate } from '../candidate.ts';
import { COMMON_SURNAMES } from '../lexicon/surnames.ts';
import type { View } from '../view/view.ts';
import { reason } from '../weigh.ts';
import { isLabel, name } from './labelled.ts';
import { fitOf, HOMONYMS, isSure } from './shape.ts';

const FOLLOWING =
  /^(?:先生|女士|小姐|同志|老师|同学|医生|大夫|护士|主任|经理|律师|教授|博士|师傅|警官|法官|书记|队长|总监|董事长|总经理|[您你]好|(?:亲?收|启)(?![\u4e00-\u9fff]))/;

const PERSONAL_TITLE = /^(?:先生|女士|小姐|同学|同志|老师|[您你]好)/;

/** The first two units of each of these, as one number. */
export const TITLES: ReadonlySet<number> = new Set(
  '先生 女士 小姐 同志 老师 同学 医生 大夫 护士 主任 经理 律师 教授 博士 师傅 警官 法官 书记 队长 总监 董事 总经 您好 你好 亲收'
    .split(' ')
    .map((title) => (title.charCodeAt(0) << 16) | title.charCodeAt(1)),
);

export const FOLLOWING_STARTS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const character of '先女小同老医大护主经律教博师警法书队总董亲收启您你') table[character.charCodeAt(0)] = 1;
  return table;
})();

/** The stretch begins with a name and goes on with what people are called. */
export function called(view: View, start: number, run: number): Candidate | null {
  return addressed(view, start, run) ?? sameSurname(view, start, run) ?? titled(view, start, run);
}

/** `晏殊然女士，`, `致冒大伟先生：`, `万里同学`: only people are called so, whatever their names. */
function addressed(view: View, run: number, runEnd: number): Candidate | null {
  const start = view.codes[run] === 0x81f4 ? run + 1 : run;
  for (const size of [3, 2]) {
    const end = start + size;
    if (end >= runEnd || FOLLOWING_STARTS[view.codes[end]!] === 0) continue;
    const text = view.slice(start, end);
    const title = end < runEnd ? CALLED.exec(view.slice(end, end + 4))?.[0] : undefined;
    if (title === undefined || GROUP.test(text) || COMMON_SURNAMES.has(text[size - 1]!) || isLabel(view, start, end))
      continue;
    if (size === 3 ? fitOf(text) !== 'possible' && !(start > run && fitOf(text) === 'likely') : !HOMONYMS.has(text))
      continue;
    return name(view, start, end, 0.66, [reason('salutation', title)]);
  }
  return null;
}

const CALLED = /^(?:先生|女士|同学(?![会们录])|同志(?!们))/;
/** 高年级同学 */
const GROUP = /[级班届年校院系组界位体内国群男女新老外]/;

/** 姓 */
const SURNAME_SIGN = 0x59d3;

/** `免贵姓乐，乐明珠`: the surname has just been told. */
function sameSurname(view: View, start: number, run: number): Candidate | null {
  if (run - start > 3 || (view.codes[start - 3] !== SURNAME_SIGN && view.codes[start - 4] !== SURNAME_SIGN))
    return null;
  const told = /姓(.)[,，、。 ]{1,2}$/.exec(view.slice(Math.max(0, start - 4), start))?.[1];
  const size = run - start;
  const text = view.slice(start, run);
  return told !== undefined && size >= 2 && size <= 3 && text[0] === told && fitOf(text) !== 'no'
    ? name(view, start, run, 0.85, [reason('context', 'NAME')])
    : null;
}

/** `李建国老师` */
function titled(view: View, start: number, run: number): Candidate | null {
  for (const length of SIZES) {
    const end = start + length;
    if (end >= run || FOLLOWING_STARTS[view.codes[end]!] === 0) continue;
    const full = view.slice(start, end);
    if (fitOf(full) !== 'likely' || /[学务目部业任]$/.test(full)) continue;
    const title = FOLLOWING.exec(view.slice(end, end + 4))?.[0];
    // 任财务经理, 管理学博士: a post or a degree also follows other words.
    if (title !== undefined && (PERSONAL_TITLE.test(title) || isSure(full)))
      return name(view, start, end, 0.85, [reason('dictionary'), reason('salutation', title)]);
  }
  return null;
}

const SIZES = [3, 2, 4] as const;
