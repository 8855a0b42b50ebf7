import { PzError } from '../model/index.ts';
import type { Bilingual } from '../model/index.ts';
import type { EvidenceFailure } from './evidence.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** What in a package is not as it should be. */
export class Unfit extends Error {
  readonly reason: Reason | Bilingual;

  constructor(reason: Reason | Bilingual) {
    super(said(reason).en);
    this.reason = reason;
  }
}

export function told(reason: Reason | Bilingual): Omit<EvidenceFailure, 'file'> {
  const { zh, en } = said(reason);
  return { reason: en, zh };
}

/** Another error is a parser's, whose own words would quote the package. */
export function why(error: unknown): Omit<EvidenceFailure, 'file'> {
  if (error instanceof PzError) {
    const { what, todo } = error.text.zh;
    return { reason: error.message, zh: `${error.code}：${what}${todo}` };
  }
  return told(error instanceof Unfit ? error.reason : 'it cannot be read');
}
