import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemaTypes, type } from './schema-types.ts';

test('schemas as types', () => {
  assert.equal(type({ type: 'string' }), 'string');
  assert.equal(type({ type: ['string', 'null'] }), '(string | null)');
  assert.equal(type({ type: 'string', nullable: true }), '(string | null)');
  assert.equal(type({ type: 'array', items: { type: 'string', enum: ['a', 'b'] } }), '("a" | "b")[]');
  assert.equal(
    type({ type: 'array', items: { $ref: '#/components/schemas/Task' } }),
    "components['schemas']['Task'][]",
  );
  assert.equal(
    type({ type: 'object', properties: { a: { type: 'integer' }, 'b-c': { type: 'boolean' } }, required: ['a'] }),
    "{ a: number; 'b-c'?: boolean }",
  );
  assert.equal(type({ type: 'object', additionalProperties: { type: 'number' } }), '{ [key: string]: number }');
  assert.equal(
    type({ allOf: [{ $ref: '#/components/schemas/Line' }], properties: { x: { const: 1 } }, required: ['x'] }),
    "(components['schemas']['Line'] & { x: 1 })",
  );
  assert.equal(
    type({ allOf: [{ $ref: '#/components/schemas/A' }, { type: ['string', 'null'] }] }),
    "(components['schemas']['A'] | null)",
  );
  assert.equal(
    type({ anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] }),
    "(components['schemas']['A'] | null)",
  );
  assert.equal(type({ type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }] }), '[number, string]');
  assert.equal(type({}), 'unknown');
});

test('a document as openapi-fetch reads it', () => {
  const made = schemaTypes({
    paths: {
      '/api/tasks/{id}': {
        get: {
          parameters: [
            { in: 'path', name: 'id', required: true, schema: { type: 'string' } },
            { in: 'query', name: 'after', schema: { type: 'string' } },
          ],
          responses: {
            '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Task' } } } },
            '204': {},
          },
        },
        post: { requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } } },
      },
    },
    components: { schemas: { Task: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } } },
  });
  assert.ok(made.includes("'/api/tasks/{id}': {"));
  assert.ok(
    made.includes(
      'get: { parameters: { query?: { after?: string }; header?: never; path: { id: string }; cookie?: never }; requestBody?: never;',
    ),
  );
  assert.ok(
    made.includes(
      "200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } }",
    ),
  );
  assert.ok(made.includes('204: { headers: { [name: string]: unknown }; content?: never }'));
  assert.ok(made.includes("requestBody: { content: { 'application/json': { [key: string]: unknown } } }"));
  assert.ok(made.includes('    Task: { id: string };'));
});
