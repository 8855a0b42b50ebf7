// Builds the console with Vite when one of its sources, or the engine it runs in a worker, is newer than what stands.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from './glob.mjs';

const BUILT = join('console', 'dist', 'index.html');
const SINGLE = ['index.html', 'vite.config.ts', 'package.json'].map((name) => join('console', name));

export function buildConsole() {
  if (!existsSync(SINGLE[0]) || isFresh()) return;
  const { status } = spawnSync('npx', ['--no-install', 'vite', 'build', 'console', '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function isFresh() {
  if (!existsSync(BUILT)) return false;
  const built = statSync(BUILT).mtimeMs;
  const folders = [join('console', 'src'), join('console', 'public'), join('engine', 'src')].filter((folder) =>
    existsSync(folder),
  );
  const sources = [
    ...SINGLE.filter((file) => existsSync(file)),
    ...globSync(folders, /(?<!\.test)\.(tsx?|css|json|svg|png|html)$/),
  ];
  return sources.every((file) => statSync(file).mtimeMs <= built);
}
