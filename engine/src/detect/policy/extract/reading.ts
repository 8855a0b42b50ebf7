import type { PolicySpan } from '../policy-facts.ts';
import type { PolicyTopic } from '../topics/topic.ts';

/** A sentence as the extractors see it. */
export interface Reading {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** At most `LONGEST` units of it: whatever stands behind is in no sentence a person wrote. */
  readonly text: string;
  readonly topics: readonly PolicyTopic[];
  readonly heading: boolean;
  readonly row: boolean;
  readonly section: number | null;
  /** Titles above, nearest first. */
  readonly headings: readonly string[];
  /** The line that opened its list. */
  readonly lead: string;
}

export const LONGEST = 4000;

export function spanOf(reading: Reading): PolicySpan {
  return { document: reading.document, start: reading.start, end: reading.end };
}

/** A part of a sentence, by offsets inside it. */
export function partOf(reading: Reading, from: number, to: number): PolicySpan {
  return { document: reading.document, start: reading.start + from, end: reading.start + to };
}
