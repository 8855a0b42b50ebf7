import type { Count, Estimate } from '@pingzhang/census';
import type { Language } from '@pingzhang/engine/model';
import { plain } from '../../terminal/plain.ts';
import { figure } from '../../terminal/quantity.ts';
import { pad } from '../../terminal/table.ts';
import { countMessages } from './messages.ts';
import type { CountResult, ResultContext } from './result.ts';
import { countResult } from './result.ts';

type Exact =
  | 'tool'
  | 'method'
  | 'materials'
  | 'rows'
  | 'headings'
  | 'blank'
  | 'tooLong'
  | 'unmatched'
  | 'invalid'
  | 'valid'
  | 'invalidValues'
  | 'problems';

/**
 * The `--json` document of `--estimate`. What scanning counts is exact; whatever needs rows compared stands under
 * `estimated` with its 95 % interval. It never carries a tier.
 */
export interface EstimateResult extends Pick<CountResult, Exact> {
  readonly estimated: {
    readonly label: '估计';
    readonly distinctPeople: Estimate;
    readonly differentRows: Estimate;
    readonly exactDuplicates: Estimate;
    readonly groups: Estimate;
  };
  readonly level: 'undetermined';
  readonly verdict: null;
  readonly todo: { readonly [L in Language]: string };
}

export function estimateResult(count: Count, context: ResultContext): EstimateResult {
  const {
    tool,
    method,
    materials,
    rows,
    headings,
    blank,
    tooLong,
    unmatched,
    invalid,
    valid,
    invalidValues,
    problems,
  } = countResult(count, context);
  const { people, rows: different, groups } = count.estimate!;
  return {
    tool,
    method,
    materials,
    rows,
    headings,
    blank,
    tooLong,
    unmatched,
    invalid,
    valid,
    invalidValues,
    estimated: {
      label: '估计',
      distinctPeople: within(people, valid),
      differentRows: within(different, valid),
      exactDuplicates: rest(within(different, valid), valid),
      groups: within(groups, valid),
    },
    problems,
    level: 'undetermined',
    verdict: null,
    todo: { zh: countMessages('zh').estimateTodo, en: countMessages('en').estimateTodo },
  };
}

/** There are never more than there are rows with an item. */
function within({ value, low, high, exact }: Estimate, most: number): Estimate {
  return { value: Math.min(most, value), low: Math.min(most, low), high: Math.min(most, high), exact };
}

function rest({ value, low, high, exact }: Estimate, of: number): Estimate {
  return { value: of - value, low: of - high, high: of - low, exact };
}

/** The estimate as a person reads it: exact counts plain, every estimated one named so, with its interval. */
export function humanEstimate(result: EstimateResult, language: Language): string {
  const { labels, estimated, interval, levels } = countMessages(language);
  const n = (value: number): string => figure(value, language);
  const line = (label: string, value: number, sign = ' '): string =>
    `  ${sign} ${pad(label, 34)}${n(value).padStart(16)}`;
  const about = (label: string, { value, low, high }: Estimate): string =>
    `  ≈ ${pad(estimated(label), 34)}${n(value).padStart(16)}   ${interval(n(low), n(high))}`;
  const { distinctPeople, differentRows, exactDuplicates, groups } = result.estimated;
  return [
    line(labels.rows, result.rows),
    line(labels.headings, result.headings + result.blank, '−'),
    line(labels.unmatched, result.unmatched + result.tooLong, '−'),
    line(labels.invalid, result.invalid, '−'),
    line(labels.valid, result.valid, '='),
    about(labels.exact, exactDuplicates),
    about(labels.different, differentRows),
    about(labels.distinct, distinctPeople),
    about(labels.groups, groups),
    '',
    `${labels.level}: ${levels.undetermined}`,
    result.todo[language],
    ...result.problems.map(
      ({ file, code, text }) => `! ${plain(file)}  ${code} ${plain(text[language].what + ' ' + text[language].todo)}`,
    ),
    '',
  ].join('\n');
}
