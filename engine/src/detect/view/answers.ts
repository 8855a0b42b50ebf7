import type { Meaning } from '../lexicon/labels.ts';
import type { Naming } from './context.ts';
import type { View } from './view.ts';

/** A line in which the answer to a question stands. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  readonly naming: Naming;
}

/** How a question for a value ends, or an order to name it; the sign of `/v1/orders?id=1` asks nothing. */
const ASKS =
  /^(?![:=]|礼物|蛋糕|快乐|聚会|派对|卡|红包|群)[^\n。;]{0,14}?(?:多少|报一?下|报个|发我|发一?下|发个|发过来|发来|是什么|是啥|几号|哪天|哪年|告诉|提供|说一?下|给我|给下|写一?下|填一?下|填错|核对|[?？](?=\s)|[吗呢])/;
/** 家属：, -, A: */
const SPEAKER = /^[ \t>·-]*(?:[^\n:,。;]{1,12}: ?)?/;
/** No detector looks further over the end of a line (screen/condense.ts). */
const REACH = 110;
const LINES = 2;

/** `你医保卡号报一下\n家属：…`: the lines that answer a question for one of these. */
export function answersTo(view: View, meaning: Meaning): Answer[] {
  const found: Answer[] = [];
  const { end, label } = view.labels;
  for (let i = 0; i < end.length; i++) {
    if (!label[i]!.meanings.has(meaning)) continue;
    const behind = view.slice(end[i]!, Math.min(view.length, end[i]! + REACH));
    if (!behind.includes('\n') || !ASKS.test(behind)) continue;
    let at = end[i]! + behind.indexOf('\n') + 1;
    const stop = end[i]! + behind.length;
    for (let line = 0; line < LINES && at < stop; line++) {
      const text = view.slice(at, stop);
      const size = text.indexOf('\n');
      const last = size < 0 ? stop : at + size;
      const start = at + SPEAKER.exec(text)![0].length;
      if (start < last)
        found.push({ start, end: last, naming: { label: label[i]!, via: 'context', word: label[i]!.word } });
      at = last + 1;
    }
  }
  return found;
}
