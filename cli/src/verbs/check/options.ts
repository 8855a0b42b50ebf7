import { PI_TYPES } from '@pingzhang/engine/model';
import type { FindingType, PiType, Profile } from '@pingzhang/engine/model';
import { checkError } from './errors.ts';
import { PUBLISHERS } from './verdict.ts';
import type { Publication } from './verdict.ts';

/** The command line, checked: sizes in bytes, times in milliseconds. */
export interface CheckOptions {
  readonly form: 'text' | 'json' | 'ndjson' | 'sarif';
  readonly sarif: string | null;
  readonly html: string | null;
  /** Where every record is written, masked, a line each. */
  readonly view: string | null;
  /** A file that tells where the run stands. */
  readonly progress: string | null;
  readonly reveal: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly types: ReadonlySet<FindingType> | null;
  readonly minConfidence: number;
  readonly profile: Profile;
  readonly maxBytes: number | null;
  readonly maxMilliseconds: number | null;
  readonly maxDepth: number | null;
  /** Threads that search; null: one. */
  readonly jobs: number | null;
  /** Rows of each database table; null reads all, absent leaves the reader's own sample. */
  readonly sample?: number | null;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  /** Judge what was found as published. */
  readonly publication: Publication | null;
}

type Raw = Readonly<{ [name: string]: unknown }>;

/** @throws PZ_CHECK_USAGE, PZ_CHECK_OPTIONS_CLASH */
export function checkOptions(raw: Raw): CheckOptions {
  const sarif = text(raw, 'sarif');
  const forms = (['json', 'ndjson'] as const).filter((form) => raw[form] === true);
  const onStdout = [...forms.map((form) => `--${form}`), ...(sarif === '-' ? ['--sarif -'] : [])];
  if (onStdout.length > 1) throw checkError('PZ_CHECK_OPTIONS_CLASH', { options: onStdout.join(', ') });
  const baseline = text(raw, 'baseline');
  const updateBaseline = raw['updateBaseline'] === true;
  if (updateBaseline && baseline === null) throw usage('--update-baseline', '', '--baseline FILE');
  return {
    form: forms[0] ?? (sarif === '-' ? 'sarif' : 'text'),
    sarif,
    html: text(raw, 'html'),
    view: text(raw, 'view'),
    progress: text(raw, 'progress'),
    reveal: raw['reveal'] === true,
    include: list(raw, 'include'),
    exclude: list(raw, 'exclude'),
    types: typesOf(text(raw, 'types')),
    minConfidence: within('--min-confidence', text(raw, 'minConfidence') ?? '0.5', 0, 1),
    profile: profileOf(text(raw, 'profile') ?? 'pipl'),
    maxBytes: size('--max-bytes', text(raw, 'maxBytes')),
    maxMilliseconds: optional(text(raw, 'maxSeconds'), (value) => within('--max-seconds', value, 0.001, 1e9) * 1000),
    maxDepth: optional(text(raw, 'maxDepth'), (value) => whole('--max-depth', value)),
    jobs: optional(text(raw, 'jobs'), (value) => Math.min(64, whole('--jobs', value))),
    ...sampleOf(text(raw, 'sample')),
    baseline,
    updateBaseline,
    publication: publicationOf(text(raw, 'publish'), raw['periodOver'] === true),
  };
}

const text = (raw: Raw, name: string): string | null => (typeof raw[name] === 'string' ? raw[name] : null);
const list = (raw: Raw, name: string): readonly string[] => (Array.isArray(raw[name]) ? (raw[name] as string[]) : []);

function optional<T>(value: string | null, parse: (value: string) => T): T | null {
  return value === null ? null : parse(value);
}

function usage(option: string, value: string, expected: string) {
  return checkError('PZ_CHECK_USAGE', { option, value, expected });
}

function within(option: string, value: string, low: number, high: number): number {
  const parsed = value.trim() === '' ? Number.NaN : Number(value);
  if (!(parsed >= low && parsed <= high)) throw usage(option, value, `${low} … ${high}`);
  return parsed;
}

function whole(option: string, value: string): number {
  if (!/^[1-9]\d{0,11}$/.test(value)) throw usage(option, value, '1, 2, 3 …');
  return Number(value);
}

function size(option: string, value: string | null): number | null {
  if (value === null) return null;
  const [, digits, unit = ''] = /^(\d{1,15})\s*([KMGT]?)I?B?$/i.exec(value) ?? [];
  if (digits === undefined) throw usage(option, value, '500000, 64K, 20M, 2G');
  return Number(digits) * 1024 ** ' KMGT'.indexOf(unit.toUpperCase() || ' ');
}

function sampleOf(value: string | null): { sample?: number | null } {
  if (value === null) return {};
  return { sample: value === 'all' ? null : whole('--sample', value) };
}

function profileOf(value: string): Profile {
  if (value === 'pipl' || value === 'strict') return value;
  throw usage('--profile', value, 'pipl, strict');
}

function publicationOf(value: string | null, periodOver: boolean): Publication | null {
  if (value === null && periodOver) throw usage('--period-over', '', `--publish ${PUBLISHERS.join('|')}`);
  if (value === null) return null;
  const publisher = PUBLISHERS.find((one) => one === value);
  if (publisher === undefined) throw usage('--publish', value, PUBLISHERS.join(', '));
  return { publisher, periodOver };
}

/** A type asked for includes its masked form: the report says how much is already done. */
function typesOf(value: string | null): ReadonlySet<FindingType> | null {
  if (value === null) return null;
  const asked = value.split(',').map((type) => type.trim().toUpperCase()) as PiType[];
  for (const type of asked) if (!PI_TYPES.includes(type)) throw usage('--types', type, PI_TYPES.join(', '));
  return new Set<FindingType>(asked.flatMap((type): FindingType[] => [type, `MASKED_${type}`]));
}
