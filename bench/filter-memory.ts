/**
 * Whether a filter's memory stays flat: rows of people, each another, go through the program, and the most memory it ever
 * held (VmHWM of Linux) is looked at after a quarter of them and after all. Ends with 1 where it grew by more than a quarter.
 *
 * npm run bench -- filter-memory [MEGABYTES]       default 200
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { people } from '../scripts/examples/people.ts';

const megabytes = Number(process.argv[2] ?? 200);
const LIMIT_MB = 300;
const MOST_GROWN = 1.25;

const FILTERS = {
  'redact --ndjson': (batch: ReturnType<typeof people>) =>
    batch.map(
      ({ name, phone, address }, at) => `${JSON.stringify({ id: at, text: `${name}，电话${phone}，住${address}` })}\n`,
    ),
  'detect --tsv --columns 编号,姓名,手机号,住址': (batch: ReturnType<typeof people>) =>
    batch.map(({ name, phone, address }, at) => `${at}\t${name}\t${phone}\t${address}\n`),
} as const;

for (const [filter, rowsOf] of Object.entries(FILTERS)) {
  const child = spawn(process.execPath, ['cli/bin/pingzhang.js', ...filter.split(' ')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const peak = (): number =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024;
  let answered = 0;
  child.stdout.on('data', (chunk: Buffer) => (answered += chunk.filter((byte) => byte === 10).length));
  let written = 0;
  let rows = 0;
  let early = 0;
  let late = 0;
  for (let seed = 1; written < megabytes * 1e6; seed++) {
    // What was written has been answered, but for what the pipes hold.
    const batch = rowsOf(people(5000, seed));
    const bytes = Buffer.from(batch.join(''));
    written += bytes.length;
    rows += batch.length;
    if (!child.stdin.write(bytes)) await once(child.stdin, 'drain');
    if (early === 0 && written > megabytes * 2.5e5) early = peak();
    late = peak();
  }
  child.stdin.end();
  await once(child, 'close');
  process.stdout.write(
    `${filter}: ${rows} rows, ${(written / 1e6).toFixed(0)} MB; at most ${early.toFixed(0)} MB after a quarter, ${late.toFixed(0)} MB after all\n`,
  );
  if (answered !== rows || late > LIMIT_MB || late > early * MOST_GROWN) process.exitCode = 1;
}
