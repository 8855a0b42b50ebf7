import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchAppends } from './append.ts';
import { print } from './figures.ts';
import { benchVerification } from './verify.ts';

const rounds = Number(process.argv[2] ?? 7);
const batches = Number(process.argv[3] ?? 16);
const folder = mkdtempSync(join(tmpdir(), 'bench-ledger-'));
try {
  print(`Node ${process.version}`);
  await benchAppends(folder, rounds, batches);
  await benchVerification(rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
