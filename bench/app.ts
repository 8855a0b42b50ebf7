// Scans the largest sample of the registry against class listing by dexdump with tracker patterns (as exodus-standalone
// works) and against apktool, alternated; then the peak memory on a synthetic package of 200 MB with many dex files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { findSdksIn, lawSdks, SAMPLE, zipOf } from './app-support.ts';

const PATTERNS = '../shared/appcheck/sdk/exodus-trackers.trimmed.json';
const rounds = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'bench-app-'));

if (process.argv[2] === '--memory') {
  const big = process.argv[3]!;
  const began = performance.now();
  const { classes } = findSdksIn(big);
  process.stdout.write(
    `${classes} classes in ${((performance.now() - began) / 1000).toFixed(1)} s, peak ${Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024)} MB\n`,
  );
  process.exit(0);
}

if (!existsSync(SAMPLE)) throw new Error(`no ${SAMPLE}`);
const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** The names of classes as dexdump tells them, and every pattern over them. */
function byDexdump(): number {
  const { status, stdout } = spawnSync(
    'sh',
    [
      '-c',
      `cd ${folder} && unzip -qo ${SAMPLE} 'classes*.dex' && dexdump classes*.dex | sed -n "s/^  Class descriptor  : 'L\\(.*\\);'/\\1/p"`,
    ],
    { maxBuffer: 1 << 30, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error('dexdump failed');
  const names = [...new Set(stdout.split('\n').map((name) => name.replaceAll('/', '.')))];
  return patterns.filter((pattern) => names.some((name) => pattern.test(name))).length;
}

const patterns = existsSync(PATTERNS)
  ? Object.values(
      (JSON.parse(readFileSync(PATTERNS, 'utf8')) as { trackers: { code_signature?: string }[] }).trackers,
    ).flatMap(({ code_signature: code }) => (code ? [new RegExp(code)] : []))
  : lawSdks().flatMap(({ classes = [] }) => classes.map((prefix) => new RegExp(prefix.replaceAll('.', '\\.'))));

const seconds = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
};
/** The least of several: what the machine does beside only ever adds. */
const least = (values: readonly number[]): number => Math.min(...values);
const times: Record<'pingzhang' | 'dexdump' | 'apktool', number[]> = { pingzhang: [], dexdump: [], apktool: [] };
for (let i = 0; i < 3; i++) findSdksIn(SAMPLE);
for (let round = 0; round < rounds; round++) {
  times.pingzhang.push(seconds(() => findSdksIn(SAMPLE)));
  if (has('dexdump')) times.dexdump.push(seconds(byDexdump));
  if (has('apktool') && round === 0)
    times.apktool.push(
      seconds(() => spawnSync('apktool', ['d', '-f', '-o', join(folder, 'out'), SAMPLE], { stdio: 'ignore' })),
    );
}
const own = least(times.pingzhang);
process.stdout.write(`pingzhang ${own.toFixed(2)} s\n`);
for (const peer of ['dexdump', 'apktool'] as const)
  process.stdout.write(
    times[peer].length === 0
      ? `${peer}: not installed\n`
      : `${peer} ${least(times[peer]).toFixed(2)} s: ${(least(times[peer]) / own).toFixed(1)} times\n`,
  );

// The sample's code again and again until it is 100 MB of dex, and as much again that is no code.
const big = join(folder, 'big.apk');
writeFileSync(big, zipOf(SAMPLE, { dexBytes: 100e6, otherBytes: 160e6 }, { deflateRawSync, inflateRawSync }));
const { stdout } = spawnSync(process.execPath, [...process.execArgv, process.argv[1]!, '--memory', big], {
  encoding: 'utf8',
});
process.stdout.write(`synthetic ${Math.round(readFileSync(big).length / 1e6)} MB: ${stdout}`);
rmSync(folder, { recursive: true });
