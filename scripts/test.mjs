// Runs every *.test.ts (or those under the folders named) through node's own runner, against the sources.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { globSync } from './glob.mjs';

const folders = process.argv.slice(2);
const files = globSync(folders.length > 0 ? folders : ['.'], /\.test\.ts$/);
// Node leaves one processor idle; many of our tests wait for another program.
const atOnce = Math.max(2, availableParallelism());
const { status } = spawnSync(
  process.execPath,
  [
    '--conditions=source',
    '--import',
    'tsx',
    '--test',
    `--test-concurrency=${atOnce}`,
    '--test-reporter=spec',
    ...files,
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '' } },
);
process.exitCode = status ?? 1;
