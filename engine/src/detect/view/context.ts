import type { Meaning } from '../lexicon/labels.ts';
import type { Label } from './labels.ts';
import type { View } from './view.ts';

/** What names the value that starts somewhere, and how closely. */
export interface Naming {
  readonly label: Label;
  readonly via: 'label' | 'column' | 'context';
  /** The word as evidence: the heading of a column, the label of a field. */
  readonly word: string;
}

/** Characters that may stand between a label and its value. */
export const CONNECTIVE: ReadonlySet<number> = new Set(
  Array.from(' \t:="\'`“”‘’([{【「『《<>→~#*|/\\-是为即叫系就的了有给到号码至在呢哈请下您我也', (c) => c.charCodeAt(0)),
);
const REACH = 48;

/** The label of the value at `at`: its table column, its form field, or the label word right before it. */
export function namingOf(view: View, at: number): Naming | null {
  const field = fieldAt(view, at);
  if (field !== null && field.via === 'column') return { label: field.label, via: 'column', word: field.heading };
  const { end, label } = view.labels;
  const index = lastAtOrBefore(end, at);
  if (index >= 0 && at - end[index]! <= REACH && connects(view, end[index]!, at)) {
    return { label: label[index]!, via: 'label', word: label[index]!.word };
  }
  return field === null ? null : { label: field.label, via: 'label', word: field.heading };
}

/** A label earlier in the same clause that means one of these: weaker than `namingOf`. */
export function nearbyLabel(view: View, at: number, meanings: readonly Meaning[], reach = 24): Naming | null {
  const { end, label } = view.labels;
  for (let index = lastAtOrBefore(end, at); index >= 0 && at - end[index]! <= reach; index--) {
    const candidate = label[index]!;
    if (!meanings.some((meaning) => candidate.meanings.has(meaning))) continue;
    return sameLine(view, end[index]!, at) ? { label: candidate, via: 'context', word: candidate.word } : null;
  }
  return null;
}

export function fieldAt(view: View, at: number): View['fields'][number] | null {
  const { fields } = view;
  let low = 0;
  let high = fields.length;
  if (high === 0) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fields[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  const field = fields[low - 1];
  return field !== undefined && at < field.end ? field : null;
}

/** Whether only connective signs stand between a label's end and a value: quotes, colons, tags, a short parenthesis. */
export function connects(view: View, from: number, to: number): boolean {
  const { codes } = view;
  let i = from;
  while (i < to) {
    const code = codes[i]!;
    if (code === 0x28 || code === 0x3c || code === 0x5b) {
      const close = code === 0x28 ? 0x29 : code === 0x3c ? 0x3e : 0x5d;
      let j = i + 1;
      while (j < to && codes[j] !== close) j++;
      if (j < to) {
        i = j + 1;
        continue;
      }
    }
    if (!CONNECTIVE.has(code)) return false;
    i++;
  }
  return true;
}

function sameLine(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = view.codes[i]!;
    if (code === 0x0a || code === 0x3002 || code === 0x3b) return false;
  }
  return true;
}

/** Index of the last element <= value in an ascending list, or -1. */
export function lastAtOrBefore(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
