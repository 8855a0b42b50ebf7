import type { Config } from '../config.ts';
import { serverError } from '../errors.ts';
import { hasUnstorableText, readBody } from './limits.ts';
import type { AnyRoute } from './route.ts';
import type { z } from './route.ts';

type BodyLimits = Pick<Config, 'bodyLimit' | 'patience'>;

export interface Inputs {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Checks path, query and body against the route's schemas. Throws PZ_INPUT_INVALID naming the fields, never what stood there. */
export async function inputsOf(
  route: AnyRoute,
  request: Request,
  params: Record<string, string>,
  limits: BodyLimits,
): Promise<Inputs & { readonly raw: string }> {
  const query = new URL(request.url).searchParams;
  const raw = route.body === undefined ? '' : await bodyText(route, request, limits);
  return {
    params: check(route.params, params, 'path'),
    query: check(route.query, Object.fromEntries(query), 'query'),
    body: route.body === undefined ? undefined : check(route.body, decode(route, raw), 'body'),
    raw,
  };
}

function check(schema: z.ZodType | undefined, value: unknown, place: string): unknown {
  if (schema === undefined) return undefined;
  if (hasUnstorableText(value)) throw serverError('PZ_INPUT_INVALID', { where: place });
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  // Names of fields come from the schema, except unknown ones, which somebody made up.
  const where = result.error.issues
    .slice(0, 5)
    .map(({ path, code }) => [place, ...path.map((part) => String(part).slice(0, 40))].join('.') + ` (${code})`);
  throw serverError('PZ_INPUT_INVALID', { where: where.join(', ') });
}

async function bodyText(route: AnyRoute, request: Request, { bodyLimit, patience }: BodyLimits): Promise<string> {
  const wanted = route.form === true ? 'application/x-www-form-urlencoded' : 'application/json';
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== wanted) throw serverError('PZ_MEDIA_TYPE', { wanted });
  return readBody(request, route.limit ?? bodyLimit, patience.body);
}

function decode(route: AnyRoute, raw: string): unknown {
  if (route.form === true) return Object.fromEntries(new URLSearchParams(raw));
  try {
    return JSON.parse(raw, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch (error) {
    throw serverError('PZ_INPUT_INVALID', { where: 'body (not JSON)' }, error);
  }
}
