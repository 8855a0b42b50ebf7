import type { Place } from '@pingzhang/engine/model';

/** An id no other table of the same read has: file, members and a name or number within. */
export function tableId(place: Place, name?: string | number): string {
  return [place.file, ...(place.inside ?? []), ...(name === undefined ? [] : [String(name)])].join('\u001f');
}
