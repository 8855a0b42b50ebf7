import type { Anonymity } from '@pingzhang/engine/act';
import type { PiType } from '@pingzhang/engine/model';
import type { BreakingRow, Suppress } from './edit-records.ts';

/** What was done to one file. No value of it is in here. */
export interface FileRedaction {
  readonly input: string;
  readonly output: string;
  /** Written. */
  readonly bytes: number;
  readonly sha256: { readonly input: string; readonly output: string };
  readonly records: number;
  /** Whether original values were searched for in the whole output, or, beyond four million of them, each in its own record. */
  readonly searched: 'everywhere' | 'in place';
  readonly treated: readonly { readonly type: PiType | null; readonly operator: string; readonly count: number }[];
  /** Where an operator could not treat a value and another was used; `keep` only when taking pseudonyms back. */
  readonly fallbacks: readonly { readonly type: PiType | null; readonly instead: string; readonly count: number }[];
  /** Further occurrences of values found elsewhere in the file. */
  readonly propagated: number;
  readonly alreadyMasked: number;
  /** The name of the output holds a value that was found in the file. */
  readonly nameTells: boolean;
  readonly anonymity: GroupReport | null;
}

/** Groups in the output, and the rows that stood in too small ones before suppression. */
export interface GroupReport extends Anonymity {
  readonly columns: readonly string[];
  readonly k: number | null;
  readonly suppress: Suppress | null;
  /** The first ten thousand. */
  readonly breakingRows: readonly BreakingRow[];
  readonly breakingCount: number;
}

export interface RedactProblem {
  readonly file: string;
  readonly code: string;
  readonly text: { readonly zh: string; readonly en: string };
}

export interface RedactReport {
  readonly schema: 'pingzhang.redact/1';
  readonly policy: { readonly name: string; readonly sha256: string };
  readonly reverse: boolean;
  readonly files: readonly FileRedaction[];
  readonly problems: readonly RedactProblem[];
}
