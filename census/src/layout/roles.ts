import type { ColumnVerdict, FindingType } from '@pingzhang/engine/model';
import { isMasked } from '@pingzhang/engine/model';
import type { CrimeCategory } from '../kernel/flags.ts';
import type { ColumnOp, LayoutColumn } from '../kernel/layout.ts';
import { censusError } from '../errors.ts';

/** The part of the law pack the census needs: the category of each type, and heading words that name one by themselves. */
export interface CategoryTable {
  readonly ofType: { readonly [type: string]: CrimeCategory };
  /** Longest match wins; words are lower case. */
  readonly ofHeading: readonly (readonly [word: string, category: CrimeCategory])[];
}

const OPS: { readonly [type: string]: ColumnOp } = {
  ID_CARD: 'id',
  ID_CARD_15: 'id',
  PHONE: 'phone',
  BANK_CARD: 'bank',
  NAME: 'name',
};

/** What the scan does with a column of this type; a masked column identifies nobody and carries no item. */
export function columnOfType(type: FindingType | null, header: string | null, table: CategoryTable): LayoutColumn {
  const named = header === null ? null : headingCategory(header, table);
  if (type === null) return { op: named === null ? 'skip' : 'present', category: named, header };
  if (isMasked(type)) return { op: 'skip', category: null, header };
  return { op: OPS[type] ?? 'present', category: named ?? table.ofType[type] ?? 'other', header };
}

function headingCategory(header: string, { ofHeading }: CategoryTable): CrimeCategory | null {
  const text = header.toLowerCase();
  let best: readonly [string, CrimeCategory] | null = null;
  for (const row of ofHeading) if (text.includes(row[0]) && row[0].length > (best?.[0].length ?? 0)) best = row;
  return best?.[1] ?? null;
}

export function columnsOf(verdicts: readonly ColumnVerdict[], table: CategoryTable): LayoutColumn[] {
  return verdicts.map(({ type, header }) => columnOfType(type, header, table));
}

/** Names people may use in `--map`, beside the detector types themselves. */
const ROLES: { readonly [name: string]: FindingType | null } = {
  id: 'ID_CARD',
  phone: 'PHONE',
  bank: 'BANK_CARD',
  name: 'NAME',
  address: 'ADDRESS',
  email: 'EMAIL',
  skip: null,
};

/**
 * Reads `3=phone` or `4=ID_CARD`; columns count from 1.
 * @throws PZ_CENSUS_MAP
 */
export function parseMap(
  map: string,
  types: readonly FindingType[],
  table: CategoryTable,
): readonly [column: number, LayoutColumn] {
  const [, column, role] = /^(\d{1,3})=(\w+)$/.exec(map) ?? [];
  const type =
    role === undefined ? undefined : (ROLES[role.toLowerCase()] ?? types.find((t) => t === role.toUpperCase()));
  const skip = role?.toLowerCase() === 'skip';
  if (column === undefined || Number(column) < 1 || (type === undefined && !skip))
    throw censusError('PZ_CENSUS_MAP', { map });
  return [Number(column) - 1, skip ? { op: 'skip', category: null, header: null } : columnOfType(type!, null, table)];
}
