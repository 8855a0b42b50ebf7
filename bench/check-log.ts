/**
 * The whole `check` of a large log against the kernel's own rate over the same lines: CPU time of the program, its start
 * taken off, beside that of the kernel in this process, alternated. A mebibyte of lines again and again, in which one line
 * in so many holds a mobile number; in the last log one line in ten is Chinese.
 *
 * npm run bench -- check-log [MEGABYTES] [ROUNDS] [JOBS]       default 2000, 3, 1
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SPAN_WORDS, structuredScanner } from '@pingzhang/engine/detect';
import { logLines } from './speed/log-lines.ts';

const megabytes = Number(process.argv[2] ?? 2000);
const rounds = Number(process.argv[3] ?? 3);
const jobs = process.argv[4] ?? '1';
const LIMIT_MB = 300;
const kernel = structuredScanner();
const folder = mkdtempSync(join(tmpdir(), 'check-log-'));

interface Run {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
  readonly totals: { readonly records: number; readonly findings: number };
}

/** The program in a process of its own; it says itself what it used. */
function check(path: string): Run {
  const used = `process.on('exit',()=>{const {userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();process.stderr.write('\\nused '+(userCPUTime+systemCPUTime)/1e6+' '+maxRSS/1024)})`;
  const started = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(used)}`,
      'cli/bin/pingzhang.js',
      'check',
      path,
      '--json',
      '--jobs',
      jobs,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const wall = (performance.now() - started) / 1000;
  const [, cpu, peak] = /used ([\d.]+) ([\d.]+)/.exec(stderr)!;
  const { totals } = JSON.parse(stdout) as { totals: Run['totals'] };
  return { cpu: Number(cpu), wall, peak: Number(peak), totals };
}

const best = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[0]!;
const say = (text: string): boolean => process.stdout.write(text + '\n');

try {
  const nothing = join(folder, 'nothing.log');
  writeFileSync(nothing, 'nothing\n');
  for (const [name, oneIn, chineseIn] of [
    ['one line in 20,000 with a number', 20_000, 0],
    ['one line in 1,000 with a number', 1_000, 0],
    ['one line in 1,000 with a number, one in 10 Chinese', 1_000, 10],
  ] as const) {
    const lines = Buffer.from(logLines(32_000_000, { oneIn, chineseIn }));
    const path = join(folder, 'large.log');
    const file = openSync(path, 'w');
    let size = 0;
    for (; size < megabytes * 1e6; size += lines.length) writeSync(file, lines);
    closeSync(file);
    const runs: Run[] = [];
    const starts: number[] = [];
    const scans: number[] = [];
    let spans = 0;
    kernel.scan(lines);
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage();
      for (let at = 0; at < 4; at++) spans = kernel.scan(lines).length / SPAN_WORDS;
      const { user, system } = process.cpuUsage(before);
      scans.push((user + system) / 4 / lines.length);
      starts.push(check(nothing).cpu);
      runs.push(check(path));
    }
    const kernelRate = 1 / best(scans);
    const cpu = best(runs.map((run) => run.cpu));
    const rate = size / 1e6 / (cpu - best(starts));
    const peak = Math.max(...runs.map((run) => run.peak));
    const { records, findings } = runs[0]!.totals;
    say(`${name}: ${(size / 1e6).toFixed(0)} MB, ${records} records, ${findings} findings, jobs ${jobs}`);
    say(`  kernel alone   ${kernelRate.toFixed(0)} MB per CPU-second, one span in ${(lines.length / spans) | 0} bytes`);
    say(
      `  check          ${rate.toFixed(0)} MB per CPU-second, ${((100 * rate) / kernelRate).toFixed(0)} % of it; ${best(runs.map((run) => run.wall)).toFixed(1)} s elapsed, ${best(starts).toFixed(2)} s CPU to start; at most ${peak.toFixed(0)} MB`,
    );
    rmSync(path);
    if (peak >= LIMIT_MB) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
