import type { Candidate, Detector } from '../candidate.ts';
import { QQ, WECHAT } from '../screen/group.ts';
import { phone } from '../validate/phone.ts';
import { isValid } from '../validate/validity.ts';
import { reason } from '../weigh.ts';
import type { Slot } from '../view/slots.ts';
import { isHan } from '../view/char-class.ts';
import { LETTERS } from '../view/words.ts';

/** QQ numbers: five to eleven digits that a label calls so; a group's number is nobody's. */
export const qqDetector: Detector = {
  id: 'qq',
  group: QQ,
  types: ['QQ'],
  find(view) {
    const found: Candidate[] = [];
    for (const slot of view.slots('QQ')) {
      const text = /^[1-9](?:[ -]?\d){4,10}(?![\dA-Za-z@*])/.exec(
        view.slice(slot.start, Math.min(slot.limit, slot.start + 24)),
      )?.[0];
      if (text === undefined || /^\s?群/.test(view.slice(slot.start + text.length, slot.start + text.length + 2)))
        continue;
      const value = text.replace(/\D/g, '');
      // `QQ/电话 138…`: eleven digits of a mobile number are the telephone.
      if (
        value.length > 11 ||
        isValid(phone(value)) ||
        /^\s?(?:元|个|人|万|年|月|级)/.test(view.slice(slot.start + text.length, slot.start + text.length + 2))
      )
        continue;
      found.push(account('QQ', slot, text, value));
    }
    return found;
  },
};

const HANDLE = /^[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_@-])/;
const NOT_HANDLES =
  /^(?:https?|android|iphone|version|wechat|weixin|mobile|number|account|official|service|login|openid|unionid|payment|miniprogram|appid|userid|null|undefined|string|\w*_?key|gh_.*)$/i;

/** WeChat ids: `wxid_…` anywhere, a chosen id after its label. A public account (`gh_…`) is no person. */
export const wechatDetector: Detector = {
  id: 'wechat',
  group: WECHAT,
  types: ['WECHAT'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const start = words[i]!;
      if (words[i + 2] !== LETTERS || words[i + 1]! - start !== 4 || view.codes[start + 4] !== 0x5f) continue;
      const text = /^wxid_[a-z0-9]{10,22}(?![\w-])/i.exec(view.slice(start, start + 30))?.[0];
      if (text !== undefined)
        found.push({
          type: 'WECHAT',
          start,
          end: start + text.length,
          value: text,
          confidence: 0.96,
          reasons: [reason('prefix', 'wxid_')],
        });
    }
    for (const slot of view.slots('WECHAT')) {
      const text = HANDLE.exec(view.slice(slot.start, Math.min(slot.limit, slot.start + 24)))?.[0];
      if (text === undefined || NOT_HANDLES.test(text)) continue;
      if (slot.naming.word === '加' && (!/\d/.test(text) || isHan(view.codes[slot.start - 2] ?? 0))) continue; // 增加 user_1
      const ascii = /^[\w ]+$/.test(slot.naming.word);
      if (!slot.signed && ascii && (slot.naming.word.length === 1 || !/[\d_-]/.test(text))) continue;
      found.push(account('WECHAT', slot, text, text));
    }
    return found;
  },
};

function account(type: 'QQ' | 'WECHAT', slot: Slot, text: string, value: string): Candidate {
  const confidence = slot.signed || slot.naming.via === 'column' ? 0.95 : 0.9;
  return {
    type,
    start: slot.start,
    end: slot.start + text.length,
    value,
    confidence,
    reasons: [reason(slot.naming.via, slot.naming.word)],
  };
}
