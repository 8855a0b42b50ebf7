import type { PolicySpan, PolicyTerm } from '../policy-facts.ts';
import type { PolicyTopic } from '../topics/topic.ts';
import type { Length } from './terms.ts';

/** A sentence as the extractors see it. */
export interface Reading {
  readonly document: string;
  /** In the plain text of the document. */
  readonly start: number;
  readonly end: number;
  /** Where that is in the document as it was given. */
  readonly rawAt: (index: number) => number;
  /** At most `LONGEST` units of it: whatever stands behind is in no sentence a person wrote. */
  readonly text: string;
  readonly topics: readonly PolicyTopic[];
  readonly heading: boolean;
  readonly row: boolean;
  /** It begins its line. */
  readonly opens: boolean;
  readonly section: number | null;
  /** Titles above, nearest first. */
  readonly headings: readonly string[];
  /** The line that opened its list. */
  readonly lead: string;
}

export const LONGEST = 4000;

export function spanOf(reading: Reading): PolicySpan {
  return spanAt(reading.document, reading.rawAt, reading.start, reading.end);
}

/** A part of a sentence, by offsets inside it. */
export function partOf(reading: Reading, from: number, to: number): PolicySpan {
  return spanAt(reading.document, reading.rawAt, reading.start + from, reading.start + to);
}

export function termOf(reading: Reading, { from, to, amount, unit }: Length): PolicyTerm {
  return { ...partOf(reading, from, to), amount, unit };
}

export function spanAt(document: string, rawAt: (index: number) => number, start: number, end: number): PolicySpan {
  return { document, start: rawAt(start), end: rawAt(end - 1) + 1 };
}

/** Sentences of another language than Chinese are read by patterns of their own. */
export function isForeign(text: string): boolean {
  return /[\u3041-\u30fa]/.test(text) || !/[\u4e00-\u9fff]/.test(text);
}
