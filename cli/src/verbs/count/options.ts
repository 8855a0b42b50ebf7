import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isDay } from '@pingzhang/engine/judge';
import { PI_TYPES } from '@pingzhang/engine/model';
import type { CategoryTable, Identity, LayoutColumn } from '@pingzhang/census';
import { parseMap } from '@pingzhang/census';
import { countError } from './errors.ts';

/** What is one 条. The interpretation does not say, so the user does, and the report prints it. */
export const UNITS = ['row', 'person', 'group'] as const;
export type Unit = (typeof UNITS)[number];

export interface CountVerbOptions {
  readonly unit: Unit;
  readonly identity: Identity;
  readonly map: ReadonlyMap<number, LayoutColumn>;
  readonly sm3: boolean;
  readonly link: boolean;
  readonly estimate: boolean;
  readonly sample: number;
  readonly sampleForm: string | null;
  readonly removed: string | null;
  /** Where to copy the rows that fit no layout. */
  readonly unmatched: string | null;
  /** A filled-in form to read back. */
  readonly verified: string | null;
  readonly report: readonly string[];
  /** A file that tells where the run stands. */
  readonly progress: string | null;
  readonly facts: string | null;
  readonly date: string | null;
  readonly json: boolean;
  readonly reveal: boolean;
  readonly workers: number;
  readonly work: string | null;
  readonly resume: string | null;
  readonly seed: number | null;
}

/** What an estimate cannot give. */
const NEED_EXACT = {
  removed: '--removed',
  sample: '--sample',
  sampleForm: '--sample-form',
  link: '--link',
  report: '--report',
  resume: '--resume',
  verified: '--verified',
  facts: '--facts',
  ledger: '--ledger',
} as const;

type Raw = Readonly<{ [name: string]: unknown }>;

/** @throws PZ_COUNT_OPTION, PZ_COUNT_RAW, PZ_COUNT_ESTIMATE, PZ_CENSUS_MAP */
export function countOptions(raw: Raw, categories: CategoryTable): CountVerbOptions {
  const text = (name: string): string | null => (typeof raw[name] === 'string' ? raw[name] : null);
  const list = (name: string): readonly string[] => (Array.isArray(raw[name]) ? (raw[name] as string[]) : []);
  const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T => {
    const value = text(name) ?? otherwise;
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw countError('PZ_COUNT_OPTION', { option: `--${name}`, allowed: allowed.join(' | ') });
    return found;
  };
  const whole = (name: string, otherwise: number, most: number): number => {
    const value = text(name) ?? String(otherwise);
    if (!/^\d{1,10}$/.test(value) || Number(value) > most)
      throw countError('PZ_COUNT_OPTION', { option: `--${name}`, allowed: `0 – ${most}` });
    return Number(value);
  };
  const work = text('work');
  if (raw['estimate'] === true)
    for (const [name, option] of Object.entries(NEED_EXACT))
      if (raw[name] !== undefined) throw countError('PZ_COUNT_ESTIMATE', { option });
  if (text('unmatched') !== null && raw['reveal'] !== true) throw countError('PZ_COUNT_RAW');
  if (work !== null && !statSync(work, { throwIfNoEntry: false })?.isDirectory())
    throw countError('PZ_COUNT_OPTION', { option: '--work', allowed: { zh: '已有的目录', en: 'an existing folder' } });
  const date = text('date');
  if (date !== null && !isDay(date)) throw countError('PZ_COUNT_OPTION', { option: '--date', allowed: 'YYYY-MM-DD' });
  const unwritable = list('report').find((file) => !/\.(?:docx|html)$/i.test(file));
  if (unwritable !== undefined) throw countError('PZ_COUNT_REPORT', { file: unwritable });
  return {
    unit: oneOf('unit', UNITS, 'row'),
    identity: oneOf('identity', ['id-phone', 'id-phone-name'], 'id-phone'),
    map: new Map(list('map').map((map) => parseMap(map, PI_TYPES, categories))),
    sm3: raw['sm3'] === true,
    link: raw['link'] === true,
    estimate: raw['estimate'] === true,
    sample: whole('sample', 0, 10_000),
    sampleForm: text('sampleForm'),
    removed: text('removed'),
    unmatched: text('unmatched'),
    verified: text('verified'),
    report: list('report'),
    progress: text('progress'),
    facts: text('facts'),
    date,
    json: raw['json'] === true,
    reveal: raw['reveal'] === true,
    workers: Math.max(1, whole('workers', Math.min(4, availableParallelism()), 64)),
    work,
    resume: text('resume'),
    seed: raw['seed'] === undefined ? null : whole('seed', 0, 2 ** 32 - 1),
  };
}
