// Peak memory and speed of the whole `check` on one large file: `npm run bench -- check-memory [MB] [csv|log]`.
// Every row is another fabricated person, the hardest case for counting people.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../scripts/examples/people.ts';
import type { Fabricated } from '../scripts/examples/people.ts';

const LIMIT_MB = 300;
const REPORT_RSS = `process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`;

const line = {
  csv: ({ name, id, phone, address }: Fabricated, at: number): string => `${at},${name},${id},${phone},${address}\n`,
  log: ({ phone, name }: Fabricated, at: number): string =>
    `2026-01-05 09:10:${10 + (at % 50)}.${100 + (at % 900)} INFO [http-${at % 64}] order=${10_000_000 + at} took ${at % 97}ms\n` +
    (at % 4 === 0 ? `2026-01-05 09:10:11.000 DEBUG [sms] 发送成功 mobile=${phone} 收件人：${name}\n` : ''),
};

/** Ten thousand people at a time, each batch from its own seed. */
async function fabricate(path: string, kind: keyof typeof line, bytes: number): Promise<void> {
  const file = createWriteStream(path);
  if (kind === 'csv') file.write('序号,姓名,身份证号,手机号码,住址\n');
  for (let at = 0, written = 0, seed = 1; written < bytes; seed++) {
    const text = people(10_000, seed)
      .map((person) => line[kind](person, at++))
      .join('');
    written += Buffer.byteLength(text);
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

const megabytes = Number(process.argv[2] ?? 1024);
const kinds = process.argv[3] === undefined ? (['csv', 'log'] as const) : [process.argv[3] as keyof typeof line];
for (const kind of kinds) {
  const folder = mkdtempSync(join(tmpdir(), 'check-memory-'));
  const path = join(folder, `large.${kind}`);
  await fabricate(path, kind, megabytes * 1e6);
  const started = performance.now();
  const preload = `data:text/javascript,${encodeURIComponent(REPORT_RSS)}`;
  const run = spawnSync(process.execPath, ['--import', preload, 'cli/bin/pingzhang.js', 'check', path, '--json'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const seconds = (performance.now() - started) / 1000;
  const peak = Number(/peak (\d+)/.exec(run.stderr)?.[1]) / 1024;
  const { totals } = JSON.parse(run.stdout) as { totals: { records: number; findings: number; people: object } };
  const figures = { kind, megabytes, seconds: +seconds.toFixed(1), mbPerSecond: +(megabytes / seconds).toFixed(1) };
  process.stdout.write(JSON.stringify({ ...figures, peakMB: Math.round(peak), limitMB: LIMIT_MB, ...totals }) + '\n');
  if (!(peak < LIMIT_MB)) process.exitCode = 1;
}
