// Compiles the packages and the law pack. `tsc -b` rebuilds only what changed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { globSync } from './glob.mjs';
import { buildLawPack } from './law-pack.mjs';
import { buildVerifiers } from '../ledger/verifier/build.mjs';
import { buildConsole } from './build-console.mjs';

const { status } = spawnSync('npx', ['--no-install', 'tsc', '-b', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
// What a room reads beside its code (ready-made policies, migrations) goes where the compiled code looks for it.
for (const { path: room } of JSON.parse(readFileSync('tsconfig.build.json', 'utf8')).references) {
  for (const file of globSync([join(room, 'src')], /\.(yaml|sql)$/)) {
    const target = join(room, 'dist', relative(join(room, 'src'), file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
}
buildLawPack();
buildVerifiers();
buildConsole();
