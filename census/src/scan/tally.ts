import { CATEGORIES, FLAG, INVALID } from '../kernel/flags.ts';
import type { InvalidReason } from '../kernel/flags.ts';

/** What became of the rows of one job. `rows` = headings + blank + tooLong + unmatched + invalid + valid. */
export interface ScanTally {
  rows: number;
  headings: number;
  blank: number;
  tooLong: number;
  unmatched: number;
  /** Rows in the layout without a single valid item. */
  invalid: number;
  /** Rows with at least one item. */
  valid: number;
  withId: number;
  withPhone: number;
  /** Valid rows by every category they carry: a row may count in several. */
  carrying: number[];
  /** Values that failed, by reason, in valid and invalid rows alike. */
  reasons: { [R in InvalidReason]: number };
}

export function emptyScan(): ScanTally {
  return {
    rows: 0,
    headings: 0,
    blank: 0,
    tooLong: 0,
    unmatched: 0,
    invalid: 0,
    valid: 0,
    withId: 0,
    withPhone: 0,
    carrying: CATEGORIES.map(() => 0),
    reasons: Object.fromEntries(INVALID.map((reason) => [reason, 0])) as ScanTally['reasons'],
  };
}

/** Counts one row by its flags and says whether it goes on to de-duplication. */
export function countRow(tally: ScanTally, flags: number): boolean {
  tally.rows++;
  const reasons = (flags >>> 16) & 0x7ff;
  if (reasons !== 0) for (let i = 0; i < INVALID.length; i++) if ((reasons >>> i) & 1) tally.reasons[INVALID[i]!]++;
  if ((flags & FLAG.heading) !== 0) tally.headings++;
  else if ((flags & FLAG.blank) !== 0) tally.blank++;
  else if ((flags & FLAG.tooLong) !== 0) tally.tooLong++;
  else if ((flags & FLAG.unmatched) !== 0) tally.unmatched++;
  else if ((flags & FLAG.invalid) !== 0) tally.invalid++;
  else {
    tally.valid++;
    if ((flags & FLAG.hasId) !== 0) tally.withId++;
    if ((flags & FLAG.hasPhone) !== 0) tally.withPhone++;
    for (let i = 0; i < CATEGORIES.length; i++) if ((flags >>> i) & 1) tally.carrying[i]!++;
    return true;
  }
  return false;
}

/** Counts in the order a kernel keeps them: these, then rows by category, then values by reason. */
const COUNTS = [
  'rows',
  'headings',
  'blank',
  'tooLong',
  'unmatched',
  'invalid',
  'valid',
  'withId',
  'withPhone',
] as const;

/** Adds what a kernel has counted and sets its counts to zero. */
export function addCounts(tally: ScanTally, counts: Uint32Array): void {
  if (counts[0] === 0) return;
  let at = 0;
  for (const key of COUNTS) tally[key] += counts[at++]!;
  for (let i = 0; i < CATEGORIES.length; i++) tally.carrying[i]! += counts[at++]!;
  for (const reason of INVALID) tally.reasons[reason] += counts[at++]!;
  counts.fill(0);
}

export function addScan(total: ScanTally, part: ScanTally): void {
  for (const key of COUNTS) total[key] += part[key];
  part.carrying.forEach((n, i) => void (total.carrying[i]! += n));
  for (const reason of INVALID) total.reasons[reason] += part.reasons[reason];
}
