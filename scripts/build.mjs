// Compiles the packages and the law pack. `tsc -b` rebuilds only what changed.
import { spawnSync } from 'node:child_process';
import { buildLawPack } from './law-pack.mjs';

const { status } = spawnSync('npx', ['--no-install', 'tsc', '-b', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
buildLawPack();
