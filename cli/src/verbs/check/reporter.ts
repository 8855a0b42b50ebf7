import type { RecordFinding } from '@pingzhang/engine/model';
import type { Inspected } from '@pingzhang/engine';
import type { FileReport, Report } from './report.ts';

/** A finding as it is made, with its record around it. */
export interface FoundHere {
  readonly inspected: Inspected;
  readonly finding: RecordFinding;
  /** With a baseline: the keyed fingerprint, and whether the baseline holds it. */
  readonly fingerprint: string | null;
  readonly known: boolean;
}

/** One form of output. A streaming one takes records or findings as they come; every one gets the report at the end. */
export interface Reporter {
  /** Every record, also one in which nothing was found. */
  record?(inspected: Inspected): Promise<void>;
  finding?(found: FoundHere): Promise<void>;
  file?(file: FileReport): Promise<void>;
  end(report: Report): Promise<void>;
}
