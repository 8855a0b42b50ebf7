import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { allText, PHONE, readAll, redactAll, stars } from './testing.test.ts';

/*
 * Files made by another program, and copies opened by it: LibreOffice converts the flat documents in `fixtures/`, and
 * poppler and qpdf look at the copies of PDF. The numbers in a fixture count up, so that none can be missed.
 */

const NEEDED = ['soffice', 'pdftotext', 'pdftoppm', 'qpdf'];
const missing = NEEDED.filter(
  (tool) => !(process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, tool))),
);
const skip = missing.length > 0 && !process.env['CI'] ? `needs ${missing.join(', ')} from Debian` : false;
if (skip) console.log(`skipped: ${skip}`);

const folder = mkdtempSync(join(tmpdir(), 'pingzhang-office-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

function convert(to: string, out: string, ...files: string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', to, '--outdir', join(folder, out), ...files];
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 180_000 });
}

function made(name: string): Uint8Array {
  return readFileSync(join(folder, 'made', name));
}

/** `139` + the fixture's four digits + a counter of four. */
function numbers(series: string, ...counters: number[]): string[] {
  return counters.map((counter) => `139${series}${String(counter).padStart(4, '0')}`);
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

test('files of LibreOffice give every number in every place', { skip }, async () => {
  convert('docx', 'made', fixture('letter.fodt'));
  convert('xlsx', 'made', fixture('roster.fods'));
  convert('xls', 'made', fixture('roster.fods'));
  convert('pptx', 'made', fixture('talk.fodp'));
  convert('pdf', 'made', fixture('letter.fodt'), fixture('roster.fods'), fixture('talk.fodp'));
  const expected: { [name: string]: string[] } = {
    'letter.docx': numbers('1111', ...upTo(15)),
    'roster.xlsx': numbers('2222', ...upTo(11)),
    // The old format has no list of a validation, and the library does not read results of text formulas.
    'roster.xls': numbers('2222', 1, 3, 4, 5, 6, 8, 9, 10, 11),
    'talk.pptx': numbers('3333', ...upTo(6)),
    // Comments, hidden text, hidden slides and custom properties are not printed.
    'letter.pdf': numbers('1111', 1, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15),
    'roster.pdf': numbers('2222', 1, 5, 6, 7, 8),
    'talk.pdf': numbers('3333', 1, 3, 4),
  };
  for (const [name, values] of Object.entries(expected)) {
    const { records, problems } = await readAll(name, made(name));
    assert.deepEqual(problems, [], name);
    const text = allText(records);
    for (const value of values) assert.ok(text.includes(value), `${value} in ${name}`);
  }
  const { records } = await readAll('roster.xlsx', made('roster.xlsx'));
  const row = records.find((record) => record.kind === 'row' && record.place.row === 2);
  assert.ok(row?.kind === 'row');
  assert.deepEqual(row.cells, ['测试己', '13922220004', '1991-02-03', '写信', '13922220006']);
  assert.deepEqual(
    records
      .filter((record) => record.kind === 'row' && record.place.hidden)
      .map((record) => [record.place.part, record.place.row]),
    [
      ['名册', 4],
      ['备份', 1],
      ['备份', 2],
    ],
  );
});

test('redacted documents hold no number and no author in any part, and LibreOffice opens them', { skip }, async () => {
  for (const name of ['letter.docx', 'roster.xlsx', 'talk.pptx']) {
    const content = made(name);
    const { copy, shown } = await redactAll(name, content, PHONE, stars);
    assert.deepEqual(shown, (await readAll(name, content)).records, name);
    for (const [part, bytes] of Object.entries(unzipSync(copy))) {
      assert.doesNotMatch(strFromU8(bytes), /139[123]{4}00[01]\d|测试[甲乙丙丁]/, `${name} ${part}`);
    }
    assert.doesNotMatch(allText((await readAll(name, copy)).records), /139[123]{4}00[01]\d/);
    writeFileSync(join(folder, name), copy);
  }
  convert('pdf', 'opened', ...['letter.docx', 'roster.xlsx', 'talk.pptx'].map((name) => join(folder, name)));
  const printed: { [name: string]: string } = {
    'letter.pdf': '客户手机 139****0006，请回电。',
    'roster.pdf': '139****0004',
    'talk.pdf': '139****0004',
  };
  for (const [name, expected] of Object.entries(printed)) {
    const text = pdfText(join(folder, 'opened', name));
    assert.ok(squeezed(text).includes(squeezed(expected)), `${expected} in ${text}`);
    assert.doesNotMatch(squeezed(text), /139[123]{4}00/);
  }
});

test('redacted pdf keeps its look, passes qpdf, and poppler finds nothing beneath', { skip }, async () => {
  for (const name of ['letter.pdf', 'roster.pdf', 'talk.pdf']) {
    const content = made(name);
    const { copy, shown } = await redactAll(name, content, PHONE, stars);
    assert.deepEqual(shown, (await readAll(name, content)).records, name);
    const path = join(folder, name);
    writeFileSync(path, copy);
    execFileSync('qpdf', ['--check', path], { stdio: 'ignore' });
    const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], { maxBuffer: 1 << 28 });
    const text = pdfText(path);
    assert.doesNotMatch(squeezed(text), /139[123]{4}00/, name);
    assert.match(squeezed(text), /139\*\*\*\*00/, name);
    assert.doesNotMatch(plain.toString('latin1'), /139[123]{4}00|\/Metadata|\/Author|ActualText/, name);
    // Pages look the same but for the masks: the difference is a small part of the page.
    assert.ok(difference(join(folder, 'made', name), path) < 0.03, name);
  }
});

test('a picture of a page is recognised offline', { skip }, async (context) => {
  try {
    import.meta.resolve('tesseract.js');
  } catch {
    context.skip('needs the optional package tesseract.js');
    return;
  }
  execFileSync('pdftoppm', [
    '-r',
    '150',
    '-f',
    '1',
    '-l',
    '1',
    '-png',
    join(folder, 'made', 'letter.pdf'),
    join(folder, 'scan'),
  ]);
  const { records, problems } = await readAll('scan.png', readFileSync(join(folder, 'scan-1.png')));
  assert.deepEqual(problems, []);
  const text = allText(records);
  for (const value of numbers('1111', 3, 4, 6, 14)) assert.ok(text.includes(value), `${value} in ${text}`);
});

function pdfText(path: string): string {
  return execFileSync('pdftotext', ['-layout', path, '-']).toString('utf8');
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

/** Share of pixels of the first page that differ. */
function difference(one: string, other: string): number {
  const [a, b] = [one, other].map((path) =>
    execFileSync('pdftoppm', ['-r', '50', '-f', '1', '-l', '1', '-gray', path], { maxBuffer: 1 << 26 }),
  );
  assert.ok(a && b && a.length === b.length);
  let different = 0;
  for (let at = 0; at < a.length; at++) if (Math.abs((a[at] as number) - (b[at] as number)) > 64) different++;
  return different / a.length;
}
