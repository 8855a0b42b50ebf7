#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  process.stderr.write('PZ_NOT_BUILT: the program has not been built; run "npm run build" in the project root.\n');
  process.exitCode = 3;
}
