import type { Candidate, Detector } from '../candidate.ts';
import { QQ, WECHAT } from '../screen/group.ts';
import { phone } from '../validate/phone.ts';
import { isValid } from '../validate/validity.ts';
import { reason } from '../weigh.ts';
import type { Slot } from '../view/slots.ts';
import { answersTo } from '../view/answers.ts';
import type { Answer } from '../view/answers.ts';
import { isHan, isWordCode } from '../view/char-class.ts';
import { fieldAt, lastAtOrBefore, nearbyLabel } from '../view/context.ts';
import type { Naming } from '../view/context.ts';
import { labelOfText } from '../view/labels.ts';
import type { View } from '../view/view.ts';
import { DIGITS, LETTERS } from '../view/words.ts';

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
    spokenOf(view, 'QQ', found);
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
    spokenOf(view, 'WECHAT', found);
    return found;
  },
};

const SPOKEN = {
  QQ: { shape: /^[1-9]\d{5,10}$/, between: /^[我你他她还是那个这的老号码不变一直没换用了也就为改成发我: ,]{0,12}$/ },
  // 微信转至…, 微信我都要来了 …, 加我小号吧，…: a chosen id holds a digit or a joint.
  WECHAT: {
    shape: /^(?=.*[\d_-])[A-Za-z][A-Za-z0-9_-]{5,19}$/,
    between: /^[\u4e00-\u9fff: ,~!]{0,12}$/,
  },
} as const;
/** Another kind of account, a sum, an order has been named in between. */
const ELSEWHERE =
  /邮箱|邮件|密码|抖音|微博|快手|小红书|公众号|群|支付|订单|单号|零钱|红包|小程序|网址|链接|版本|文件|代码|编号|型号|手机|电话|QQ|qq|微信/;
/** Behind it: `abc_123 这是我微信`. */
const CALLED = /^[ ,，(]{0,2}(?:这个?)?(?:就?是)?我?的?(?:微信|薇信|vx|v信)(?![群支红])/i;

/** An account a sentence speaks of with a few words between: QQ还是那个…, 加我小号吧，…; or that answers a question. */
function spokenOf(view: View, type: 'QQ' | 'WECHAT', out: Candidate[]): void {
  const { shape, between } = SPOKEN[type];
  const { words } = view.anchors;
  const { codes } = view;
  let answers: readonly Answer[] | null = null;
  for (let i = 0; i < words.length; i += 3) {
    if (type === 'QQ' ? words[i + 2] !== DIGITS : words[i + 2] === DIGITS) continue;
    const start = words[i]!;
    if (BEFORE.has(codes[start - 1] ?? 0)) continue;
    let end = words[i + 1]!;
    if (type === 'WECHAT') while (end < start + 24 && isHandle(codes[end] ?? 0)) end++;
    if (end - start < 6 || end - start > 20 || JOINED.has(codes[end] ?? 0)) continue;
    const text = view.slice(start, end);
    if (!shape.test(text) || NOT_HANDLES.test(text)) continue;
    if (type === 'QQ' && (isValid(phone(text)) || AMOUNT.test(view.slice(end, end + 2)))) continue;
    if (fieldAt(view, start) !== null) continue;
    const naming = nearbyLabel(view, start, [type], 16);
    let why = naming !== null && reaches(view, naming, start, between) ? naming : null;
    if (why === null && type === 'WECHAT' && CALLED.test(view.slice(end, end + 12)))
      why = { label: WECHAT_LABEL, via: 'context', word: '微信' };
    if (why === null) {
      answers ??= answersTo(view, type);
      why = answers.find((a) => a.start <= start && end <= a.end)?.naming ?? null;
    }
    if (why === null || out.some((c) => c.start < end && start < c.end)) continue;
    out.push({ type, start, end, value: text, confidence: 0.8, reasons: [reason('context', why.word)] });
  }
}

const isHandle = (code: number): boolean => isWordCode(code) || code === 0x5f || code === 0x2d;
const BEFORE = new Set(Array.from('./@=&?#%*_-', (c) => c.charCodeAt(0)));
const JOINED = new Set(Array.from('./@:=&?#%*', (c) => c.charCodeAt(0)));
const AMOUNT = /^\s?[元个人万年月级群]/;
const WECHAT_LABEL = labelOfText('微信')!;

function reaches(view: View, { word }: Naming, at: number, between: RegExp): boolean {
  const label = lastAtOrBefore(view.labels.end, at);
  for (let i = label; i >= 0 && at - view.labels.end[i]! <= 16; i--) {
    if (view.labels.label[i]!.word !== word) continue;
    const text = view.slice(view.labels.end[i]!, at);
    // 加 alone joins anything: 加我….
    return (
      between.test(text) &&
      !ELSEWHERE.test(text) &&
      (word !== '加' ||
        (/^我(?!方)/.test(text) &&
          !/[增参添更附追外施]/.test(view.slice(Math.max(0, view.labels.start[i]! - 1), view.labels.start[i]!))))
    );
  }
  return false;
}

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
