import { isMasked } from '@pingzhang/engine/model';
import type { FindingType, PiType } from '@pingzhang/engine/model';
import type { TypeRow } from '../../report.ts';
import { both } from './markup.ts';
import type { Markup } from './markup.ts';

export type TypeRows = ReadonlyMap<PiType, TypeRow>;

export const typeRows = (types: readonly TypeRow[]): TypeRows => new Map(types.map((row) => [row.type, row]));

/** A type's name in both languages; a masked value says so. */
export function nameOf(type: FindingType, rows: TypeRows): Markup {
  const bare = (isMasked(type) ? type.slice('MASKED_'.length) : type) as PiType;
  return both((say, language) => {
    const name = rows.get(bare)?.[language] ?? bare;
    return isMasked(type) ? say.maskedType(name) : name;
  });
}

/** The class a hit is tinted with. */
export function kindOf(type: FindingType, rows: TypeRows): string {
  return isMasked(type) ? 'masked' : (rows.get(type)?.sensitivity ?? 'ordinary');
}
