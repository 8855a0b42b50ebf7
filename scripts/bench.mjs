// `npm run bench -- NAME [ARGS]` runs bench/NAME.ts with the peers it compares against; without a name, lists them.
import { existsSync, readdirSync } from 'node:fs';
import { ensureReady, run } from './ensure.mjs';

const [name, ...args] = process.argv.slice(2);
const names = readdirSync('bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
if (name === undefined || !names.includes(name)) {
  process.stderr.write(`npm run bench -- ${names.join(' | ')}\n`);
  process.exit(2);
}
ensureReady();
// Not `npm ci`: the lock file names native peers of this platform only.
if (!existsSync('bench/node_modules'))
  run('npm', ['install', '--prefix', 'bench', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']);
run(process.execPath, ['--expose-gc', '--import', 'tsx', `bench/${name}.ts`, ...args]);
