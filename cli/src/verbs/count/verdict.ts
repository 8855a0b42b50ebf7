import { readFileSync } from 'node:fs';
import { judge } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import type { Verdict } from '@pingzhang/engine/model';
import { countError } from './errors.ts';
import type { CountResult } from './result.ts';

type Counted = Pick<CountResult, 'categories' | 'threeCounts' | 'method'>;

/**
 * Hands the counts to the judge, each category in the unit chosen. Who did what, for what gain and in what office is not
 * in the data: what `--facts` does not say comes back as questions.
 */
export function verdictOf(
  result: Counted,
  pack: LawPack,
  date: string,
  known: { readonly [fact: string]: unknown },
): Verdict {
  const unit = { row: 'rows', person: 'people', group: 'groups' } as const;
  const records = result.categories
    .map((category) => ({ category: category.code, raw: category[unit[result.method.unit]] }))
    .filter(({ raw }) => raw > 0);
  return judge({ kind: 'crime', date, facts: { records, ...known } }, { packs: [pack] });
}

/** @throws PZ_COUNT_FACTS */
export function readFacts(file: string | null): { readonly [fact: string]: unknown } {
  if (file === null) return {};
  const text = readFileSync(file, 'utf8');
  try {
    const facts: unknown = JSON.parse(text);
    if (typeof facts === 'object' && facts !== null && !Array.isArray(facts))
      return facts as { [fact: string]: unknown };
  } catch {
    // Said below, without the parser's words: they quote the file.
  }
  throw countError('PZ_COUNT_FACTS', { file });
}
