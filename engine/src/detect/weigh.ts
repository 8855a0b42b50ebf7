import { PI_TYPES } from '../model/index.ts';
import type { PiType, Reason } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Meaning } from './lexicon/labels.ts';
import { namingOf } from './view/context.ts';
import type { Naming } from './view/context.ts';
import type { View } from './view/view.ts';

/** How much a value proves by itself: a check digit, a shape few other things have, or hardly anything. */
export type Proof = 'checksum' | 'structure' | 'shape';

export interface Bare {
  readonly type: PiType;
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly proof: Proof;
  /** Confidence without any context. */
  readonly bare: number;
  readonly reasons: readonly Reason[];
}

/** Labels that name a type besides its own. */
const ALSO: Readonly<Partial<Record<PiType, readonly Meaning[]>>> = {
  ID_CARD: ['DOCUMENT', 'SOCIAL_SECURITY', 'USCC'],
  ID_CARD_15: ['ID_CARD', 'DOCUMENT'],
  HK_ID: ['ID_CARD', 'DOCUMENT'],
  TW_ID: ['ID_CARD', 'DOCUMENT'],
  FPR_ID: ['DOCUMENT', 'ID_CARD'],
  PASSPORT: ['DOCUMENT'],
  HKMO_PERMIT: ['DOCUMENT'],
  TW_PERMIT: ['DOCUMENT', 'HKMO_PERMIT'],
  MILITARY_ID: ['DOCUMENT'],
  PHONE: ['LANDLINE', 'WECHAT', 'QQ', 'hotline', 'NAME', 'CREDENTIAL'],
  LANDLINE: ['PHONE'],
  BANK_CARD: ['ACCOUNT', 'SOCIAL_SECURITY', 'NAME'],
  IPV4: ['IP'],
  IPV6: ['IP'],
};

const NAMING: ReadonlyMap<PiType, readonly Meaning[]> = new Map(
  PI_TYPES.map((type) => [type, [type as Meaning, ...(ALSO[type] ?? [])]]),
);

/** Labels too general to speak against a check digit: `id`, `no`, 编号. */
const GENERIC = new Set(
  'id no number ref code 编号 编码 代码 序号 uid user_id userid 号码 key 客户编号 用户编号 客户号 用户号 sn v'.split(
    ' ',
  ),
);

export const means = (naming: Naming | null, ...meanings: readonly Meaning[]): boolean =>
  naming !== null && meanings.some((meaning) => naming.label.meanings.has(meaning));

/** What a value is worth under a column of its own. */
export const COLUMN_CONFIDENCE = 0.98;

/** Confidence of a value in its surroundings: raised by its label, lowered by one that names something else. */
export function weigh(view: View, bare: Bare): Candidate {
  const { type, start, end, value } = bare;
  const naming = namingOf(view, start);
  const named = naming !== null && NAMING.get(type)!.some((meaning) => naming.label.meanings.has(meaning));
  let confidence = bare.bare;
  const reasons = [...bare.reasons];
  if (naming !== null && named) {
    confidence = Math.max(confidence, naming.via === 'column' ? COLUMN_CONFIDENCE : 0.97);
    reasons.push({ kind: naming.via, detail: naming.word });
  } else if (naming !== null && isDenied(naming, bare.proof)) {
    confidence *= 0.3;
    reasons.push({ kind: 'context', detail: naming.word });
  } else if (naming !== null && !isOther(naming)) {
    confidence *= bare.proof === 'checksum' ? 0.97 : bare.proof === 'structure' ? 0.85 : 0.4;
  }
  return { type, start, end, value, confidence, reasons };
}

/** The label says outright that this is an order, an amount, a time. */
export function isDenied(naming: Naming, proof: Proof): boolean {
  if (proof === 'checksum' && GENERIC.has(naming.label.word)) return false;
  return means(naming, 'order', 'code', 'time', 'amount', 'version', 'group', 'hotline');
}

/** Labels of organisations and places say nothing about a number. */
export const isOther = (naming: Naming): boolean => means(naming, 'organisation', 'organisation_address', 'person_cue');

export const reason = (kind: Reason['kind'], detail?: string): Reason =>
  detail === undefined ? { kind } : { kind, detail };
