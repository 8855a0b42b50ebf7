import type { FindingType } from './pi-type.ts';

/**
 * Why a finding was made, or what raised or lowered it.
 *
 * `kind` is a closed vocabulary so that a message can be rendered in any language; `detail` quotes what spoke
 * (the label `手机`, the column `联系电话`, the checksum `GB 11643`), never the value itself.
 */
export interface Reason {
  readonly kind: ReasonKind;
  readonly detail?: string;
}

export type ReasonKind =
  | 'pattern'
  | 'checksum'
  | 'prefix'
  | 'label'
  | 'column'
  | 'unit'
  | 'context'
  | 'salutation'
  | 'division'
  | 'grammar'
  | 'spelling'
  | 'dictionary'
  | 'model'
  | 'mask';

/** Here stands a piece of personal information. Offsets are UTF-16 code units in the text searched, end exclusive. */
export interface Finding {
  readonly type: FindingType;
  readonly start: number;
  readonly end: number;
  /** Canonical form for counting and joining (11 digits of a mobile, upper-case ID), or null where there is none. */
  readonly value: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What a column holds, judged from its heading and a sample of its values. */
export interface ColumnVerdict {
  /** Zero-based. */
  readonly column: number;
  readonly header: string | null;
  readonly type: FindingType | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Values looked at, and how many of them carried the type. */
  readonly sampled: number;
  readonly matched: number;
}

/** A finding inside a record: `cell` is the zero-based cell of a row, absent for running text. */
export interface RecordFinding extends Finding {
  readonly cell?: number;
}
