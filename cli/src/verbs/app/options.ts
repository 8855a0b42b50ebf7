import { chinaDay } from '../../china-time.ts';
import { appTypeOf } from '@pingzhang/engine/detect/app';
import { isDay } from '@pingzhang/engine/judge';
import { appVerbError } from './errors.ts';

/** The options of `pingzhang app`, checked. */
export interface AppOptions {
  readonly policies: readonly string[];
  /** The edition before, to be compared with `policies`. */
  readonly policiesBefore: readonly string[];
  readonly runs: readonly string[];
  readonly sdkRules: readonly string[];
  readonly answers: string | null;
  readonly suppressions: string | null;
  readonly baseline: string | null;
  readonly type: string | null;
  readonly date: string;
  readonly channel: string | null;
  readonly developer: string | null;
  readonly json: boolean;
  readonly sarif: string | null;
  readonly html: string | null;
  readonly report: string | null;
  readonly failOn: '违反' | '疑似';
}

type Bag = Readonly<Record<string, unknown>>;

/** @throws PZ_APP_TYPE, PZ_APP_DAY, PZ_APP_FAIL_ON */
export function appOptions(bag: Bag): AppOptions {
  const text = (name: string): string | null => (typeof bag[name] === 'string' ? bag[name] : null);
  const list = (name: string): readonly string[] => (Array.isArray(bag[name]) ? (bag[name] as string[]) : []);
  return {
    policies: list('policy'),
    policiesBefore: list('policyBefore'),
    runs: list('run'),
    sdkRules: list('sdkRules'),
    answers: text('answers'),
    suppressions: text('suppressions'),
    baseline: text('baseline'),
    type: typeOf(text('type')),
    date: dayOf(text('at')),
    channel: text('channel'),
    developer: text('developer'),
    json: bag['json'] === true,
    sarif: text('sarif'),
    html: text('html'),
    report: text('report'),
    failOn: failOnOf(text('failOn')),
  };
}

/** Days are those of China. */
function dayOf(text: string | null): string {
  const day = text ?? chinaDay(Date.now());
  if (!isDay(day)) throw appVerbError('PZ_APP_DAY', { day: String(day).slice(0, 20) });
  return day;
}

function typeOf(text: string | null): string | null {
  if (text === null) return null;
  const type = appTypeOf(text);
  if (type === undefined) throw appVerbError('PZ_APP_TYPE', { type: text.slice(0, 20) });
  return type;
}

function failOnOf(text: string | null): AppOptions['failOn'] {
  if (text === null || text === '疑似' || text === 'suspected') return '疑似';
  if (text === '违反' || text === 'violation') return '违反';
  throw appVerbError('PZ_APP_FAIL_ON');
}
