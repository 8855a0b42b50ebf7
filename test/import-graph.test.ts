import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { globSync } from '../scripts/glob.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Who may import whom, room by room: the table of ARCHITECTURE.md. Doors are package names with their subpath. */
const MAY_IMPORT: { readonly [room: string]: RegExp } = {
  law: /^$/,
  engine: /^$/,
  readers: /^@pingzhang\/engine\/model$/,
  census: /^@pingzhang\/(engine(\/.*)?|readers)$/,
  ledger: /^@pingzhang\/engine\/(prove|model)$/,
  server: /^@pingzhang\/(engine(\/.*)?|readers(\/app)?|census|ledger|law\/pack\.json)$/,
  console: /^@pingzhang\/engine(\/.*)?$/,
  cli: /^@pingzhang\/(engine(\/.*)?|readers(\/app)?|census|ledger|server|law\/pack\.json)$/,
};
/** Inside the engine a stage sees the model and itself; only the pipeline and the front door know them all. */
const STAGES = ['model', 'detect', 'judge', 'act', 'prove'];
const KNOWS_ALL = new Set(['pipeline.ts', 'index.ts']);

interface Import {
  readonly file: string;
  readonly to: string;
}

function importsOf(room: string): Import[] {
  return globSync([join(ROOT, room)], /\/src\/.*\.tsx?$/)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const found = source.matchAll(
        /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
      );
      return [...found].map((match) => ({ file: relative(ROOT, file), to: (match[1] ?? match[2] ?? match[3])! }));
    });
}

for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
  const imports = importsOf(room);

  test(`${room} imports only the rooms the table allows`, () => {
    const wrong = imports.filter(({ to }) => to.startsWith('@pingzhang/') && !allowed.test(to));
    assert.deepEqual(wrong, []);
  });

  test(`${room} reaches its own files only by relative paths, and no other room by them`, () => {
    const wrong = imports.filter(({ file, to }) => {
      if (!to.startsWith('.')) return false;
      return !relative(join(ROOT, room), join(ROOT, dirname(file), to)).startsWith('src' + sep);
    });
    assert.deepEqual(wrong, []);
  });
}

test('the engine imports nothing from outside: no platform, no package', () => {
  assert.deepEqual(
    importsOf('engine').filter(({ to }) => !to.startsWith('.')),
    [],
  );
});

test('a stage of the engine imports the model and itself only', () => {
  const wrong = importsOf('engine').filter(({ file, to }) => {
    const [stage, rest] = relative('engine/src', file).split(sep) as [string, string | undefined];
    if (rest === undefined) return !KNOWS_ALL.has(stage);
    const [target] = relative('engine/src', join(dirname(file), to)).split(sep) as [string];
    return !STAGES.includes(stage) || (target !== stage && target !== 'model');
  });
  assert.deepEqual(wrong, []);
});

/** Written by scripts/api-types.ts, read by nobody. */
const GENERATED = /console\/src\/api\/schema\.d\.ts$/;

test('no file is longer than 400 lines', () => {
  const rooms = Object.keys(MAY_IMPORT).map((room) => join(ROOT, room));
  const long = globSync([...rooms, join(ROOT, 'scripts'), join(ROOT, 'test'), join(ROOT, 'bench')], /\.(tsx?|mjs)$/)
    .filter((file) => !GENERATED.test(file))
    .map((file) => ({ file: relative(ROOT, file), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 400);
  assert.deepEqual(long, []);
});
