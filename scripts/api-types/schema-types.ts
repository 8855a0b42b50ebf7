/** As much of an OpenAPI 3.1 document as types are made of. */
export interface OpenApi {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly description?: string;
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  readonly required?: boolean;
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: Body;
  readonly responses?: Readonly<Record<string, Body>>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** The file `schema.d.ts`: `paths` by path and method, `components` by name. The same document gives the same bytes. */
export function schemaTypes(document: OpenApi): string {
  const paths = sorted(document.paths ?? {}).map(([path, item]) => `  ${quote(path)}: ${pathItem(item)};`);
  const schemas = sorted(document.components?.schemas ?? {}).map(
    ([name, schema]) => `    ${key(name)}: ${type(bare(schema))};`,
  );
  return [
    '// Made by scripts/api-types.ts from the API’s own document. Do not edit.',
    '',
    'export interface paths {',
    ...paths,
    '}',
    '',
    'export interface components {',
    '  schemas: {',
    ...schemas,
    '  };',
    '}',
    '',
  ].join('\n');
}

function pathItem(item: Readonly<Record<string, unknown>>): string {
  const shared = (item['parameters'] as Operation['parameters']) ?? [];
  const lines = METHODS.map((method) => {
    const operation = item[method] as Operation | undefined;
    return operation === undefined ? `${method}?: never` : `${method}: ${operationType(operation, shared)}`;
  });
  return `{ ${[`parameters: ${parameters(shared)}`, ...lines].join('; ')} }`;
}

function operationType(operation: Operation, shared: NonNullable<Operation['parameters']>): string {
  const { requestBody, responses = {} } = operation;
  const body =
    requestBody?.content === undefined
      ? 'requestBody?: never'
      : `requestBody${requestBody.required === true ? '' : '?'}: { content: ${content(requestBody)} }`;
  // Errors are one shape and are thrown: naming them at every path would treble the file.
  const answers = sorted(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, answer]) => `${/^\d+$/.test(status) ? status : quote(status)}: ${responseType(answer)}`);
  return `{ parameters: ${parameters([...shared, ...(operation.parameters ?? [])])}; ${body}; responses: { ${answers.join('; ')} } }`;
}

function responseType(answer: Body): string {
  const headers = 'headers: { [name: string]: unknown }';
  return answer.content === undefined
    ? `{ ${headers}; content?: never }`
    : `{ ${headers}; content: ${content(answer)} }`;
}

function content({ content: types = {} }: Body): string {
  const entries = sorted(types).map(
    ([name, { schema }]) => `${quote(name)}: ${schema === undefined ? 'unknown' : type(schema)}`,
  );
  return `{ ${entries.join('; ')} }`;
}

function parameters(list: NonNullable<Operation['parameters']>): string {
  const places = ['query', 'header', 'path', 'cookie'].map((place) => {
    const here = list.filter((parameter) => parameter.in === place);
    if (here.length === 0) return `${place}?: never`;
    const needed = here.some(({ required }) => required === true);
    const fields = here.map(
      ({ name, required, schema }) =>
        `${key(name)}${required === true ? '' : '?'}: ${schema === undefined ? 'string' : type(schema)}`,
    );
    return `${place}${needed ? '' : '?'}: { ${fields.join('; ')} }`;
  });
  return `{ ${places.join('; ')} }`;
}

/** A component without the null that is of one of its uses only: where it may be null, the use says so. */
function bare(schema: Schema): Schema {
  if (!Array.isArray(schema.type)) return schema;
  const types = schema.type.filter((one: string) => one !== 'null');
  const values = schema.enum === undefined ? {} : { enum: schema.enum.filter((value) => value !== null) };
  return { ...schema, type: types.length === 1 ? types[0]! : types, ...values };
}

/** A schema as a TypeScript type. What the words of a schema do not settle is `unknown`. */
export function type(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const named = `components['schemas'][${quote(schema.$ref.replace(/^#\/components\/schemas\//, ''))}]`;
    return schema.nullable === true ? `(${named} | null)` : named;
  }
  const inner = bareType(schema);
  return schema.nullable === true && !/\bnull\b/.test(inner) ? `(${inner} | null)` : inner;
}

function bareType(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map((value) => JSON.stringify(value)));
  const parts = schema.oneOf ?? schema.anyOf;
  if (parts !== undefined) return union(parts.map(type));
  if (schema.allOf !== undefined) {
    // How a named schema is made nullable: `allOf: [{ $ref }, { type: ['string', 'null'] }]`.
    const [named, also, ...more] = schema.allOf;
    if (named?.$ref !== undefined && also !== undefined && more.length === 0 && isNullOr(also))
      return `(${type(named)} | null)`;
    const own = schema.properties === undefined ? [] : [objectType(schema)];
    return `(${[...schema.allOf.map(type), ...own].join(' & ')})`;
  }
  if (Array.isArray(schema.type)) return union(schema.type.map((one: string) => bareType({ ...schema, type: one })));
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array':
      if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(type).join(', ')}]`;
      return `${wrap(schema.items === undefined ? 'unknown' : type(schema.items))}[]`;
    case 'object':
    case undefined:
      return schema.type === undefined && schema.properties === undefined ? 'unknown' : objectType(schema);
    default:
      return 'unknown';
  }
}

const isNullOr = ({ $ref, type: types, properties }: Schema): boolean =>
  $ref === undefined && properties === undefined && Array.isArray(types) && types.includes('null');

function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties).map(
    ([name, schema]) => `${key(name)}${required.includes(name) ? '' : '?'}: ${type(schema)}`,
  );
  if (fields.length === 0 && additionalProperties !== false) {
    const value = typeof additionalProperties === 'object' ? type(additionalProperties) : 'unknown';
    return `{ [key: string]: ${value} }`;
  }
  return fields.length === 0 ? 'Record<string, never>' : `{ ${fields.join('; ')} }`;
}

const union = (types: readonly string[]): string => {
  const distinct = [...new Set(types)];
  return distinct.length === 1 ? distinct[0]! : `(${distinct.join(' | ')})`;
};
const wrap = (text: string): string => (/ [|&] /.test(text) && !/^[({]/.test(text) ? `(${text})` : text);
const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));
const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
