import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Log } from 'sarif';
import type { Report } from '../../cli/src/verbs/check/report.ts';
import { people } from '../../scripts/examples/people.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PROGRAM = join(ROOT, 'cli/bin/pingzhang.js');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
after(() => rmSync(folder, { recursive: true }));

const [one, other] = people(2, 7) as [ReturnType<typeof people>[0], ReturnType<typeof people>[0]];

function pingzhang(args: readonly string[], { input = '', cwd = ROOT, locale = 'zh_CN.UTF-8', env = {} } = {}) {
  const run = spawnSync(process.execPath, [PROGRAM, 'check', ...args], {
    encoding: 'utf8',
    cwd,
    input,
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: locale, ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function json(args: readonly string[], options = {}): { code: number | null; report: Report; err: string } {
  const { code, out, err } = pingzhang([...args, '--json'], options);
  return { code, report: JSON.parse(out) as Report, err };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const list = `姓名,手机号,身份证号\n${one.name},${one.phone},${one.id}\n${other.name},${other.phone},${other.id}\n`;

test('the examples hold personal information, and no output shows a value in clear', () => {
  const page = join(folder, 'report.html');
  const sarif = join(folder, 'report.sarif');
  const { code, report } = json(['examples', '--html', page, '--sarif', sarif]);
  assert.equal(code, 1);
  assert.deepEqual(report.problems, []);
  const kinds = new Set(report.types.filter(({ findings }) => findings > 0).map(({ type }) => type));
  for (const type of ['NAME', 'ID_CARD', 'PHONE', 'BANK_CARD', 'ADDRESS', 'EMAIL'] as const)
    assert.ok(kinds.has(type), type);
  assert.ok(report.totals.people.people >= 40 && report.totals.people.people <= 48);
  assert.ok(report.totals.masked > 0 && report.articles.length > 0);

  const text = pingzhang(['examples']).out;
  const ndjson = pingzhang(['examples', '--ndjson']).out;
  const outputs = {
    text,
    ndjson,
    json: JSON.stringify(report),
    page: readFileSync(page, 'utf8'),
    sarif: readFileSync(sarif, 'utf8'),
  };
  for (const [form, output] of Object.entries(outputs)) {
    for (const { id, phone, card, email, address } of people(48)) {
      for (const value of [id, phone, card, email, address])
        assert.ok(!output.includes(value), `${form} shows a value`);
    }
  }
  const findings = ndjson
    .split('\n')
    .filter((line) => line.startsWith('{"kind":"finding"') && !line.includes('"MASKED_'));
  assert.equal(findings.length, report.totals.findings);
  assert.equal((JSON.parse(outputs.sarif) as Log).runs[0]!.results!.length, report.totals.findings);
});

test('columns are judged and people counted in a table of another program’s encoding', () => {
  const { report } = json(['examples/courier-gb18030.csv']);
  const columns = report.files[0]!.columns.map(({ header, type }) => [header, type]);
  assert.deepEqual(columns, [
    ['收件人', 'NAME'],
    ['联系电话', 'PHONE'],
    ['收货地址', 'ADDRESS'],
  ]);
  assert.equal(report.totals.people.byPhoneAndName, 24);
});

test('a masked notice and a text of look-alikes are clean', () => {
  const { code, report } = json(['examples/notice-masked.txt', 'examples/meeting.md']);
  assert.equal(code, 0);
  assert.equal(report.totals.findings, 0);
  assert.equal(report.totals.masked, 24);
});

test('unreadable inputs are told and the rest is read', () => {
  const good = file('mixed/good.csv', list);
  file('mixed/empty.txt', '');
  file('mixed/broken.zip', Buffer.from('PK\u0003\u0004 not a zip at all'));
  file('mixed/wrong.pdf', 'plain text, whatever its name says');
  symlinkSync('..', join(folder, 'mixed/loop'));
  const { code, report } = json([join(folder, 'mixed'), join(folder, 'missing.txt')]);
  assert.equal(code, 2);
  assert.equal(report.files.find(({ path }) => path === good)?.people.people, 2);
  const codes = report.problems.map((problem) => problem.code);
  assert.ok(codes.includes('PZ_READ_EMPTY') && codes.includes('PZ_READ_NOT_FOUND'), codes.join());
  assert.ok(report.problems.some(({ place }) => place.file.endsWith('broken.zip')));
  assert.ok(!report.problems.some(({ place }) => place.file.endsWith('wrong.pdf')));
});

test('standard input, globs, types, confidence and profile narrow what is reported', () => {
  const piped = json(['-'], { input: list });
  assert.deepEqual([piped.code, piped.report.totals.findings], [1, 6]);
  const phones = json(['-', '--types', 'PHONE'], { input: list }).report;
  assert.deepEqual([phones.totals.findings, phones.totals.people.people], [2, 2]);
  assert.equal(json(['-', '--min-confidence', '1'], { input: `可能是${one.phone}` }).report.totals.findings, 0);
  assert.equal(json(['-', '--profile', 'strict'], { input: list }).report.profile, 'strict');
  file('globs/a.csv', list);
  file('globs/b.txt', list);
  file('globs/skip/c.csv', list);
  const globs = json([join(folder, 'globs'), '--include', '*.csv', '--exclude', 'skip']).report;
  assert.deepEqual([globs.totals.files, globs.totals.filesWithFindings], [1, 1]);
});

test('a limit on bytes refuses the larger file only', () => {
  const small = file('sizes/small.csv', list);
  file('sizes/large.csv', list.repeat(100));
  const { code, report } = json([join(folder, 'sizes'), '--max-bytes', '1K']);
  assert.equal(code, 2);
  assert.deepEqual(
    report.files.map(({ path }) => path),
    [small],
  );
  assert.equal(report.problems[0]!.code, 'PZ_READ_TOO_LARGE');
});

test('a baseline lets known findings pass and fails on new ones', () => {
  const path = file('base/list.csv', list);
  const baseline = join(folder, 'base/baseline.json');
  const args = [path, '--baseline', baseline];
  assert.equal(pingzhang(args).code, 1);
  assert.equal(pingzhang([...args, '--update-baseline']).code, 0);
  assert.equal(pingzhang(args).code, 0);
  const [third] = people(1, 8);
  writeFileSync(path, `${list}${third!.name},${third!.phone},${third!.id}\n`);
  const { code, report } = json(args);
  assert.equal(code, 1);
  assert.deepEqual(report.totals.baseline, { known: 6, fresh: 3 });
  assert.deepEqual(
    report.files[0]!.excerpts.map(({ place }) => place.row),
    [4],
  );
  for (const value of [one.phone, one.id]) assert.ok(!readFileSync(baseline, 'utf8').includes(value));
});

test('only with --reveal do values stand in clear', () => {
  const { out } = pingzhang(['-', '--reveal', '--ndjson'], { input: list });
  assert.ok(out.includes(one.phone) && out.includes(one.id));
});

test('what cannot be meant ends with a code, advice, and exit 2', () => {
  for (const args of [
    [],
    ['examples', '--json', '--ndjson'],
    ['examples', '--types', 'TELEPHONE'],
    ['examples', '--nothing'],
  ]) {
    const { code, err } = pingzhang(args, { locale: 'C' });
    assert.equal(code, 2, args.join(' '));
    assert.match(err, /PZ_CHECK_|unknown option/);
  }
});

test('a database that cannot be reached is told without its password', () => {
  const { code, out } = pingzhang(['postgres://someone:secret@127.0.0.1:1/db']);
  assert.equal(code, 2);
  assert.match(out, /PZ_READ_DATABASE/);
  assert.ok(!out.includes('secret') && !out.includes('someone'));
});

test('an input is never written over', () => {
  const path = file('kept.csv', list);
  const { code, err } = pingzhang([path, '--html', path]);
  assert.equal(code, 2);
  assert.match(err, /PZ_WRITE_OVER_INPUT/);
  assert.equal(readFileSync(path, 'utf8'), list);
});

test('an interrupt reports what was done so far and says that it is partial', async () => {
  const run = spawn(process.execPath, [PROGRAM, 'check', '-', '--json'], { stdio: ['pipe', 'pipe', 'ignore'] });
  let out = '';
  run.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
  // Enough rows that the reader's look ahead is filled, and no end.
  run.stdin.on('error', () => undefined);
  run.stdin.write(list + `${one.name},${one.phone},${one.id}\n`.repeat(20_000));
  await new Promise((resolve) => setTimeout(resolve, 3000));
  run.kill('SIGINT');
  const [code] = (await once(run, 'close')) as [number];
  assert.equal(code, 2);
  const report = JSON.parse(out) as Report;
  assert.equal(report.partial, true);
  assert.ok(report.totals.findings > 0);
});

test('the human report speaks Chinese or English', () => {
  assert.match(pingzhang(['examples/members.sql']).out, /发现个人信息 \d+ 处/);
  assert.match(pingzhang(['examples/members.sql'], { locale: 'C' }).out, /\d+ pieces of personal information/);
});
