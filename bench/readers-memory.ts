// Peak memory and speed of the readers alone on one large file, as it stands and inside a zip:
// `npm run bench -- readers-memory [MB] [csv|log|sql|zip …]`. The data is made on the fly and is nobody's.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource, readSource } from '@pingzhang/readers';

const LIMIT_MB = 300;
const KINDS = ['csv', 'log', 'sql', 'zip'] as const;
type Kind = (typeof KINDS)[number];

const number = (at: number) => String((at * 7919) % 100_000_000).padStart(8, '0');
const LINE = {
  csv: (at: number) => `${at},用户${at % 9973},139${number(at)},"某市某区某路 ${at % 997} 号, ""甲"" 座"\n`,
  log: (at: number) =>
    `2026-01-05 09:10:${10 + (at % 50)} INFO [http-${at % 64}] order=${at} mobile=139${number(at)} 下单成功，耗时 ${at % 97}ms\n`,
  sql: (at: number) =>
    (at % 500 === 0 ? `;\nINSERT INTO \`user\` VALUES ` : ',') +
    `(${at},'用户${at % 9973}','139${number(at)}','it''s\\n')`,
};

if (process.argv[2] === 'measure') {
  let records = 0;
  const onProblem = (_: unknown, error: Error) => console.error(error.message);
  const started = process.cpuUsage();
  for await (const _ of readSource(fileSource(process.argv[3]!), { onProblem })) records++;
  const { user, system } = process.cpuUsage(started);
  console.log(JSON.stringify({ records, seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 }));
} else {
  const megabytes = Number(process.argv[2] ?? 1024);
  const kinds = process.argv.length > 3 ? (process.argv.slice(3) as Kind[]) : KINDS;
  for (const kind of kinds) {
    const folder = mkdtempSync(join(tmpdir(), 'readers-memory-'));
    try {
      const path = join(folder, kind === 'zip' ? 'large.csv' : `large.${kind}`);
      await fabricate(path, LINE[kind === 'zip' ? 'csv' : kind], megabytes * 1e6);
      const size = statSync(path).size / 1e6;
      if (kind === 'zip') spawnSync('zip', ['-q', '-1', '-j', join(folder, 'large.zip'), path]);
      report(kind, size, kind === 'zip' ? join(folder, 'large.zip') : path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

function report(kind: Kind, size: number, path: string): void {
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, 'measure', path], {
    encoding: 'utf8',
  });
  if (stderr !== '') console.error(stderr);
  const { records, seconds, peak } = JSON.parse(stdout) as { records: number; seconds: number; peak: number };
  const verdict = peak < LIMIT_MB ? 'ok' : `OVER ${LIMIT_MB} MB`;
  console.log(
    `${kind}: ${size.toFixed(0)} MB, ${records} records, ${(size / seconds).toFixed(1)} MB per CPU second, peak ${peak.toFixed(0)} MB ${verdict}`,
  );
}

async function fabricate(path: string, line: (at: number) => string, bytes: number): Promise<void> {
  const file = createWriteStream(path);
  for (let at = 0, written = 0; written < bytes;) {
    let text = '';
    for (let i = 0; i < 20_000; i++) text += line(at++);
    written += Buffer.byteLength(text);
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
