import type { ColumnVerdict, Finding } from '../../model/index.ts';
import { findIn } from '../detect.ts';
import type { Meaning } from '../lexicon/labels.ts';
import type { DetectOptions } from '../options.ts';
import { labelOfText } from '../view/labels.ts';
import type { Label } from '../view/labels.ts';
import { View, viewOf } from '../view/view.ts';
import type { Given } from '../view/view.ts';

/** Findings in one cell, read in the light of what its column holds. */
export function detectCell(text: string, column: ColumnVerdict | null, options: DetectOptions = {}): Finding[] {
  if (text.length < 2) return [];
  const given = column === null ? null : givenBy(column);
  return findIn(given === null ? viewOf(text, options.label) : new View(text, given), options);
}

const GIVEN = new WeakMap<ColumnVerdict, { readonly given: Given | null }>();

/** A column's heading as its label; where the heading says nothing, what its values showed. */
function givenBy(column: ColumnVerdict): Given | null {
  const known = GIVEN.get(column);
  if (known !== undefined) return known.given;
  const { header, type } = column;
  const label = (header === null ? null : labelOfText(header)) ?? (type === null ? null : labelOfType(type));
  const given: Given | null = label === null ? null : { label, heading: header ?? label.word, via: 'column' };
  GIVEN.set(column, { given });
  return given;
}

const labelOfType = (type: string): Label => {
  const bare = type.replace('MASKED_', '');
  const meaning = bare === 'ID_CARD_15' ? 'ID_CARD' : bare === 'IPV4' || bare === 'IPV6' ? 'IP' : bare;
  return { word: bare, meanings: new Set([meaning as Meaning]) };
};
