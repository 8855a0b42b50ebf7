import { PzError } from '@pingzhang/engine/model';
import type { PzCode } from '@pingzhang/engine/model';
import { serverError } from '../../errors.ts';
import type { ProgramResult } from '../../jobs/program.ts';

/**
 * What a run that gave no result said was wrong: its own code and sentence where it named one, without the folders of
 * work copies; else that it failed. The program speaks English to other programs.
 */
export function failureOf({ code, stderr }: ProgramResult): PzError {
  const [, named, said] = /^(PZ_[A-Z0-9_]{2,60}): ([^\n]{1,1000})/m.exec(stderr) ?? [];
  if (named === undefined || named === 'PZ_FAULT') return serverError('PZ_PROGRAM_FAILED', { reason: `exit ${code}` });
  const what = said!.replaceAll(/(?:\/[\w.@-]+)+\//g, '');
  return new PzError(named as PzCode, { zh: { what, todo: '' }, en: { what, todo: '' } });
}
