import type { MaskedType } from '../../model/index.ts';
import type { Candidate, Detector } from '../candidate.ts';
import { MASKED } from '../screen/group.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { CLASS, DIGIT, PROVINCE, isHan } from '../view/char-class.ts';
import { means, reason } from '../weigh.ts';
import { namingOf } from '../view/context.ts';
import type { View } from '../view/view.ts';
import { MIXED } from '../view/words.ts';

/** Types whose masked form only a label tells. */
const LABELLED = [
  'PASSPORT',
  'HKMO_PERMIT',
  'TW_PERMIT',
  'HK_ID',
  'TW_ID',
  'SOCIAL_SECURITY',
  'MEDICAL_RECORD_NO',
  'DRIVER_FILE_NO',
  'QQ',
  'WECHAT',
  'VIN',
  'USCC',
  'IMEI',
] as const;

/** Values already de-identified: reported as such, and never as what is left of them. */
export const maskedDetector: Detector = {
  id: 'masked',
  group: MASKED,
  types: [
    'MASKED_PHONE',
    'MASKED_ID_CARD',
    'MASKED_BANK_CARD',
    'MASKED_NAME',
    'MASKED_EMAIL',
    'MASKED_ADDRESS',
    'MASKED_LANDLINE',
    'MASKED_PLATE',
    'MASKED_IPV4',
    ...LABELLED.map((type) => `MASKED_${type}` as const),
  ],
  find(view) {
    const found: Candidate[] = [];
    const { stars, words } = view.anchors;
    let after = 0;
    for (let i = 0; i < stars.length; i += 2) {
      const [from, to] = [stars[i]!, stars[i + 1]!];
      if (from < after) continue;
      const candidate = masked(view, from, to) ?? maskedName(view, from, to);
      if (candidate === null) continue;
      found.push(candidate);
      after = candidate.end;
    }
    for (let i = 0; i < words.length; i += 3) {
      if (words[i + 2] !== MIXED || words[i + 1]! - words[i]! < 8 || words[i + 1]! - words[i]! > 20) continue;
      if (CLASS[view.codes[words[i]!]!] !== DIGIT) continue;
      const text = view.slice(words[i]!, words[i + 1]!);
      if (!/^\d{3,14}[xX]{3,14}\d{0,4}[xX]?$/.test(text)) continue;
      const type = typeOf(
        view,
        words[i]!,
        text.replace(/[xX]+(?=\d|$)/, (x) => '*'.repeat(x.length)),
      );
      if (type !== null) found.push(candidateOf(type, words[i]!, words[i + 1]!));
    }
    return found;
  },
};

const REACH = 24;

function masked(view: View, from: number, to: number): Candidate | null {
  const left = /(?:[A-Za-z0-9_.][A-Za-z0-9_.]*[ -]?)?$/
    .exec(view.slice(Math.max(0, from - REACH), from))![0]
    .replace(/^.*[ ](?=\S+ ?$)/, '');
  const rest = /^(?:[\s-]?(?:[*●○◯✱█■]{2,}|(?:\d{1,6}[xX]?)(?![\dA-Za-z]))){0,5}/.exec(view.slice(to, to + REACH))![0];
  const right = withinOne(left.length + to - from, rest);
  const mail = /^[A-Za-z0-9_.]*@[A-Za-z0-9*-]+(?:\.[A-Za-z*]+)+/.exec(view.slice(to, to + 48))?.[0];
  if (mail !== undefined) return candidateOf('MASKED_EMAIL', from - left.length, to + mail.length);
  const plate = maskedPlate(view, from, to);
  if (plate !== null) return plate;
  if (!/\d/.test(left + right) && !(left !== '' && means(namingOf(view, from - left.length), 'WECHAT'))) return null;
  const start = from - left.length;
  const text = left + '*'.repeat(to - from) + right;
  const address = /^\d{1,3}(?:\.(?:\d{1,3}|\*{1,3})){3}/.exec(view.slice(start, start + 16))?.[0];
  if (address !== undefined && /\.\*/.test(address)) return candidateOf('MASKED_IPV4', start, start + address.length);
  if (to - from < 2 && !/\*{2}/.test(text)) return null;
  const type = typeOf(view, start, text);
  return type === null ? null : candidateOf(type, start, to + right.length);
}

/** The longest value has nineteen characters: what follows after a space is the next field of the row. */
function withinOne(before: number, rest: string): string {
  let right = rest;
  while (before + right.replace(/[\s-]/g, '').length > 19 && /\s/.test(right))
    right = right.slice(0, right.search(/\s\S*$/));
  return right;
}

/** 粤B***12, 京A·*376*: a province, a letter, then stars among the rest. */
function maskedPlate(view: View, from: number, to: number): Candidate | null {
  const lead = /(.)[A-Z][·.]?[A-Z0-9]{0,3}$/.exec(view.slice(Math.max(0, from - 7), from));
  if (lead === null || CLASS[lead[1]!.charCodeAt(0)] !== PROVINCE) return null;
  const rest = /^[A-Z0-9*]{0,4}[警挂学港澳]?/.exec(view.slice(to, to + 5))![0];
  const size = lead[0].replace(/[·.]/, '').length + to - from + rest.length;
  return size === 7 || size === 8 ? candidateOf('MASKED_PLATE', from - lead[0].length, to + rest.length) : null;
}

function typeOf(view: View, start: number, text: string): MaskedType | null {
  const bare = text.replace(/[\s-]/g, '').replace(/[●○◯✱█■]/g, '*');
  const naming = namingOf(view, start);
  if (/^0\d{2,3}[\d*]{7,8}$/.test(bare) && (means(naming, 'PHONE', 'LANDLINE') || /^0\d{2,3}-/.test(text)))
    return 'MASKED_LANDLINE';
  const labelled = LABELLED.find((type) => means(naming, type));
  if (labelled !== undefined && bare.length >= 4) return `MASKED_${labelled}`;
  if (means(naming, 'PHONE') && bare.length <= 13) return 'MASKED_PHONE';
  if (means(naming, 'ID_CARD', 'DOCUMENT') && bare.length >= 6) return 'MASKED_ID_CARD';
  if (means(naming, 'BANK_CARD', 'ACCOUNT') && bare.length >= 6) return 'MASKED_BANK_CARD';
  if (/^1[3-9][\d*]{9}$/.test(bare) || /^1[3-9]\d\*{3,5}\d{3,4}$/.test(bare)) return 'MASKED_PHONE';
  if (/^[1-8]\d{2,13}\*{3,14}[\dXx]{0,4}$/.test(bare) && (bare.length === 18 || bare.length === 15))
    return /^(?:62|4|5[1-5])/.test(bare) && bare.length !== 18 ? 'MASKED_BANK_CARD' : 'MASKED_ID_CARD';
  if (/^\d{4,6}\*+\d{2,4}$/.test(bare) && bare.length >= 12)
    return /^(?:62|4|5[1-5])/.test(bare) && bare.length !== 18 ? 'MASKED_BANK_CARD' : 'MASKED_ID_CARD';
  return /^\*+\d{3,4}$|^\d{3,6}\*{3,}$/.test(bare) && bare.length >= 7 ? 'MASKED_PHONE' : null;
}

/** `张*`, `王**`, `李*明`, `欧阳**`, and the address that ends in stars. */
function maskedName(view: View, from: number, to: number): Candidate | null {
  const { codes } = view;
  if (to - from > 3 || !isHan(codes[from - 1] ?? 0)) {
    return to - from >= 2 &&
      /[省市区县路街镇乡村道巷]$/.test(view.slice(Math.max(0, from - 1), from)) &&
      /[省市区县].*$/.test(view.slice(Math.max(0, from - 12), from))
      ? candidateOf(
          'MASKED_ADDRESS',
          from - (/[\u4e00-\u9fff]+$/.exec(view.slice(Math.max(0, from - 20), from))?.[0].length ?? 0),
          to,
        )
      : null;
  }
  const tail = isHan(codes[to] ?? 0) && !isHan(codes[to + 1] ?? 0) && to - from === 1 ? 1 : 0;
  for (const size of [2, 1]) {
    const start = from - size;
    if (start < 0 || !SURNAMES.has(view.slice(start, from))) continue;
    if (isHan(codes[start - 1] ?? 0) && !means(namingOf(view, start), 'NAME')) continue;
    return candidateOf('MASKED_NAME', start, to + tail);
  }
  return null;
}

function candidateOf(type: MaskedType, start: number, end: number): Candidate {
  return { type, start, end, value: null, confidence: 0.95, reasons: [reason('mask')] };
}
