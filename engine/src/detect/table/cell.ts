import type { ColumnVerdict, Finding } from '../../model/index.ts';
import { detectAs } from '../detect.ts';
import type { Meaning } from '../lexicon/labels.ts';
import type { DetectOptions } from '../options.ts';
import { forCell } from '../tagger/prose-cell.ts';
import { labelOfText } from '../view/labels.ts';
import type { Label } from '../view/labels.ts';
import { givenBy } from '../view/view.ts';
import type { Given } from '../view/view.ts';
import { wholeCell } from './whole-cell.ts';

/** Findings in one cell, read in the light of what its column holds. */
export function detectCell(
  text: string,
  column: ColumnVerdict | null,
  options: DetectOptions = {},
): readonly Finding[] {
  if (text.length < 2) return NOTHING;
  if (column === null) return detectAs(text, givenBy(options.label), forCell(text, options));
  const reading = readingOf(column, options);
  return reading.seen === null || text.length > LONGEST_SEEN ? reading.read(text) : seen(reading, reading.seen, text);
}

const NOTHING: readonly Finding[] = [];

/** How the cells of one column are read. */
interface Reading {
  readonly options: DetectOptions;
  readonly read: (text: string) => readonly Finding[];
  /** Cells met before: a status, a city, a unit recur in every row. Null once too few did. */
  seen: Map<string, readonly Finding[]> | null;
  asked: number;
  known: number;
}

const READINGS = new WeakMap<ColumnVerdict, Reading>();
const LONGEST_SEEN = 24;
const MOST_SEEN = 1024;

function readingOf(column: ColumnVerdict, options: DetectOptions): Reading {
  const before = READINGS.get(column);
  if (before !== undefined && before.options === options) return before;
  const given = givenByColumn(column) ?? givenBy(options.label);
  const whole = given === null || options.types !== undefined ? null : wholeCell(given, options);
  const read = (text: string): readonly Finding[] => whole?.(text) ?? detectAs(text, given, forCell(text, options));
  const reading: Reading = { options, read, seen: new Map(), asked: 0, known: 0 };
  READINGS.set(column, reading);
  return reading;
}

function seen(reading: Reading, cells: Map<string, readonly Finding[]>, text: string): readonly Finding[] {
  reading.asked++;
  const before = cells.get(text);
  if (before !== undefined) {
    reading.known++;
    return before;
  }
  const findings = reading.read(text);
  if (cells.size < MOST_SEEN) cells.set(text, findings);
  else if (reading.known * 2 < reading.asked) reading.seen = null;
  return findings;
}

/** A column's heading as its label; where the heading says nothing, what its values showed. */
function givenByColumn({ header, type }: ColumnVerdict): Given | null {
  const label = (header === null ? null : labelOfText(header)) ?? (type === null ? null : labelOfType(type));
  return label === null ? null : { label, heading: header ?? label.word, via: 'column' };
}

const labelOfType = (type: string): Label => {
  const bare = type.replace('MASKED_', '');
  const meaning = bare === 'ID_CARD_15' ? 'ID_CARD' : bare === 'IPV4' || bare === 'IPV6' ? 'IP' : bare;
  return { word: bare, meanings: new Set([meaning as Meaning]) };
};
