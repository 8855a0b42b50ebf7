import type { InformationItem } from '../../../model/index.ts';
import { findItems } from './find-items.ts';
import { isForeign } from './reading.ts';
import type { Reading } from './reading.ts';

/** "We do not collect". "We shall not secretly collect" promises a manner and denies nothing; so does "more than needed". */
const NEGATED =
  /(?:不会|不|并不|未|没有|从不|绝不)(?:会|再)?(?:主动|以任何(?:形式|方式))?(?:地)?(?:(?!将|把|对外|私自|擅自|额外|过度|强制|强迫|要求|因)[\u4e00-\u9fff]){0,4}(?:收集|采集|获取|读取|访问|接触|申请|索取|调用)/;
/** What is not kept is not collected either; what is not uploaded may still be read. */
const NOT_KEPT =
  /(?:不会|不|并不|未|没有)(?:会|再)?(?:(?!将|把)[\u4e00-\u9fff]){0,4}(?:存储|储存|保存|留存|记录)(?!于|在)/;
const NEGATED_FOREIGN =
  /\b(?:do(?:es)? not|don't|doesn't|never|will not|won't) (?:\w+ ){0,2}(?:collect|store|access|read|gather|record)|(?:収集|取得|保存|記録)(?:は|を)?(?:一切)?(?:し|いた|行)(?:ません|ない|っておりません|ておりません|いません)/i;
/** "If you refuse we do not collect" and "no longer" deny nothing about the ordinary course; nor does "in the background". */
const CONDITIONAL =
  /如果|如您|若|未经|除非|除了|除.{1,12}外|拒绝|不再|否则|不授权|不同意|关闭|撤回|注销|之前|超出|无关|以外|之外|仅在|后台|静默|敏感|精[准确]|明文|原始|完整|期间|未[^，,。]{1,16}时|\bunless\b|\bwithout\b|\bif you\b/;
const ANYTHING =
  /任何(?:用户|个人|您的)?.{0,12}(?:信息|数据|资料|资讯|隐私)|(?:您|用户|你)?的?(?:个人信息|个人数据|用户信息|个人隐私|个人资料|个人资讯)|any (?:\w+ ){0,2}(?:information|data)|personal (?:information|data)|個人情報/i;
/** A heading or a line that opens a list of what is not collected. */
const LIST_OF_NONE =
  /(?:不会?|未|无需|不予|从不)(?:主动|再)?(?:收集|获取|采集|申请|读取|上传|存储|使用)(?:的|哪些|以下|下列|您的|任何).{0,12}(?:信息|数据|内容|权限)|do not collect/i;

export interface Denial {
  /** Where in the sentence it begins. */
  readonly from: number;
  readonly kinds: readonly (InformationItem | null)[];
}

/** "We do not collect …": the kinds named in that clause, or null for information of any kind. */
export function denialIn(reading: Reading): Denial | null {
  const { text } = reading;
  if (inListOfNone(reading) && !CONDITIONAL.test(text)) {
    const kinds = [...new Set(findItems(text).map((hit) => hit.item))];
    if (kinds.length > 0) return { from: 0, kinds };
  }
  const found = negationIn(text);
  if (found === null) return null;
  const { from, to } = found;
  const clause = isForeign(text)
    ? (/^[^.。;；!]{0,200}/.exec(text.slice(to))?.[0] ?? '')
    : (/^(?:[^。；;！!，,但]|但(?=不限于)|[，,](?=包括|如|例如|不限于)){0,120}/.exec(text.slice(to))?.[0] ?? '');
  const before = /[\u3041-\u30fa]/.test(text) ? text.slice(0, from) : '';
  const hits = findItems(before + clause);
  const near = text.slice(Math.max(0, from - 80), to + 20);
  if (CONDITIONAL.test(hits.length > 1 ? near.replace('无关', '') : near)) return null;
  // "…, contacts and others that have nothing to do with the service" still denies those it names.
  if (CONDITIONAL.test(hits.length > 1 ? clause.slice(0, hits.at(-1)!.end) : clause)) return null;
  const kinds = [...new Set(hits.map((hit) => hit.item))];
  if (ANYTHING.test(before + clause)) return { from, kinds: [...kinds, null] };
  return kinds.length > 0 ? { from, kinds } : null;
}

export function negationIn(text: string): { readonly from: number; readonly to: number } | null {
  const found = (isForeign(text) ? NEGATED_FOREIGN : NEGATED).exec(text);
  return found === null ? null : { from: found.index, to: found.index + found[0].length };
}

/** Where a sentence begins to say what is not collected or not kept; null where it takes that back. */
export function negatedFrom(text: string): number | null {
  if (/但|除/.test(text)) return null;
  const starts = [negationIn(text)?.from, NOT_KEPT.exec(text)?.index].filter((start) => start !== undefined);
  return starts.length === 0 ? null : Math.min(...starts);
}

export function inListOfNone({ headings, lead, heading }: Reading): boolean {
  return !heading && (LIST_OF_NONE.test(headings[0] ?? '') || LIST_OF_NONE.test(lead));
}
