/**
 * How the census grows: time, peak memory and spill for files of rising size, each counted in a process of its own, with
 * one worker and with two.
 *
 * npm run bench -- count-scale [ROWS …]       default 10, 20 and 40 million; 150000000 needs 15 GB of disk
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countLeak } from '@pingzhang/census';
import { writeQuotedLeak } from './leak-file.ts';

interface Figures {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
  readonly spillMB: number;
  readonly valid: number;
  readonly people: number;
}

async function count(file: string, workers: number): Promise<Figures> {
  const started = performance.now();
  const counted = await countLeak({
    files: [file],
    categories: { ofType: {}, ofHeading: [] },
    prefixes: new Uint8Array(1000).fill(1, 130, 200),
    identity: 'id-phone',
    map: new Map(),
    seed: 1,
    workers,
    sm3: false,
    listRemoved: false,
    link: false,
    sample: 0,
    jobBytes: 64 << 20,
  });
  counted.directory.remove();
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    seconds: (performance.now() - started) / 1e3,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMB: maxRSS / 1024,
    spillMB: counted.spillBytes / 1e6,
    valid: counted.scan.valid,
    people: counted.dedupe.people,
  };
}

function inOwnProcess(file: string, workers: number): Figures {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, process.argv[1]!, '--count', file, String(workers)],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Figures;
}

async function measure(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  const file = join(folder, 'leak.csv');
  try {
    await writeQuotedLeak(file, rows);
    console.log(`${rows} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
    for (const workers of [1, 2]) {
      const { seconds, cpuSeconds, peakMB, spillMB, valid, people } = inOwnProcess(file, workers);
      console.log(
        `  ${workers} worker(s): ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} CPU-s, ${(rows / 1e6 / cpuSeconds).toFixed(2)} M rows/CPU-s, ` +
          `peak ${peakMB.toFixed(0)} MB, spill ${spillMB.toFixed(0)} MB, valid ${valid}, people ${people}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === '--count') {
  process.stdout.write(JSON.stringify(await count(process.argv[3]!, Number(process.argv[4]))));
} else {
  const sizes = process.argv.slice(2).map(Number);
  for (const rows of sizes.length > 0 ? sizes : [10_000_000, 20_000_000, 40_000_000]) await measure(rows);
}
