import type { Finding, PiType, Reason } from '../../model/index.ts';
import type { Meaning } from '../lexicon/labels.ts';
import { NAME_CONFIDENCE, fitOf } from '../name/shape.ts';
import { DEFAULT_CONFIDENCE } from '../options.ts';
import type { DetectOptions } from '../options.ts';
import { FOLD } from '../view/fold-table.ts';
import { isHan } from '../view/char-class.ts';
import { LABEL_STARTS } from '../view/labels.ts';
import type { Given } from '../view/view.ts';
import { idCard } from '../validate/id-card.ts';
import { phone } from '../validate/phone.ts';
import { isValid } from '../validate/validity.ts';
import { COLUMN_CONFIDENCE, reason } from '../weigh.ts';

/** The one finding of a cell that is nothing else, or null: then the cell has to be read in full. */
export type WholeCell = (text: string) => readonly Finding[] | null;

/**
 * The short way for a column whose heading means one thing: a cell that is exactly that thing is validated and done.
 * What it answers is what the full reading answers; a property test compares the two.
 */
export function wholeCell(given: Given, { minConfidence = DEFAULT_CONFIDENCE }: DetectOptions): WholeCell | null {
  const { label, heading, via } = given;
  if (via !== 'column' || label.meanings.size !== 1 || minConfidence > LEAST) return null;
  const [meaning] = label.meanings;
  return SHORT_WAYS[meaning!]?.(reason('column', heading)) ?? null;
}

const SHORT_WAYS: Readonly<Partial<Record<Meaning, (column: Reason) => WholeCell>>> = {
  PHONE: (column) => (text) => {
    if (text.length !== 11 || !areDigits(text, 11)) return null;
    const validity = phone(text);
    return isValid(validity)
      ? only('PHONE', text, validity.value, COLUMN_CONFIDENCE, [reason('prefix', text.slice(0, 3)), column])
      : null;
  },
  ID_CARD: (column) => (text) => {
    if (text.length !== 18 || !areDigits(text, 17)) return null;
    const validity = idCard(text);
    return isValid(validity)
      ? only('ID_CARD', text, validity.value, COLUMN_CONFIDENCE, [reason('checksum', 'GB 11643'), column])
      : null;
  },
  NAME: (column) => (text) => {
    const { length } = text;
    if (length < 2 || length > 4 || LABEL_STARTS[text.charCodeAt(0)] === 1) return null;
    for (let i = 0; i < length; i++) if (!isPlainHan(text.charCodeAt(i))) return null;
    const fit = fitOf(text);
    return fit === 'no' ? null : only('NAME', text, text, NAME_CONFIDENCE[fit], [column]);
  },
};

/** Asked for more than the least sure of these answers, the full reading has to say what remains. */
const LEAST = 0.9;

const only = (
  type: PiType,
  text: string,
  value: string,
  confidence: number,
  reasons: Finding['reasons'],
): readonly Finding[] => [{ type, start: 0, end: text.length, value, confidence, reasons }];

function areDigits(text: string, count: number): boolean {
  for (let i = 0; i < count; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

const isPlainHan = (unit: number): boolean => isHan(unit) && FOLD[unit] === unit;
