/** What is wrong at a place of a ledger. */
export interface AuditFinding {
  /** Path in the ledger's folder, or in the folder of keys behind `keys:`. */
  readonly file: string;
  /** The entry concerned, or the first of a range. */
  readonly entry: number | null;
  readonly problem: Problem;
}

export type Problem =
  | 'missing'
  | 'cut'
  | 'changed'
  | 'unexpected'
  | 'unsigned'
  | 'stranger-signed'
  | 'root-differs'
  | 'not-an-entry'
  | 'time-runs-back'
  | 'opening-missing'
  | 'subject-key-missing'
  | 'acknowledged-lost'
  | 'rolled-back'
  | 'forked'
  | 'key-unusable';

export type Report = (file: string, problem: Problem, entry?: number | null) => void;
