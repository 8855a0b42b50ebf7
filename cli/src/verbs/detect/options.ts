import { PI_TYPES } from '@pingzhang/engine/model';
import type { FindingType, PiType } from '@pingzhang/engine/model';
import type { DetectOptions, Tagger } from '@pingzhang/engine/detect';
import { columnNames } from '../../filter/tsv.ts';
import { withNames } from '../../names.ts';
import { detectError } from './errors.ts';
import { OFFSET_UNITS } from './offsets.ts';
import type { OffsetUnit } from './offsets.ts';

/** The command line, checked. */
export interface DetectVerbOptions {
  readonly ndjson: boolean;
  readonly tsv: boolean;
  readonly arrow: boolean;
  /** With `tsv`: cells are written with backslash escapes. */
  readonly escaped: boolean;
  /** With `tsv`: what the columns are called, in order. With `arrow`: the columns to search; none: all of text. */
  readonly columns: readonly string[];
  /** Types to report; null: all. */
  readonly types: ReadonlySet<PiType> | null;
  readonly minConfidence: number;
  readonly explain: boolean;
  readonly masked: boolean;
  readonly reveal: boolean;
  /** With `arrow`: what offsets count. */
  readonly offsets: OffsetUnit;
  readonly tagger?: Tagger;
}

/** @throws PZ_DETECT_USAGE */
export function detectVerbOptions(raw: Readonly<{ [name: string]: unknown }>): DetectVerbOptions {
  const forms = ['ndjson', 'tsv', 'arrow'].filter((form) => raw[form] === true);
  if (forms.length > 1) {
    const [first, second] = forms as [string, string];
    throw detectError('PZ_DETECT_USAGE', { option: `--${first}`, value: `--${second}`, expected: `--${first}` });
  }
  return {
    ndjson: raw['ndjson'] === true,
    tsv: raw['tsv'] === true,
    arrow: raw['arrow'] === true,
    escaped: raw['escaped'] === true,
    columns: columnNames(raw['columns']),
    types: typesOf(raw['types']),
    minConfidence: confidenceOf(raw['minConfidence'] ?? '0.5'),
    explain: raw['explain'] === true,
    masked: raw['masked'] === true,
    reveal: raw['reveal'] === true,
    offsets: unitOf(raw['offsets'] ?? 'utf16'),
    ...withNames(raw),
  };
}

/** The same, for the engine. All types are looked for: one may rule out another. */
export const detection = ({ minConfidence, tagger }: DetectVerbOptions): DetectOptions =>
  tagger === undefined ? { minConfidence } : { minConfidence, tagger };

/** Whether a finding is to be reported: a type asked for, masked forms only on request. */
export function isWanted(type: FindingType, { types, masked }: DetectVerbOptions): boolean {
  const bare = type.replace('MASKED_', '') as PiType;
  return (bare === type || masked) && (types === null || types.has(bare));
}

function typesOf(value: unknown): ReadonlySet<PiType> | null {
  if (typeof value !== 'string') return null;
  const asked = value.split(',').map((type) => type.trim().toUpperCase() as PiType);
  for (const type of asked) {
    if (!PI_TYPES.includes(type)) {
      throw detectError('PZ_DETECT_USAGE', { option: '--types', value: type, expected: PI_TYPES.join(', ') });
    }
  }
  return new Set(asked);
}

function confidenceOf(value: unknown): number {
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (!(parsed >= 0 && parsed <= 1)) {
    throw detectError('PZ_DETECT_USAGE', { option: '--min-confidence', value: String(value), expected: '0 … 1' });
  }
  return parsed;
}

function unitOf(value: unknown): OffsetUnit {
  const unit = OFFSET_UNITS.find((each) => each === value);
  if (unit === undefined) {
    throw detectError('PZ_DETECT_USAGE', {
      option: '--offsets',
      value: String(value),
      expected: OFFSET_UNITS.join(', '),
    });
  }
  return unit;
}
