import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ROUTES } from '../nouns/index.ts';
import { reachOf } from '../policies/policy.ts';
import { isAction, permissionOf } from '../policies/index.ts';
import { ROLES } from '../policies/roles.ts';
import { useServer } from '../testing/start.ts';
import { openApiDocument } from './openapi.ts';
import type { AnyRoute } from './route.ts';

const server = useServer();

type Schema = { readonly [key: string]: unknown };
const DOCUMENT = openApiDocument(ROUTES) as unknown as {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: Schema } };
};

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: { readonly [type: string]: { readonly schema: Schema } } };
}

/** What breaks programs that glue texts together, and what databases and logs stumble over. */
const NASTY = [
  "'; drop table person; --",
  "' or '1'='1",
  '" or ""="',
  '%27%20or%201=1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  '\u0000',
  '\ud800',
  '\u2028\u202e',
  '${7*7}{{7*7}}',
  '1e309',
  '-1',
  '9223372036854775808',
  'null',
  '',
  '𠮷'.repeat(300),
];

/** Values a schema describes, most of the time; otherwise anything. */
function valueOf(schema: Schema | undefined, depth = 0): fc.Arbitrary<unknown> {
  const anything = fc.oneof(
    fc.constantFrom<unknown>(...NASTY, null, true, -1, 2 ** 53, [], {}),
    fc.jsonValue({ maxDepth: 2 }),
  );
  if (schema === undefined || depth > 6) return anything;
  const reference = schema['$ref'];
  if (typeof reference === 'string')
    return valueOf(DOCUMENT.components.schemas[reference.split('/').at(-1)!], depth + 1);
  const either = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  const known =
    either === undefined
      ? schema['allOf'] === undefined
        ? typed(schema, depth)
        : valueOf((schema['allOf'] as readonly Schema[])[0], depth + 1)
      : fc.oneof(...either.map((one) => valueOf(one, depth + 1)));
  return fc.oneof({ arbitrary: known, weight: 9 }, { arbitrary: anything, weight: 1 });
}

function typed(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if ('const' in schema) return fc.constant(schema['const']);
  const type = Array.isArray(schema['type']) ? (schema['type'] as string[])[0] : schema['type'];
  if (type === 'object') {
    const properties = Object.entries((schema['properties'] ?? {}) as { readonly [name: string]: Schema });
    const model = Object.fromEntries(properties.map(([name, inner]) => [name, valueOf(inner, depth + 1)]));
    return fc.record(model, {
      requiredKeys: (schema['required'] as string[] | undefined)?.filter((name) => name in model) ?? [],
    });
  }
  if (type === 'array') return fc.array(valueOf(schema['items'] as Schema | undefined, depth + 1), { maxLength: 3 });
  if (type === 'integer' || type === 'number')
    return fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer(), fc.constantFrom(2 ** 31, 2 ** 53, -(2 ** 63), 0.5));
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return fc.oneof(
    fc.constantFrom(...NASTY),
    fc.constantFrom(
      '2026-11-20',
      '2026-11-20T00:00:00.000Z',
      'D-APP-1',
      'abc-def',
      '00000000-0000-7000-8000-000000000000',
    ),
    fc.string({ maxLength: 40, unit: 'binary' }),
  );
}

/** Somebody who gets past the door. */
function somebody({ may }: AnyRoute) {
  if (may === 'public') return server.anybody;
  const role = ROLES.find(
    (one) => may === 'signed-in' || (isAction(may) && reachOf(permissionOf(may), [one]) !== null),
  );
  return server.tenant.as(role!);
}

test('no input of any route ends in a fault: the document fuzzed, with SQL, script and rubbish in every field', async () => {
  const faults: string[] = [];
  for (const route of ROUTES) {
    // The session is what the rest is sent with; a backup takes long.
    if (route.path === '/api/session' && route.method === 'delete') continue;
    const operation = DOCUMENT.paths[route.path]![route.method]!;
    const parameters = operation.parameters ?? [];
    const inputs = fc.record({
      path: fc.record(
        Object.fromEntries(parameters.filter((one) => one.in === 'path').map((one) => [one.name, valueOf(one.schema)])),
      ),
      query: fc.record(
        Object.fromEntries(
          parameters.filter((one) => one.in === 'query').map((one) => [one.name, valueOf(one.schema)]),
        ),
        { requiredKeys: [] },
      ),
      body: valueOf(Object.values(operation.requestBody?.content ?? {})[0]?.schema),
    });
    const who = somebody(route);
    const once = async ({ path, query, body }: { path: object; query: object; body: unknown }): Promise<void> => {
      const texts = (values: object) =>
        Object.entries(values).map(([name, value]): [string, string] => [name, plain(value)]);
      const formOf = (values: object): string =>
        new URLSearchParams(
          texts(values).map(([name, value]): [string, string] => [name, wellFormed(value)]),
        ).toString();
      const filled = texts(path).reduce(
        (at, [name, value]) => at.replace(`{${name}}`, encode(value) || 'x'),
        route.path,
      );
      const search = formOf(query);
      const [type, content] =
        route.form === true
          ? ['application/x-www-form-urlencoded', formOf(Object(body) as object)]
          : [route.upload ?? 'application/json', JSON.stringify(body) ?? 'null'];
      const response = await who.raw(`${filled}?${search}`, {
        method: route.method.toUpperCase(),
        headers: { 'content-type': type, 'if-match': '"1"', 'x-pz-file-name': 'a.txt' },
        ...(route.method !== 'get' && { body: content }),
      });
      const text = await response.text();
      const quiet = response.status === 503 && route.path === '/readyz';
      if (response.status >= 500 && !quiet)
        faults.push(
          `${route.method} ${filled}?${search} ${content.slice(0, 300)}: ${response.status} ${text.slice(0, 200)}`,
        );
      // What was sent comes back as data, never as a page of ours that would run it.
      if (/text\/html/.test(response.headers.get('content-type') ?? '') && /<script>alert|onerror=alert/.test(text))
        faults.push(`script: ${filled}`);
    };
    await Promise.all(fc.sample(inputs, { numRuns: 10, seed: 20_261_122 }).map((one) => once(one)));
  }
  assert.deepEqual(faults, []);
  const { rows } = await server.running.services.pool.query<{ n: number }>('select count(*)::int as n from person');
  assert.ok(rows[0]!.n >= 18, 'nobody was dropped');
});

const plain = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
const encode = (text: string): string => encodeURIComponent(wellFormed(text));
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
