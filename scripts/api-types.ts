// Types of the HTTP API for the console: the server's OpenAPI 3.1 document in, the `paths` that openapi-fetch reads out.
//   node --conditions=source --import tsx scripts/api-types.ts            writes console/src/api/schema.d.ts
//   node --conditions=source --import tsx scripts/api-types.ts --check    fails when it is not what it would write
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '../server/src/http/openapi.ts';
import { ROUTES } from '../server/src/nouns/index.ts';
import { schemaTypes } from './api-types/schema-types.ts';

const TARGET = fileURLToPath(new URL('../console/src/api/schema.d.ts', import.meta.url));
const MADE = TARGET.replace(/d\.ts$/, 'made.d.ts');

writeFileSync(MADE, schemaTypes(openApiDocument(ROUTES)));
spawnSync('npx', ['--no-install', 'oxfmt', '--write', MADE], { stdio: 'ignore' });
const made = readFileSync(MADE, 'utf8');
rmSync(MADE);
if (!process.argv.includes('--check')) writeFileSync(TARGET, made);
else if (readFileSync(TARGET, 'utf8') !== made) {
  process.stderr.write('console/src/api/schema.d.ts is not what the server says: run scripts/api-types.ts\n');
  process.exitCode = 1;
}
