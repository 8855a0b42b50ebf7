import { PI_TYPES } from '@pingzhang/engine/model';
import type { FindingType, PiType } from '@pingzhang/engine/model';
import { columnNames } from '../../filter/tsv.ts';
import type { Suppress } from './edit-records.ts';
import { redactError } from './errors.ts';

export type FilterForm = 'tsv' | 'ndjson' | 'arrow';

/** The command line, checked. */
export interface CommandOptions {
  readonly output: string;
  readonly policy: string;
  readonly key: string | null;
  readonly types: ReadonlySet<FindingType> | null;
  readonly minConfidence: number | null;
  readonly k: number | null;
  readonly quasi: readonly string[] | null;
  readonly sensitive: string | null;
  readonly suppress: Suppress | null;
  readonly reverse: boolean;
  readonly json: boolean;
  /** A stream from standard input to standard output instead of files. */
  readonly filter: FilterForm | null;
  /** With `tsv`: cells are written with backslash escapes. */
  readonly escaped: boolean;
  /** With `tsv`: what the columns are called, in order. With `arrow`: the columns to treat; none: all of text. */
  readonly columns: readonly string[];
}

/** @throws PZ_REDACT_USAGE */
export function commandOptions(raw: Readonly<{ [name: string]: unknown }>): CommandOptions {
  const text = (name: string): string | null => (typeof raw[name] === 'string' ? raw[name] : null);
  const output = text('output');
  const filters = (['tsv', 'ndjson', 'arrow'] as const).filter((form) => raw[form] === true);
  const filter = filters[0] ?? null;
  if (filters.length > 1) throw usage('--tsv', '--ndjson, --arrow');
  if ((output === null) !== (filter !== null)) throw usage('-o', 'OUT | --tsv | --ndjson | --arrow');
  if (raw['reverse'] === true && text('key') === null) throw redactError('PZ_REDACT_REVERSE');
  const k = text('k');
  if (k !== null && !/^[1-9]\d{0,8}$/.test(k)) throw usage('--k', '2, 3, 4 …');
  const names = text('quasi')
    ?.split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const suppress = text('suppress');
  if (suppress !== null && suppress !== 'cells' && suppress !== 'rows') throw usage('--suppress', 'cells, rows');
  if (suppress !== null && k === null) throw usage('--suppress', '--k N');
  const confidence = text('minConfidence');
  if (confidence !== null && !(Number(confidence) >= 0 && Number(confidence) <= 1))
    throw usage('--min-confidence', '0 … 1');
  return {
    output: output ?? '-',
    policy: text('policy') ?? 'public-notice',
    key: text('key'),
    types: typesOf(text('types')),
    minConfidence: confidence === null ? null : Number(confidence),
    k: k === null ? null : Number(k),
    quasi: names ?? (k === null ? null : []),
    sensitive: text('sensitive'),
    suppress,
    reverse: raw['reverse'] === true,
    json: raw['json'] === true,
    filter,
    escaped: raw['escaped'] === true,
    columns: columnNames(raw['columns']),
  };
}

/** The masked forms are asked for as well, so that what is done already is left alone. */
function typesOf(value: string | null): ReadonlySet<FindingType> | null {
  if (value === null) return null;
  const asked = value.split(',').map((type) => type.trim().toUpperCase()) as PiType[];
  if (!asked.every((type) => PI_TYPES.includes(type))) throw usage('--types', PI_TYPES.join(', '));
  return new Set<FindingType>(asked.flatMap((type): FindingType[] => [type, `MASKED_${type}`]));
}

function usage(option: string, detail: string) {
  return redactError('PZ_REDACT_USAGE', { option, detail });
}
