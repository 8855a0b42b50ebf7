import type { Candidate } from '../candidate.ts';
import { CONNECTIVE, connects, lastAtOrBefore } from '../view/context.ts';
import type { View } from '../view/view.ts';
import { reason } from '../weigh.ts';

/**
 * Why a stretch is somebody: personal data or a word announcing it stands right after or right before it.
 *
 * @param lines whether the neighbour may stand on the next line
 */
export type Beside = (start: number, end: number, lines?: boolean) => Candidate['reasons'][number] | null;

const REACH = 24;
const NO_NEIGHBOUR: ReadonlySet<string> = new Set(['NAME', 'IPV4', 'IPV6', 'CREDENTIAL']);

export function neighbours(view: View, settled: readonly Candidate[]): Beside {
  const sure = settled.filter(({ type, confidence }) => confidence >= 0.6 && !NO_NEIGHBOUR.has(type));
  const byStart = sure.toSorted((a, b) => a.start - b.start);
  const starts = byStart.map((c) => c.start);
  const byEnd = sure.toSorted((a, b) => a.end - b.end);
  const ends = byEnd.map((c) => c.end);
  return (start, end, lines = false) => {
    const next = byStart[lastAtOrBefore(starts, end - 1) + 1];
    if (next !== undefined && next.start - end <= REACH && separates(view, end, next.start, lines))
      return reason('context', next.type);
    const previous = byEnd[lastAtOrBefore(ends, start)];
    if (previous !== undefined && start - previous.end <= REACH && separates(view, previous.end, start, lines))
      return reason('context', previous.type);
    return announced(view, end) ?? lived(view, end);
  };
}

/** `张伟，电话`: a word for what only people have stands right behind. */
function announced(view: View, end: number): Candidate['reasons'][number] | null {
  const { labels } = view;
  const index = lastAtOrBefore(labels.start, end - 1) + 1;
  const at = labels.start[index];
  if (at === undefined || at <= end || at - end > 4) return null;
  const { meanings, word } = labels.label[index]!;
  return ANNOUNCING.some((m) => meanings.has(m)) && separates(view, end, at) ? reason('context', word) : null;
}

/** Most stretches have nothing of the kind behind them, and two looks at units tell. */
function lived(view: View, end: number): Candidate['reasons'][number] | null {
  const { codes } = view;
  const behind = codes[end + 1];
  if ((isSex(behind) || isSex(codes[end + 2]) || isSex(codes[end + 3])) && SEX.test(view.slice(end, end + 6)))
    return reason('context', '性别');
  const opens =
    codes[end] === 0x28 || codes[end] === NOT || codes[end] === ENJOYS || behind === NOT || behind === ENJOYS;
  return opens && LIFE.test(view.slice(end, end + 8)) ? reason('context', 'NAME') : null;
}

/** 男, 女 */
const isSex = (code: number | undefined): boolean => code === 0x7537 || code === 0x5973;
const SEX = /^[\s,，、|/;(]{1,3}(?:男|女)(?:性)?(?=[\s,，、|/;)]|$)/;
/** 不 of 不慎, 享 of 享年. */
const [NOT, ENJOYS] = [0x4e0d, 0x4eab] as const;
/** What only a person can do or be, right after a comma. */
const LIFE = /^[,，、(]?(?:不慎|享年)|^\((?:工号|学号|身份证|公民身份|手机|电话|证件|(?:台湾|香港|澳门)居民)/;

/** What only people have. */
export const ANNOUNCING = [
  'ID_CARD',
  'PHONE',
  'DOCUMENT',
  'MILITARY_ID',
  'PASSPORT',
  'BIRTH_DATE',
  'BANK_CARD',
  'WECHAT',
  'EMAIL',
  'ACCOUNT',
  'QQ',
  'SOCIAL_SECURITY',
  'MEDICAL_RECORD_NO',
  'HKMO_PERMIT',
  'TW_PERMIT',
  'LANDLINE',
] as const;

const PUNCTUATION = new Set(Array.from(',;、|/\t -_()[]"\':', (c) => c.charCodeAt(0)));

/** The unit before an announcing label: nothing that is part of a word separates. */
export const maySeparate = (code: number | undefined): boolean =>
  code !== undefined && (PUNCTUATION.has(code) || CONNECTIVE.has(code));

/** Only punctuation and tags between: the next field of the same list. */
function separates(view: View, from: number, to: number, lines = false): boolean {
  if (from === to) return false;
  let plain = true;
  for (let i = from; i < to && plain; i++) plain = PUNCTUATION.has(view.codes[i]!) || (lines && view.codes[i] === 0x0a);
  return plain || connects(view, from, to);
}
