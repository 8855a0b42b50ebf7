import { z } from '@hono/zod-openapi';
import { serverError } from '../errors.ts';

/** Query of every list. `after` is the `next` of the page before. */
export const pageQuery = z.object({
  after: z.string().max(512).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** `{ items, next }` of a named item. */
export function pageOf<T extends z.ZodType>(name: string, item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() }).openapi(`${name}Page`);
}

type Key = string | number | null;

export const cursorOf = (key: readonly Key[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The last row's key of the page before; null at the start. Throws PZ_INPUT_INVALID. */
export function keyAfter(after: string | undefined, length: number): readonly Key[] | null {
  if (after === undefined) return null;
  let key: unknown = null;
  try {
    key = JSON.parse(Buffer.from(after, 'base64url').toString());
  } catch {
    // Said below.
  }
  const fine = (part: unknown): boolean =>
    part === null || typeof part === 'number' || (typeof part === 'string' && !part.includes('\0'));
  if (!Array.isArray(key) || key.length !== length || !key.every(fine))
    throw serverError('PZ_INPUT_INVALID', { where: 'after' });
  return key as Key[];
}

/** Rows were asked for with `limit + 1`: one more says there is a next page. */
export function pageFrom<R, T>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => readonly Key[],
  show: (row: R) => T,
): { items: T[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(show), next: rows.length > limit && last !== undefined ? cursorOf(keyOf(last)) : null };
}
