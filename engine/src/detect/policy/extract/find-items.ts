import type { InformationItem } from '../../../model/index.ts';
import { ITEM_WORDS } from './item-words.ts';

export interface ItemHit {
  readonly item: InformationItem;
  readonly start: number;
  readonly end: number;
}

/** Behind a word: it says who else has it or where a setting is, not that anything is collected. */
const NO_ITEM_BEHIND: Readonly<Partial<Record<InformationItem, RegExp>>> = {
  'account.id': /^.{0,2}(?:安全|注销|设置|体系)/,
  email:
    /^(?:的)?(?:通知|推送|方式|形式|营销|回复|等(?:方式|形式)|[或、及和](?:其他|短信|电话|站内|弹窗|公告|推送).{0,8}(?:方式|形式|通知))/,
};
/** Before a word: "to send you an e-mail". */
const NO_ITEM_AHEAD: Readonly<Partial<Record<InformationItem, RegExp>>> = {
  email: /(?:发送|通过|收发|回复|发|以)(?:您|你)?(?:一?封)?$|(?:电话|短信|公告|弹窗)[、或](?:者)?$/,
};

/** "We shall not share what identifies you (name, ID number)", "without your name". */
const NOT_THESE =
  /(?:不会?|未|不能|无法)(?:再|对外|向.{1,12})?(?:共享|分享|提供|识别|关联|包含|包括|涉及|披露)(?!.{0,12}(?:功能|服务|，|,))[^。；;]{0,30}$/;

/** Kinds of information named in a text, in order. A word counts for one kind only. */
export function findItems(text: string): ItemHit[] {
  const taken = new Uint8Array(text.length);
  const hits: ItemHit[] = [];
  for (const [item, pattern] of ITEM_WORDS) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      if (NO_ITEM_BEHIND[item]?.test(text.slice(end, end + 16)) ?? false) continue;
      if (NOT_THESE.test(text.slice(Math.max(0, start - 44), start))) continue;
      if (NO_ITEM_AHEAD[item]?.test(text.slice(Math.max(0, start - 8), start)) ?? false) continue;
      taken.fill(1, start, end);
      hits.push({ item, start, end });
    }
  }
  return hits.toSorted((one, other) => one.start - other.start);
}
