import { OpenAPIHono } from '@hono/zod-openapi';
import type { RouteConfig } from '@hono/zod-openapi';
import { Problem } from './problem.ts';
import type { AnyRoute } from './route.ts';

type Json = { readonly [key: string]: unknown };

/** OpenAPI 3.1 of the routes, made from the schemas they are checked with. */
export function openApiDocument(routes: readonly AnyRoute[]): Json {
  const app = new OpenAPIHono();
  const registry = app.openAPIRegistry;
  registry.register('Problem', Problem);
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'pz_session' });
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer', bearerFormat: 'pzt_…' });
  for (const route of routes) registry.registerPath(pathOf(route));
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: '屏障 Pingzhang',
      version: '1',
      description:
        'Writes by cookie need X-PZ-CSRF (from GET /api/session). Writes take Idempotency-Key. Edits need If-Match. Lists: ?after=CURSOR&limit=50.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  }) as unknown as Json;
}

function pathOf(route: AnyRoute): RouteConfig {
  const { method, path, summary, tag, may } = route;
  const writes = method !== 'get';
  const open = may === 'public';
  const headers = [
    ...(writes && !open && route.idempotent !== false
      ? [{ name: 'Idempotency-Key', in: 'header' as const, schema: { type: 'string' as const } }]
      : []),
    ...(route.edits === true
      ? [{ name: 'If-Match', in: 'header' as const, required: true, schema: { type: 'string' as const } }]
      : []),
    ...(route.upload === undefined
      ? []
      : [{ name: 'X-PZ-File-Name', in: 'header' as const, required: true, schema: { type: 'string' as const } }]),
  ];
  return {
    method,
    path,
    tags: [tag],
    operationId: `${method}${path.replace(/[^a-zA-Z]+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    summary: `${summary.zh} / ${summary.en}`,
    ...(may !== 'public' && { description: `may: ${may}` }),
    security: open ? [] : may === 'signed-in' ? [{ session: [] }] : [{ session: [] }, { token: [] }],
    parameters: headers,
    request: {
      ...(route.params && { params: route.params }),
      ...(route.query && { query: route.query }),
      ...bodyOf(route),
    } as never,
    responses: responsesOf(route),
  };
}

function bodyOf(route: AnyRoute): Json {
  if (route.upload !== undefined)
    return { body: { required: true, content: { [route.upload]: { schema: { type: 'string', format: 'binary' } } } } };
  if (route.body === undefined) return {};
  const type = route.form === true ? 'application/x-www-form-urlencoded' : 'application/json';
  return { body: { required: true, content: { [type]: { schema: route.body } } } };
}

function responsesOf(route: AnyRoute): RouteConfig['responses'] {
  const { method, may, stream, answer } = route;
  const good =
    route.status ??
    (stream === undefined && answer === undefined ? 204 : method === 'post' && stream === undefined ? 201 : 200);
  const content =
    stream !== undefined
      ? { [stream]: { schema: { type: 'string' as const, format: 'binary' } } }
      : answer === undefined
        ? undefined
        : { 'application/json': { schema: answer } };
  const checked = route.params ?? route.query ?? route.body;
  const bad = new Set([
    ...(checked === undefined ? [] : [400]),
    ...(may === 'public' ? [] : [401, 403]),
    ...(route.body === undefined ? [] : [413, 415]),
    ...(route.fails ?? []),
    422,
    429,
    500,
    503,
  ]);
  const problem = { description: 'Problem', content: { 'application/problem+json': { schema: Problem } } };
  return {
    [good]: { description: 'OK', ...(content && { content }) },
    ...Object.fromEntries([...bad].toSorted((a, b) => a - b).map((status) => [status, problem])),
  };
}
