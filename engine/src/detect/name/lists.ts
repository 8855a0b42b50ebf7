import type { Candidate } from '../candidate.ts';
import { isHan } from '../view/char-class.ts';
import type { View } from '../view/view.ts';
import { reason } from '../weigh.ts';
import { isLabel, name } from './labelled.ts';
import { fitOf, hanEnd, isDotted, mayBeName } from './shape.ts';

/** What a line says before it names people. */
const BEFORE =
  /(?:名单|芳名|人员|出席|缺席|列席|参会|参加|请假|值班|到会|签到|未?到场|[没未]交[^\n]{0,3}|[没未]到|迟到|获奖者?|入选|录取|当选|监票|计票|成员|队员|组员|学员|学生|同学|老师|家长|户主|代表|候选人|名字|以下[几各]?[位人名]|分别是|患者|病人|系|班)[^\n\u4e00-\u9fff]{0,3}的?[:：]?\s?$/;
/** And after. */
const AFTER = /^\s?等?(?:[一二两三四五六七八九十\d]{1,3}|几|各)(?:人|位|名|户)|^(?:同志|同学|老师|先生|女士)/;
const SHORTEST = 2;
const LONGEST = 200;

/** Lists of people: of three names in a row two convince, and a word before or behind speaks of people. Then words are names too. */
export function peopleLists(view: View, out: Candidate[]): void {
  const { codes, length } = view;
  const taken = new Set(out.map(({ start }) => start));
  for (let i = 0; i < length;) {
    if (!isHan(codes[i]!)) {
      i++;
      continue;
    }
    const end = hanEnd(view, i, length);
    if (codes[end] !== PAUSE && codes[end] !== 0x20) {
      i = end;
      continue;
    }
    const items = itemsFrom(view, i);
    const last = items.at(-1)!;
    if (items.length >= SHORTEST) settle(view, items, taken, out);
    i = last.end;
  }
}

interface Item {
  readonly start: number;
  readonly end: number;
}

export const PAUSE = 0x3001;

/** Runs of Han characters with one pause, or one blank, between each and the next. */
function itemsFrom(view: View, from: number): Item[] {
  const { codes, length } = view;
  const items: Item[] = [];
  let sign = 0;
  for (let at = from; items.length < LONGEST;) {
    const end = hanEnd(view, at, length);
    items.push({ start: at, end });
    const next = codes[end];
    if ((next !== PAUSE && next !== 0x20) || (sign !== 0 && next !== sign) || !isHan(codes[end + 1] ?? 0)) break;
    sign = next;
    at = end + 1;
  }
  return items;
}

function settle(view: View, items: readonly Item[], taken: ReadonlySet<number>, out: Candidate[]): void {
  if (items.length === SHORTEST && items[1]!.end - items[1]!.start <= 2) return; // two words, and nothing behind them
  if (items.slice(0, -1).some(({ start, end }) => end - start > 4 && !isDotted(view.slice(start, end)))) return;
  const texts = items.map(({ start, end }) => view.slice(start, Math.min(end, start + 12)));
  // 韦老满、覃秀莲、蒙光荣三户: the last run goes on behind its name.
  const last = items.length - 1;
  const tail = items[last]!;
  let lastEnd = tail.end;
  for (const size of [3, 2, 4]) {
    const end = tail.start + size;
    if (end < tail.end && AFTER.test(view.slice(end, end + 5)) && fitOf(view.slice(tail.start, end)) !== 'no')
      lastEnd = end;
  }
  texts[last] = view.slice(tail.start, Math.min(lastEnd, tail.start + 12));
  const convincing = texts.filter((text) => isDotted(text) || fitOf(text) === 'likely').length;
  if (convincing * 3 < texts.length * 2 || texts.some((text) => text.length > 4 && !isDotted(text))) return;
  const first = items[0]!.start;
  const called =
    lastEnd < tail.end ||
    AFTER.test(view.slice(tail.end, tail.end + 5)) ||
    BEFORE.test(view.slice(Math.max(0, first - 14), first));
  if (!called || items.length < (lastEnd < tail.end ? SHORTEST : SHORTEST + 1)) return;
  items.forEach(({ start, end: to }, i) => {
    const text = texts[i]!;
    const end = i === last ? lastEnd : to;
    if (taken.has(start) || isLabel(view, start, end) || (!isDotted(text) && !mayBeName(text))) return;
    out.push(
      name(view, start, end, fitOf(text) === 'likely' || isDotted(text) ? 0.88 : 0.7, [reason('context', 'NAME')]),
    );
  });
}
