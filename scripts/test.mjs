// Runs every *.test.ts (or those under the folders named) through node's own runner, against the sources.
import { spawnSync } from 'node:child_process';
import { globSync } from './glob.mjs';

const folders = process.argv.slice(2);
const files = globSync(folders.length > 0 ? folders : ['.'], /\.test\.ts$/);
const { status } = spawnSync(
  process.execPath,
  ['--conditions=source', '--import', 'tsx', '--test', '--test-reporter=spec', ...files],
  { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '' } },
);
process.exitCode = status ?? 1;
