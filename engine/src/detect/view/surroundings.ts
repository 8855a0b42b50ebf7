import { CLASS, DIGIT, STAR, isWordCode } from './char-class.ts';
import type { View } from './view.ts';

const DASH = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;

/** The stretch is a piece of a longer identifier: a decimal, a UUID, `IMG_138….jpg`, `DD-138…-01`. */
export function isPiece(view: View, start: number, end: number): boolean {
  return joins(view, start - 1, start - 2) || joins(view, end, end + 1);
}

function joins(view: View, sign: number, beyond: number): boolean {
  const { codes, length } = view;
  if (sign < 0 || beyond < 0 || sign >= length || beyond >= length) return false;
  const code = codes[sign]!;
  if (code === DOT || code === 0x2c)
    return CLASS[codes[beyond]!] === DIGIT && (code === DOT || thousands(view, sign, beyond));
  return (code === DASH || code === UNDERSCORE || code === 0x2f || code === 0x25) && isWordCode(codes[beyond]!);
}

/** `1,234,567`: a comma joins only groups of three digits. */
function thousands(view: View, comma: number, beyond: number): boolean {
  const step = Math.sign(beyond - comma);
  const at = (i: number): boolean => CLASS[view.codes[i] ?? 0] === DIGIT;
  return (
    at(comma + step) &&
    at(comma + 2 * step) &&
    at(comma + 3 * step) &&
    !at(comma + 4 * step) &&
    step > 0 &&
    threeBefore(view, comma)
  );
}

function threeBefore(view: View, comma: number): boolean {
  let digits = 0;
  while (CLASS[view.codes[comma - 1 - digits] ?? 0] === DIGIT) digits++;
  return digits <= 3;
}

/** Stars right before or after: what is left of a masked value. */
export const touchesMask = (view: View, start: number, end: number): boolean =>
  CLASS[view.codes[start - 1] ?? 0] === STAR || CLASS[view.codes[end] ?? 0] === STAR;

const UNITS =
  /^[^\S\r\n]?(?:元|圆|块钱|万|亿|角|分钟|分|件|条|次|个|人次|人|字节|毫秒|微秒|秒|米|公里|千米|克|千克|公斤|吨|升|平方|平米|㎡|页|行|票|股|积分|浏览|阅读|播放|粉丝|点赞|ms\b|us\b|ns\b|bytes?\b|kb\b|mb\b|rows?\b|%|℃|°)/i;

/** A unit of measure follows on the line: the digits are a quantity. */
export const hasUnit = (view: View, end: number): boolean => UNITS.test(view.slice(end, end + 6));

const OTHER_THING =
  /^[^\S\r\n]?(?:的|这个|号)?(?:的)?(?:快递|包裹|订单|运单|单子|工单|邮件|面单|流水|货|保单|合同|任务|批次|商品|发票)/;

/** `19791675586的快递`: what follows says that the digits name a thing. */
export const namesThing = (view: View, end: number): boolean => OTHER_THING.test(view.slice(end, end + 8));
