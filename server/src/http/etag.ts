import { serverError } from '../errors.ts';

export const etagOf = (version: number): string => `"${version}"`;

/** The version the caller has seen. Throws PZ_EDIT_UNCONDITIONAL. */
export function ifMatch(request: Request): number {
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(request.headers.get('if-match') ?? '')?.[1];
  if (version === undefined) throw serverError('PZ_EDIT_UNCONDITIONAL');
  return Number(version);
}

/** After an update narrowed to the version seen: no row means somebody was faster. Throws PZ_EDIT_CONFLICT. */
export function changed<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw serverError('PZ_EDIT_CONFLICT');
  return row;
}
