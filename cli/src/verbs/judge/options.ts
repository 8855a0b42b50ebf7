import { isDay } from '@pingzhang/engine/judge';
import type { Profile } from '@pingzhang/engine/model';
import { judgeVerbError } from './errors.ts';

/** The command line, checked. */
export interface JudgeVerbOptions {
  /** A file; null: standard input. */
  readonly facts: string | null;
  readonly json: boolean;
  readonly ndjson: boolean;
  readonly explain: boolean;
  readonly at: string | null;
  readonly profile: Profile;
  readonly packs: readonly string[];
}

/** @throws PZ_JUDGE_OPTION */
export function judgeVerbOptions(raw: Readonly<{ [name: string]: unknown }>): JudgeVerbOptions {
  const { facts, at, profile = 'pipl', pack = [] } = raw;
  if (at !== undefined && !isDay(at))
    throw judgeVerbError('PZ_JUDGE_OPTION', { option: '--at', expected: 'YYYY-MM-DD' });
  if (profile !== 'pipl' && profile !== 'strict') {
    throw judgeVerbError('PZ_JUDGE_OPTION', { option: '--profile', expected: 'pipl, strict' });
  }
  return {
    facts: typeof facts === 'string' && facts !== '-' ? facts : null,
    json: raw['json'] === true,
    ndjson: raw['ndjson'] === true,
    explain: raw['explain'] === true,
    at: at ?? null,
    profile,
    packs: pack as readonly string[],
  };
}
