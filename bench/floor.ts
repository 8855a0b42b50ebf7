import { luhnCheck, residentIdCheck, usccCheck } from '@pingzhang/engine/model';

/** What an hour's work gives: one combined expression, check digits where they exist. */
const COMBINED =
  /(?<ID_CARD>(?<!\d)[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z]))|(?<USCC>(?<![0-9A-Z])[159][1-9]\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z]))|(?<BANK_CARD>(?<!\d)62\d{14,17}(?!\d))|(?<IMEI>(?<!\d)(?:86|35)\d{13}(?!\d))|(?<PHONE>(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\d.]))|(?<LANDLINE>(?<!\d)0\d{2,3}-\d{7,8}(?!\d))|(?<EMAIL>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,18})|(?<PLATE>[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-Z][·.]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9警挂学港澳](?![0-9A-Za-z]))|(?<MAC>(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f:]))|(?<IPV4>(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]))|(?<WECHAT>wxid_[a-z0-9]{10,20})|(?<VIN>(?<![0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z]))/g;

export type Span = readonly [start: number, end: number, type: string];

export function floor(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(COMBINED)) {
    const type = Object.keys(match.groups!).find((name) => match.groups![name] !== undefined)!;
    if (isValid(type, match[0])) spans.push([match.index, match.index + match[0].length, type]);
  }
  return spans;
}

function isValid(type: string, text: string): boolean {
  if (type === 'ID_CARD') return residentIdCheck(text) === text[17]!.toUpperCase();
  if (type === 'BANK_CARD' || type === 'IMEI') return luhnCheck(text.slice(0, -1)) === text.at(-1);
  return type !== 'USCC' || usccCheck(text) === text[17];
}
