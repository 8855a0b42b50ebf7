import { fileSource, readSource } from '@pingzhang/readers';
import { wilson } from '@pingzhang/census';
import { countError } from './errors.ts';

/** What telephoning the drawn people has shown. Rates are of the people reached; null while nobody is. */
export interface Verified {
  readonly drawn: number;
  readonly confirmed: number;
  readonly refuted: number;
  readonly unreached: number;
  /** Rows of the form not yet filled in. */
  readonly open: number;
  readonly rate: number | null;
  /** Wilson, 95 %. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The rate if everybody not reached were untrue, over all rows filled in. */
  readonly atLeast: number | null;
}

/** Longest answer first: 不属实 holds 属实. */
const ANSWERS: readonly (readonly ['confirmed' | 'refuted' | 'unreached', RegExp])[] = [
  ['unreached', /无法|未接|空号|停机|联系不上|拒接|unreach|no answer/i],
  ['refuted', /不属实|不实|不是|虚假|非本人|有误|否|错误|false|^(?:no|n|0|x|×)$/i],
  ['confirmed', /属实|真实|是|正确|true|^(?:yes|y|1|√|✓)$/i],
];

/**
 * Reads a form that `--sample-form` wrote and somebody filled in, saved as csv or as a workbook.
 * @throws PZ_COUNT_FORM where it has no column of outcomes or an answer is none of the three
 */
export async function readVerified(path: string): Promise<Verified> {
  const counts = { confirmed: 0, refuted: 0, unreached: 0, open: 0 };
  let column = -1;
  let row = 0;
  for await (const record of readSource(fileSource(path))) {
    if (record.kind !== 'row') continue;
    const { cells, table, place } = record;
    row = place.row ?? row + 1;
    if (column === -1) column = outcomeColumn(table.header ?? [], cells);
    if (column === -1) throw countError('PZ_COUNT_FORM', { file: path, row });
    if (isOutcome(cells[column] ?? '')) continue;
    const answer = cells[column]?.trim() ?? '';
    if (answer === '') {
      if (cells.some((cell) => cell.trim() !== '')) counts.open++;
      continue;
    }
    const kind = ANSWERS.find(([, words]) => words.test(answer))?.[0];
    if (kind === undefined) throw countError('PZ_COUNT_FORM', { file: path, row });
    counts[kind]++;
  }
  return summary(counts);
}

function outcomeColumn(header: readonly string[], cells: readonly string[]): number {
  const inHeader = header.findIndex(isOutcome);
  return inHeader >= 0 ? inHeader : cells.findIndex(isOutcome);
}

function isOutcome(heading: string): boolean {
  return heading.includes('核验结果');
}

function summary(counts: { confirmed: number; refuted: number; unreached: number; open: number }): Verified {
  const { confirmed, refuted, unreached, open } = counts;
  const reached = confirmed + refuted;
  return {
    ...counts,
    drawn: reached + unreached + open,
    rate: reached === 0 ? null : confirmed / reached,
    interval: reached === 0 ? null : wilson(confirmed, reached),
    atLeast: reached + unreached === 0 ? null : confirmed / (reached + unreached),
  };
}
