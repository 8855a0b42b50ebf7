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

/** Class listing by dexdump and every pattern over every class, in Python, as the tracker detection of Exodus goes about it. */
const PEER = `
import glob, json, re, subprocess, sys
names = set()
for dex in glob.glob(sys.argv[1] + '/classes*.dex'):
    for line in subprocess.run(['dexdump', dex], capture_output=True, text=True, errors='replace').stdout.splitlines():
        found = re.match(r"^  Class descriptor  : 'L(.*);'$", line)
        if found: names.add(found.group(1).replace('/', '.'))
print(sum(1 for pattern in json.load(open(sys.argv[2])) if any(re.search(pattern, name) for name in names)))
`;
function byDexdump(): void {
  const unpacked = spawnSync('unzip', ['-qo', SAMPLE, 'classes*.dex', '-d', folder]);
  writeFileSync(join(folder, 'patterns.json'), JSON.stringify(patterns));
  const { status, stderr } = spawnSync('python3', ['-c', PEER, folder, join(folder, 'patterns.json')], {
    encoding: 'utf8',
  });
  if (unpacked.status !== 0 || status !== 0) throw new Error(`the peer failed: ${stderr}`);
}

const patterns = existsSync(PATTERNS)
  ? Object.values(
      (JSON.parse(readFileSync(PATTERNS, 'utf8')) as { trackers: { code_signature?: string }[] }).trackers,
    ).flatMap(({ code_signature: code }) => (code ? [code] : []))
  : lawSdks().flatMap(({ classes = [] }) => classes.map((prefix) => prefix.replaceAll('.', '\\.')));

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
