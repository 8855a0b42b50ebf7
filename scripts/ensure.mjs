// Makes a fresh clone ready with only Node and npm: installs what the lock file names and compiles what changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** Runs a command and ends the process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  if (status !== 0) process.exit(status ?? 1);
}

export function ensureNode() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const wanted = engines.node.match(/\d+/g).map(Number);
  const found = process.versions.node.split('.').map(Number);
  const tooOld = found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1]);
  if (!tooOld) return;
  process.stderr.write(
    `PZ_NODE_TOO_OLD: Node ${process.versions.node} is older than ${engines.node}; install a newer Node.\n` +
      `PZ_NODE_TOO_OLD：Node ${process.versions.node} 低于 ${engines.node}，请安装更新的 Node。\n`,
  );
  process.exit(3);
}

/** npm writes `node_modules/.package-lock.json` at the end of an install: older than the lock file means stale. */
export function ensureInstalled() {
  const marker = 'node_modules/.package-lock.json';
  const fresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!fresh) run('npm', ['ci', '--no-audit', '--no-fund']);
}

export function ensureReady() {
  ensureNode();
  ensureInstalled();
  run(process.execPath, ['scripts/build.mjs']);
}
