import type { Case } from '@pingzhang/engine/model';
import { judgeVerbError } from './errors.ts';

/** Longer input is no case: the largest run log of an app is far below. */
export const LONGEST = 64 * 1024 * 1024;

/** A case with the id it is to be answered under. */
export interface NamedCase {
  readonly id: unknown;
  readonly given: Case;
}

/** @throws PZ_JUDGE_FACTS; the parser's own words are left out, they quote the input. */
export function parseCase(text: string, where: string): NamedCase {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw judgeVerbError('PZ_JUDGE_FACTS', { where });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw judgeVerbError('PZ_JUDGE_FACTS', { where });
  }
  const { id = null, kind, date, facts } = value as Readonly<Record<string, unknown>>;
  return { id, given: { kind, date, facts } as Case };
}
